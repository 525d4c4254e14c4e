internal import Diagnostics
internal import Vietnamese

/// A fixed set of words of the domain, each with its Vietnamese name first, then other spellings.
package protocol Choice: CaseIterable, Sendable, Hashable {
  var names: [String] { get }
}

extension Choice {
  /// The choice that an author means by a word.
  package init?(written word: String) {
    guard let match = Self.spellings[FieldDescription.folded(word)] else { return nil }
    self = match
  }

  /// What each spelling means, folded.
  fileprivate static var spellings: [String: Self] {
    Dictionary(allCases.flatMap { choice in choice.names.map { (FieldDescription.folded($0), choice) } }) {
      first, _ in first
    }
  }
}

extension Shape where Value: Choice {
  static var choice: Self {
    let words = Value.allCases.map { $0.names[0] }
    let form = Text(
      vi: "một trong: \(words.joined(separator: ", "))",
      en: "one of: \(words.joined(separator: ", "))")
    let spellings = Value.spellings
    return Shape(form) { text in
      if let choice = spellings[FieldDescription.folded(text)] { return .value(choice) }
      let nearest = closest(to: text, among: Value.allCases.flatMap(\.names))
      return .wrong(.unknownChoice(text, form: form, nearest: nearest))
    }
  }
}

extension Diagnostic.Message {
  static func unknownChoice(_ word: String, form: Text, nearest: String?) -> Self {
    .error(
      "GS209",
      Text(
        vi: "“\(word)” không dùng được ở đây; cần \(form.vietnamese).",
        en: "“\(word)” cannot stand here; expected \(form.english)."),
      suggestion: .didYouMean(nearest))
  }
}
