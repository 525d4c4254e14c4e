/// What begins and ends a tag: `{{` and `}}` until a `{{=<% %>=}}` says otherwise.
struct Delimiters {
  let opening: [UInt8]
  let closing: [UInt8]

  static let standard = Delimiters(opening: Array("{{".utf8), closing: Array("}}".utf8))

  private init(opening: [UInt8], closing: [UInt8]) {
    self.opening = opening
    self.closing = closing
  }

  /// The delimiters named by the content of a tag: two words without `=`.
  init?(_ content: ArraySlice<UInt8>) {
    let words = content.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
    self.init(opening: Array(words[0]), closing: Array(words[1]))
  }

  var closingText: String { String(decoding: closing, as: UTF8.self) }
}
