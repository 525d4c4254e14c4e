/// One look over a text before cmark reads it.
///
/// It finds the lines that can stand below a table's head, so that a text without any pays nothing
/// for tables, and what cmark 0.30 would take quadratic time for: lists nested thousands deep
/// (every blank line asks each of them), and thousands of `![` that are never closed.
struct Survey {
  /// The lines, from 1, that hold nothing but a table's `|`, `:` and `-`.
  private(set) var delimiterLines: [Int] = []
  /// The bytes to leave out: what is behind `deepestColumn` of a line's markers of quotes and lists.
  private(set) var excess: [Excess] = []

  struct Excess {
    let range: Range<Int>
    let line: Int
  }

  /// No person indents so far.
  static let deepestColumn = 100
  static let mostOpenPictures = 1000

  private var openBrackets = 0

  init(_ text: [UInt8]) {
    let bytes = text.span
    var line = 1
    var index = 0
    while index < bytes.count {
      surveyStart(of: bytes, at: index, line: line)
      index = surveyRest(of: bytes, from: index, line: line)
      line += 1
    }
  }

  /// The text without its excess.
  func trimmed(_ text: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var start = 0
    for piece in excess {
      kept.append(contentsOf: text[start..<piece.range.lowerBound])
      start = piece.range.upperBound
    }
    kept.append(contentsOf: text[start...])
    return kept
  }

  private mutating func surveyStart(of bytes: Span<UInt8>, at start: Int, line: Int) {
    var index = start
    while index < bytes.count, bytes[index].isSpaceOrTab || bytes[index] == UInt8(ascii: ">") {
      index += 1
    }
    guard index < bytes.count else { return openBrackets = 0 }
    switch bytes[index] {
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"):
      if isDelimiter(bytes, from: index) { delimiterLines.append(line) }
    case 0x0A, 0x0D: openBrackets = 0
    default: break
    }
    surveyMarkers(of: bytes, at: start, line: line)
  }

  /// Whether only a table's delimiters stand there; a line of hyphens alone never is one.
  private func isDelimiter(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var hyphens = false
    var others = false
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      switch bytes[index] {
      case UInt8(ascii: "-"): hyphens = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): others = true
      case 0x20, 0x09: break
      default: return false
      }
      index += 1
    }
    return hyphens && others
  }

  private mutating func surveyMarkers(of bytes: Span<UInt8>, at start: Int, line: Int) {
    var index = start
    var column = 0
    var cut: Int?
    var last = start
    while let end = endOfMarker(bytes, at: index) {
      if column >= Self.deepestColumn, cut == nil { cut = index }
      if !bytes[index].isSpaceOrTab { last = end }
      column += bytes[index] == 0x09 ? 4 : end - index
      index = end
    }
    if let cut, last > cut { excess.append(Excess(range: cut..<last, line: line)) }
  }

  /// The end of the space, the `>` or the list marker at `index`.
  private func endOfMarker(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x20, 0x09, UInt8(ascii: ">"): return index + 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return endsWord(bytes, at: index + 1) ? index + 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var end = index + 1
      while end < bytes.count, end < index + 9, (0x30...0x39).contains(bytes[end]) { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
        endsWord(bytes, at: end + 1)
      else { return nil }
      return end + 1
    default: return nil
    }
  }

  private func endsWord(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index >= bytes.count || bytes[index].isSpaceOrTab || bytes[index] == 0x0A
      || bytes[index] == 0x0D
  }

  /// Returns the start of the next line.
  private mutating func surveyRest(of bytes: Span<UInt8>, from start: Int, line: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x0A: return index
      case 0x0D where index >= bytes.count || bytes[index] != 0x0A: return index
      case UInt8(ascii: "["):
        openBrackets += 1
        if openBrackets > Self.mostOpenPictures, index >= start + 2,
          bytes[index - 2] == UInt8(ascii: "!")
        {
          openBrackets -= 1
          excess.append(Excess(range: (index - 1)..<index, line: line))
        }
      case UInt8(ascii: "]"): openBrackets = max(0, openBrackets - 1)
      default: break
      }
    }
    return index
  }
}
