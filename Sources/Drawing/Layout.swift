package import Diagnostics

/// How a kind of drawing looks: data that a designer wrote, compiled once and drawn with many values.
package struct Layout: Sendable {
  package let canvas: Canvas
  let source: Source
  let fonts: Fonts
  let background: Colour
  /// In the order in which they are painted.
  var boxes: [Box]

  /// The layout that a YAML text describes; nil when it has an error.
  package static func compile(_ source: Source, with fonts: Fonts) -> Diagnosed<Layout?> {
    var reader = LayoutReader(source, fonts)
    let layout = reader.layout()
    return Diagnosed(reader.hasErrors ? nil : layout, reader.diagnostics.sorted())
  }

  /// A picture that a layout shows, and in how many pixels it is best handed over.
  package struct PictureNeed: Sendable, Hashable {
    package let value: String
    package let width: Int
    package let height: Int
    /// Cut to the box; otherwise it may be smaller in one direction.
    package let isCovering: Bool
  }

  /// The pictures that the layout shows.
  ///
  /// - Parameter dotsPerInch: how finely pages are printed; of no account for a canvas of pixels.
  package func pictures(dotsPerInch: Double = 200) -> [PictureNeed] {
    let scale = canvas.unit == .pixels ? 1 : dotsPerInch / 72
    return boxes.compactMap { box in
      guard case .picture(let style) = box.content else { return nil }
      let rect = box.frame.within(canvas.rect)
      let pixels = canvas.unit == .pixels ? rect.onWholePixels : rect
      return PictureNeed(
        value: style.value, width: Int((pixels.width * scale).rounded(.up)),
        height: Int((pixels.height * scale).rounded(.up)), isCovering: style.covers)
    }
  }
}
