/// One step of rendering. Numbers are indices into the tables of its template.
enum Operation: Sendable {
  /// Copies bytes of the template; lines are indented when the template was brought in with an indentation.
  case text(start: Int, end: Int, startsLine: Bool)
  case value(name: Int, isEscaped: Bool)
  /// Goes on behind `end` when the value is false, else repeats what follows for each item.
  case section(name: Int, end: Int)
  case endSection(start: Int)
  case inverted(name: Int, end: Int)
  /// Brings in another template.
  case expand(Int)
  /// Writes what a caller put in place of a block, or goes on with what follows, its default.
  case block(Int)
  /// Ends a template or an argument.
  case leave
}

/// A name where it stands in a template.
struct Name: Sendable {
  /// The words between the dots; none is the value itself, `{{.}}`.
  let path: [Word]
  let range: Range<Int>

  init(_ text: String, range: Range<Int>) {
    path = text == "." ? [] : text.split(separator: ".").map { Word(String($0)) }
    self.range = range
  }
}

/// A `{{>partial}}` or `{{<parent}}…{{/parent}}`.
struct Expansion: Sendable {
  enum Target: Sendable {
    case named(String)
    /// The name is the value called so: an index into the template's names.
    case dynamic(name: Int)
  }

  let target: Target
  let nameRange: Range<Int>
  /// What indents each line of the other template; nil where it stands within a line.
  let indentation: [UInt8]?
  var arguments: [Argument] = []
  /// Where rendering goes on.
  var end: Int
}

/// What a parent tag puts in place of one of the parent's blocks.
struct Argument: Sendable {
  let name: String
  let start: Int
}

/// A place in a template that its callers can fill.
struct Block: Sendable {
  let name: String
  /// Whether nothing but whitespace stands before it on its line.
  let startsLine: Bool
  /// The whitespace before it that has to be written even when nothing is put there.
  let leading: [UInt8]
  /// What indents each line that is put there.
  let indentation: [UInt8]
  /// Where rendering goes on.
  var end = 0
}
