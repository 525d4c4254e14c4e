/// An author's text by lines, to say where in it something stands.
struct SourceText {
  let bytes: [UInt8]
  /// Made at the first question, for most texts raise none.
  private lazy var starts: [Int] = Self.lineStarts(of: bytes)
  /// The last offset asked for and its column, so that a long line is not counted again and again.
  private var last = (line: 0, offset: 0, column: 1)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The offset of the first byte of a line, counted from 1.
  mutating func start(ofLine line: Int) -> Int {
    line <= starts.count ? starts[max(1, line) - 1] : bytes.count
  }

  /// The offset of the end of a line, without its line end.
  mutating func end(ofLine line: Int) -> Int {
    var end = start(ofLine: line + 1)
    let start = start(ofLine: line)
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// The line's bytes without the spaces and up to `quotes` markers of quotes in front.
  mutating func content(ofLine line: Int, quotes: Int) -> Range<Int> {
    let end = end(ofLine: line)
    var start = start(ofLine: line)
    var left = quotes
    while start < end {
      if bytes[start] == UInt8(ascii: ">"), left > 0 {
        left -= 1
      } else if !bytes[start].isSpaceOrTab {
        break
      }
      start += 1
    }
    return start..<end
  }

  /// The line and column, both from 1, columns in Unicode scalars.
  mutating func place(of offset: Int, nearLine line: Int) -> (line: Int, column: Int) {
    var line = max(1, line)
    while line > 1, start(ofLine: line) > offset { line -= 1 }
    while line < starts.count, start(ofLine: line + 1) <= offset { line += 1 }
    if last.line != line { last = (line, start(ofLine: line), 1) }
    let offset = min(offset, bytes.count)
    if offset >= last.offset {
      last.column += scalars(last.offset..<offset)
    } else {
      last.column -= scalars(offset..<last.offset)
    }
    last.offset = offset
    return (line, last.column)
  }

  /// `offset` when one of `marks` stands there, else the nearest behind `start` that has one.
  func find(_ marks: [StaticString], at offset: Int, from start: Int) -> Int {
    if marks.contains(where: { stands($0, at: offset) }) { return offset }
    // A bound, so that a search that fails again and again costs little.
    for candidate in start..<max(start, min(bytes.count, start + 1000))
    where marks.contains(where: { stands($0, at: candidate) }) {
      return candidate
    }
    return min(offset, bytes.count)
  }

  private func stands(_ mark: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + mark.utf8CodeUnitCount <= bytes.count else { return false }
    return mark.description.utf8.elementsEqual(
      bytes[offset..<(offset + mark.utf8CodeUnitCount)])
  }

  private func scalars(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      let isEnd =
        bytes[index] == 0x0A
        || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
      if isEnd { starts.append(index + 1) }
    }
    return starts
  }
}

extension UInt8 {
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
}
