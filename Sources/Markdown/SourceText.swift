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
  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(offset, bytes.count)
    let line = line(of: offset)
    if last.line != line { last = (line, start(ofLine: line), 1) }
    if offset >= last.offset {
      last.column += scalars(last.offset..<offset)
    } else {
      last.column -= scalars(offset..<last.offset)
    }
    last.offset = offset
    return (line, last.column)
  }

  private mutating func line(of offset: Int) -> Int {
    var (first, behind) = (0, starts.count)
    while behind - first > 1 {
      let middle = (first + behind) / 2
      if starts[middle] <= offset { first = middle } else { behind = middle }
    }
    return first + 1
  }

  /// `offset` when `marks` stand there, else the nearest offset from `start` on where they do.
  func find(_ marks: Marks, at offset: Int, from start: Int) -> Int {
    if stands(marks, at: offset) { return offset }
    // A bound, so that a search that fails again and again costs little.
    var candidate = start
    let end = min(bytes.count, start + 200)
    while candidate < end {
      if stands(marks, at: candidate) { return candidate }
      candidate += 1
    }
    return min(offset, bytes.count)
  }

  /// Where `words` stand first within `range`.
  func offset(of words: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= words.count else { return nil }
    return (range.lowerBound...(range.upperBound - words.count)).first { start in
      bytes[start] == words.first && bytes[start..<(start + words.count)].elementsEqual(words)
    }
  }

  /// Whether a backslash makes mere words of what stands there.
  func isEscaped(at offset: Int) -> Bool {
    !bytes[..<offset].reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
  }

  /// Whether an inline of that kind can begin there.
  func stands(_ marks: Marks, at offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    switch marks {
    case .link: return bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "<")
    case .tag: return bytes[offset] == UInt8(ascii: "<")
    case .picture:
      return bytes[offset] == UInt8(ascii: "!") && offset + 1 < bytes.count
        && bytes[offset + 1] == UInt8(ascii: "[")
    }
  }

  /// What an inline begins with.
  enum Marks {
    case link, tag, picture
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
