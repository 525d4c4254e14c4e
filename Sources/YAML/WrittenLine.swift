/// A line that an author wrote as a key and a text, to show how it should have been written.
struct WrittenLine {
  let key: String
  let text: String

  /// The line with its text between quotation marks.
  var quoted: String { "\(key): \"\(text)\"" }

  /// The line with a space behind its colon, and with quotation marks where its first sign might mean something else.
  var spaced: String { text.unicodeScalars.first?.isOfKey == true ? "\(key): \(text)" : quoted }

  /// Longer than that, a line is no example that anybody would compare with their own.
  private static let longestKey = 40
  private static let longestText = 60

  /// - Parameters:
  ///   - key: what stands before the colon, with indentation and the hyphen of a list.
  ///   - text: what stands behind it, with a note.
  init?(key: ArraySlice<Unicode.Scalar>, text: ArraySlice<Unicode.Scalar>) {
    let key = Self.trimmed(key.drop { $0 == " " || $0 == "-" })
    let text = Self.trimmed(Self.withoutNote(text))
    guard (1...Self.longestKey).contains(key.count), key.allSatisfy(\.isOfKey),
      (1...Self.longestText).contains(text.count), !text.contains("\""), !text.contains("\\")
    else { return nil }
    self.key = Self.string(key)
    self.text = Self.string(text)
  }

  private static func withoutNote(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let note = text.indices.dropFirst().first { text[$0] == "#" && text[$0 - 1] == " " }
    return text[..<(note ?? text.endIndex)]
  }

  private static func trimmed(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var words = words.drop { $0 == " " }
    while words.last == " " { words.removeLast() }
    return words
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
