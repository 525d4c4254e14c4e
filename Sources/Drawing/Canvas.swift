/// What is drawn on: exact pixels, or a page of paper.
package struct Canvas: Sendable, Hashable {
  package enum Unit: String, Sendable {
    case pixels = "px"
    /// A 72nd of an inch, the unit of PDF.
    case points = "pt"
  }

  package let width: Double
  package let height: Double
  package let unit: Unit

  package static func pixels(_ width: Int, _ height: Int) -> Canvas {
    Canvas(width: Double(width), height: Double(height), unit: .pixels)
  }

  /// A page measured in millimetres.
  package static func page(_ width: Double, _ height: Double) -> Canvas {
    Canvas(width: width / 25.4 * 72, height: height / 25.4 * 72, unit: .points)
  }

  package static let a3 = page(297, 420)
  package static let a4 = page(210, 297)
  package static let a5 = page(148, 210)

  package var landscape: Canvas {
    Canvas(width: max(width, height), height: min(width, height), unit: unit)
  }

  var rect: Rect { Rect(0, 0, width, height) }
}

/// A length as a layout gives it.
enum Length: Sendable, Hashable {
  /// Of the canvas's height, or of a row's.
  case fraction(Double)
  /// In units of the canvas for which the layout was written.
  case units(Double)

  var number: Double {
    switch self {
    case .fraction(let number), .units(let number): number
    }
  }
}
