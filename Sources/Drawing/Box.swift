internal import Diagnostics

/// A named part of a layout: where it stands, when, and what it holds.
struct Box: Sendable {
  let name: String
  let place: Location
  /// In fractions of the canvas, or of the row. In a stack, `y` is the gap above.
  let frame: Rect
  let condition: Condition
  let content: Content

  /// The names of the values that the box itself shows.
  var shownNames: [String] {
    switch content {
    case .text(let style): style.pattern.names
    case .picture(let style): [style.value]
    case .qr(let style): [style.value]
    case .rows(let rows): [rows.value]
    case .fill, .rule, .border, .stack: []
    }
  }

  enum Content: Sendable {
    case fill(Fill)
    case picture(PictureStyle)
    case text(TextStyle)
    case qr(QRStyle)
    case rule(Stroke)
    case border(Stroke)
    case stack(Stack)
    case rows(Rows)
  }
}

/// When a box is drawn: with all of `needed`, and none of `excluded`, among the values.
struct Condition: Sendable, Hashable {
  var needed: [String] = []
  var excluded: [String] = []

  func holds(for values: Values) -> Bool {
    needed.allSatisfy(values.has) && !excluded.contains(where: values.has)
  }

  /// Whether there can be values for which both hold.
  func canHold(with other: Condition) -> Bool {
    !needed.contains(where: other.excluded.contains)
      && !excluded.contains(where: other.needed.contains)
  }

  /// Whether this holds whenever `other` does.
  func isImplied(by other: Condition) -> Bool {
    needed.allSatisfy(other.needed.contains) && excluded.allSatisfy(other.excluded.contains)
  }
}

enum Fill: Sendable, Hashable {
  case plain(Colour)
  case gradient(from: Colour, to: Colour, isVertical: Bool)
}

struct PictureStyle: Sendable, Hashable {
  let value: String
  /// The whole box is covered and the picture cut; otherwise the whole picture is shown.
  let covers: Bool
  let focus: Picture.Focus
}

struct QRStyle: Sendable, Hashable {
  let value: String
  let modules: Colour
  let ground: Colour
}

/// A line, or several beside each other.
struct Stroke: Sendable, Hashable {
  let colour: Colour
  /// In units of the canvas.
  let thickness: Double
  let isDouble: Bool
}

/// Boxes below each other, each as high as what it holds: where a short name leaves space, the words below move up.
struct Stack: Sendable {
  let align: VerticalAlignment
  let boxes: [Box]
}

/// The lines of a list, each drawn with the same boxes, flowing into columns and further pages.
struct Rows: Sendable {
  let value: String
  /// A row's height: the largest at which the list takes no more pages than at the smallest.
  let pitch: (smallest: Length, largest: Length)
  let columns: Int
  /// Between columns, in fractions of the canvas's width.
  let gap: Double
  /// A row with this value stands in the same column as the next one: it is a heading.
  let keep: String?
  let boxes: [Box]
}
