internal import Diagnostics

/// The bytes that an author wrote, and where their lines begin, so that an offset becomes a place.
struct TemplateText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Lines longer than this many bytes are not quoted: thousands of findings in one must not each copy it.
  private static let longestExcerpt = 10_000

  init(_ source: Source) {
    path = source.path
    bytes = Array(source.text.utf8)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == .newline { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// The place of the bytes in `range`, columns counted in Unicode scalars.
  func location(_ range: Range<Int>) -> Location {
    let line = lineNumber(of: range.lowerBound)
    let start = lineStarts[line - 1]
    let end = lineEnd(after: range.lowerBound)
    let column = Self.scalars(in: bytes[start..<range.lowerBound]) + 1
    let length = Self.scalars(in: bytes[range.lowerBound..<max(range.lowerBound, min(range.upperBound, end))])
    let excerpt =
      end - start > Self.longestExcerpt ? nil : String(decoding: bytes[start..<end], as: UTF8.self)
    return Location(
      path: path, position: Position(line: line, column: column), length: length, excerpt: excerpt)
  }

  func lineNumber(of offset: Int) -> Int {
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

  private func lineEnd(after offset: Int) -> Int {
    let end = bytes[offset...].firstIndex(of: .newline) ?? bytes.endIndex
    return end > offset && bytes[end - 1] == .carriageReturn ? end - 1 : end
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { count, byte in byte & 0xC0 == 0x80 ? count : count + 1 }
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Space, tab, newline, carriage return.
  var isWhitespace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// Space or tab: what can indent a line.
  var isIndentation: Bool { self == 0x20 || self == 0x09 }
}
