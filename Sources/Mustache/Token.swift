/// A piece of a template's text: what is copied, or what is done.
enum Token {
  case text(StaticText)
  case tag(Tag)
}

/// Text between tags, cut so that what shares a line with a tag is a piece of its own.
struct StaticText {
  let range: Range<Int>
  /// Whether its first byte is the first of a line.
  let startsLine: Bool
  /// Whether its last byte is a newline.
  let endsLine: Bool
}

/// One `{{…}}`.
struct Tag {
  enum Kind {
    case variable
    case rawVariable
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    case comment
    case delimiters
  }

  let kind: Kind
  /// The name without the whitespace around it; a dynamic name begins with `*`.
  let name: String
  let nameRange: Range<Int>
  /// From the opening to the closing delimiter, both included.
  let range: Range<Int>

  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }
}
