/// The part of an address that stands for a name.
package enum Slug {
  /// In bytes.
  package static let longest = 80

  /// The text in `a`–`z` and `0`–`9`, folded, with one hyphen for each run of anything else.
  ///
  /// Empty when nothing of the text can stand in an address; cut between words when it is too long.
  package static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in fold(text).utf8 {
      if isKept(byte) {
        slug.append(byte)
      } else if let last = slug.last, last != hyphen {
        slug.append(hyphen)
      }
      if slug.count > longest { break }
    }
    return String(decoding: cut(slug), as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isKept(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func cut(_ slug: [UInt8]) -> ArraySlice<UInt8> {
    guard slug.count > longest else {
      return slug.last == hyphen ? slug.dropLast() : slug[...]
    }
    let end = slug.lastIndex(of: hyphen) ?? longest
    return slug[..<end]
  }
}
