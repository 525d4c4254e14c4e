internal import Diagnostics

/// The bytes that an author wrote, and where their lines begin, so that an offset becomes a place.
struct TemplateText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many Unicode scalars begin before each `stride`th byte: thousands of places in one long line
  /// must not each be counted from its beginning.
  private let scalarCounts: [Int]

  private static let stride = 256

  /// Lines longer than this many bytes are not quoted: thousands of findings in one must not each copy it.
  private static let longestExcerpt = 10_000

  init(_ source: Source) {
    path = source.path
    bytes = Array(source.text.utf8)
    var starts = [0]
    var counts: [Int] = []
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { counts.append(count) }
      if byte == .newline { starts.append(offset + 1) }
      if byte.beginsScalar { count += 1 }
    }
    lineStarts = starts
    scalarCounts = counts
  }

  /// The place of the bytes in `range`, columns counted in Unicode scalars.
  func location(_ range: Range<Int>) -> Location {
    let line = lineNumber(of: range.lowerBound)
    let start = lineStarts[line - 1]
    let end = lineEnd(line)
    let first = scalars(before: range.lowerBound)
    let column = first - scalars(before: start) + 1
    let length = scalars(before: max(range.lowerBound, min(range.upperBound, end))) - first
    let excerpt =
      end - start > Self.longestExcerpt ? nil : String(decoding: bytes[start..<end], as: UTF8.self)
    return Location(
      path: path, position: Position(line: line, column: column), length: length, excerpt: excerpt)
  }

  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(\.isWhitespace) }

  /// The end of a line, before what breaks it.
  private func lineEnd(_ line: Int) -> Int {
    guard line < lineStarts.count else { return bytes.count }
    let newline = lineStarts[line] - 1
    let hasReturn = newline > lineStarts[line - 1] && bytes[newline - 1] == .carriageReturn
    return hasReturn ? newline - 1 : newline
  }

  private func scalars(before offset: Int) -> Int {
    guard !scalarCounts.isEmpty else { return 0 }
    let counted = min(offset / Self.stride, scalarCounts.count - 1)
    return bytes[(counted * Self.stride)..<offset].reduce(scalarCounts[counted]) { count, byte in
      byte.beginsScalar ? count + 1 : count
    }
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Space, tab, newline, carriage return.
  var isWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// Space or tab: what can indent a line.
  var isIndentation: Bool { self == 0x20 || self == 0x09 }

  var beginsScalar: Bool { self & 0xC0 != 0x80 }
}
