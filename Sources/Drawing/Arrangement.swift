package import Diagnostics

/// Where everything lies, before anything is drawn.
struct Arrangement {
  /// From back to front, page by page.
  var pages: [[Item]] = []
  var measures: [TextMeasure] = []
  var diagnostics: [Diagnostic] = []

  enum Item {
    case rectangle(Rect, Colour)
    case gradient(Rect, from: Colour, to: Colour, isVertical: Bool)
    case picture(Rect, Picture, PictureStyle)
    case text(PlacedText)
    case squares(QRCode, x: Double, y: Double, module: Double, Colour)
  }

  struct PlacedText {
    let face: FontFace
    let size: Double
    let spacing: Double
    let colour: Colour
    let lines: [PlacedLine]
  }

  struct PlacedLine {
    let text: String
    let x: Double
    let baseline: Double
  }
}

/// How legible a text of a drawing is. Lengths are in units of the canvas: pixels, or points of a page.
package struct TextMeasure: Sendable, Hashable {
  package let box: String
  package let text: String
  /// The size of the letters, in em.
  package let size: Double
  package let lines: Int
  /// From baseline to baseline.
  package let pitch: Double
  /// Of a capital letter without marks.
  package let letterHeight: Double
  /// With the colour on which it stands, from 1 to 21.
  package let contrast: Double
  package let isShortened: Bool
  /// Where an author wrote it, if that was handed over.
  package let place: Location?
}
