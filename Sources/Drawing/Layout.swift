package import Diagnostics

/// How a kind of drawing looks: data that a designer wrote, compiled once and drawn with many values.
package struct Layout: Sendable {
  /// What it is drawn on.
  package private(set) var canvas: Canvas
  /// That for which it was written: lengths in its units grow and shrink with the canvas.
  let written: Canvas
  /// How high capital letters are at least, in pixels; nil where texts need not be told apart on a board.
  private(set) var leastCapitals: Double?
  let source: Source
  let fonts: Fonts
  let background: Colour
  /// In the order in which they are painted.
  var boxes: [Box]

  init(canvas: Canvas, source: Source, fonts: Fonts, background: Colour, boxes: [Box]) {
    (self.canvas, written) = (canvas, canvas)
    self.source = source
    self.fonts = fonts
    self.background = background
    self.boxes = boxes
  }

  /// The layout on other pixels, for a board that is read from afar: no letter is lower than `leastCapitals` allows,
  /// nor so small that two Vietnamese letters look alike.
  ///
  /// - Parameter leastCapitals: the height of a capital letter without marks, in pixels.
  package func fitted(to canvas: Canvas, leastCapitals: Double) -> Layout {
    precondition(self.canvas.unit == .pixels && canvas.unit == .pixels)
    var layout = self
    layout.canvas = canvas
    layout.leastCapitals = leastCapitals
    return layout
  }

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
