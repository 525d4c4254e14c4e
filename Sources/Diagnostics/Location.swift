/// A place in a text: line and column, both counted from 1, the column in Unicode scalars.
package struct Position: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = Position(line: 1, column: 1)

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A place that a person can open: a file and, when it is about a part of it, where, with that line's text.
package struct Location: Sendable, Hashable {
  /// The file as the author would type it, relative to where the command was started.
  package let path: String
  package let position: Position?
  /// How many Unicode scalars from the position on the diagnostic is about; at least 1.
  package let length: Int
  /// The whole line, to be shown with a caret below the position.
  package let excerpt: String?

  package init(path: String, position: Position? = nil, length: Int = 1, excerpt: String? = nil) {
    self.path = path
    self.position = position
    self.length = max(1, length)
    self.excerpt = excerpt
  }
}
