/// Which part of a file is asked for (RFC 9110, section 14).
package enum ByteRange: Sendable, Hashable {
  case whole
  case part(Range<Int>)
  /// The file has nothing of it.
  case outside

  /// Several parts at once, and what is no range of bytes, mean the whole file, as the RFC allows.
  package init(_ header: String?, size: Int) {
    self = .whole
    guard let header, header.lowercased().hasPrefix("bytes=") else { return }
    let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]) else { return }
    switch (first, last) {
    case (nil, nil): return
    case (nil, .some(let count)):
      self = count == 0 || size == 0 ? .outside : .part(max(0, size - count)..<size)
    case (.some(let start), let end):
      if let end, end < start { return }
      self = start >= size ? .outside : .part(start..<(min(size - 1, end ?? size - 1) + 1))
    }
  }

  /// A number, or nothing where none is written; nil when something else is.
  private static func number(_ text: Substring) -> Int?? {
    if text.isEmpty { return .some(nil) }
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return .some(Int(text) ?? .max)
  }
}
