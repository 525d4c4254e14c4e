/// What an author took for a link or a picture, and Markdown takes for words, because spaces stand in the address:
/// `[Em Khôi](tran minh khoi.md)`.
struct SpacedAddress {
  let kind: Reference.Kind
  /// Without a title.
  let address: String
  /// From `](` to `)`, as it stands in the text.
  let written: [UInt8]
  /// How many bytes of the text stand before it.
  let offset: Int

  /// Longer than that, what stands in parentheses is no address.
  private static let longest = 300

  /// All in a text that Markdown has taken for words.
  static func all(in text: ArraySlice<UInt8>) -> [SpacedAddress] {
    var found: [SpacedAddress] = []
    var index = text.startIndex
    while index + 1 < text.endIndex {
      if text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "("),
        let end = closing(in: text, behind: index + 2),
        let address = address(in: text[(index + 2)..<end])
      {
        let kind: Reference.Kind = isPicture(text[..<index]) ? .picture : .link
        found.append(
          SpacedAddress(
            kind: kind, address: address, written: Array(text[index...end]), offset: index - text.startIndex))
        index = end
      }
      index += 1
    }
    return found
  }

  /// The place of the parenthesis that closes the address.
  private static func closing(in text: ArraySlice<UInt8>, behind start: Int) -> Int? {
    var depth = 0
    for index in start..<min(text.endIndex, start + longest) {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth == 0: return index
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
    }
    return nil
  }

  /// The address, where it has spaces and looks like that of a file: with a full stop and a letter behind it.
  private static func address(in parenthesis: ArraySlice<UInt8>) -> String? {
    let address = trimmed(withoutTitle(parenthesis))
    guard address.contains(where: \.isSpaceOrTab), address.first != UInt8(ascii: "<"),
      address.indices.dropLast().contains(where: { address[$0] == UInt8(ascii: ".") && address[$0 + 1].isLetter })
    else { return nil }
    return String(decoding: address, as: UTF8.self)
  }

  private static func withoutTitle(_ parenthesis: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = trimmed(parenthesis)
    guard let quote = text.last, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let opening = text.dropLast().lastIndex(of: quote), opening > text.startIndex, text[opening - 1].isSpaceOrTab
    else { return text }
    return text[..<opening]
  }

  /// Whether the bracket that is closed behind `words` is opened by `![`.
  private static func isPicture(_ words: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    for index in words.indices.suffix(longest).reversed() {
      switch words[index] {
      case UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "[") where depth == 0:
        return index > words.startIndex && words[index - 1] == UInt8(ascii: "!")
      case UInt8(ascii: "["): depth -= 1
      default: break
      }
    }
    return false
  }

  private static func trimmed(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = words.drop(while: \.isSpaceOrTab)
    while let last = words.last, last.isSpaceOrTab { words.removeLast() }
    return words
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
