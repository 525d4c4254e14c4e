/// A text file that an author wrote, decoded, so that places in it can be shown.
package struct Source: Sendable, Hashable {
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The place at `position`, with the text of its line.
  package func location(_ position: Position, length: Int = 1) -> Location {
    Location(path: path, position: position, length: length, excerpt: line(position.line))
  }

  /// The place of `word` when it stands on the line of `position` at or behind it, else `position`.
  package func location(of word: String, from position: Position) -> Location {
    let line = Array(self.line(position.line).unicodeScalars)
    let wanted = Array(word.unicodeScalars)
    let start = min(position.column - 1, line.count)
    guard !wanted.isEmpty, line.count - start >= wanted.count else { return location(position) }
    for index in start...(line.count - wanted.count)
    where line[index..<(index + wanted.count)].elementsEqual(wanted) {
      let found = Position(line: position.line, column: index + 1)
      return location(found, length: wanted.count)
    }
    return location(position)
  }

  /// The file as a whole, when no line of it is to blame.
  package var whole: Location { Location(path: path) }

  /// A line without its end, which is CR LF in what Windows' editors write.
  private func line(_ number: Int) -> String {
    let bytes = text.utf8
    var start = bytes.startIndex
    for _ in 1..<max(1, number) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return "" }
      start = bytes.index(after: end)
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let line = bytes[start..<end]
    return String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
  }
}
