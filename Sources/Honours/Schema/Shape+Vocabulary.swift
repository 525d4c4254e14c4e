internal import Diagnostics
internal import Vietnamese
internal import YAML

extension Shape where Value: VocabularyWord {
  /// A word of one of the site's vocabularies, by name or id.
  static func word(_ vocabulary: any KeyPath<Vocabularies, Vocabulary<Value>> & Sendable) -> Self {
    let label = Vocabularies()[keyPath: vocabulary].label
    let form = Text(
      vi: "một \(label.vietnamese) có trong site.yaml", en: "a \(label.english) of site.yaml")
    var shape = Shape(form) { node, reading in
      guard let text = node.text else {
        reading.report(.expected(form), at: node.position)
        return nil
      }
      let known = reading.vocabularies[keyPath: vocabulary]
      if let word = known[text] { return word }
      reading.report(.unknownWord(text, in: known), at: node.position, about: text)
      return nil
    }
    shape.words = { $0[keyPath: vocabulary].words.map(\.name) }
    return shape
  }
}

extension Shape {
  /// A vocabulary of the settings; from here on the reading knows its words.
  static func vocabulary<Word: VocabularyWord>(
    _ target: any WritableKeyPath<Vocabularies, Vocabulary<Word>> & Sendable, _ word: Shape<Word>
  ) -> Self where Value == Vocabulary<Word> {
    let words = Shape<[Word]>.list(of: word)
    return Shape(words.form, nested: words.nested, isList: true) { node, reading in
      guard let read = words.read(node, &reading) else { return nil }
      let vocabulary = Vocabulary(reading.vocabularies[keyPath: target].label, words: read)
      var seen: [String: String] = [:]
      for word in read {
        if word.id.isEmpty {
          reading.report(.wordWithoutID(word.name), at: word.places.start, about: word.name)
        } else if let other = seen.updateValue(word.name, forKey: word.id) {
          reading.report(.sameID(word.id, other, word.name), at: word.places.start, about: word.name)
        }
      }
      reading.vocabularies[keyPath: target] = vocabulary
      return vocabulary
    }
  }
}

extension Diagnostic.Message {
  static func unknownWord<Word>(_ word: String, in vocabulary: Vocabulary<Word>) -> Self {
    let known = vocabulary.words.map(\.name)
    let label = vocabulary.label
    let some = known.prefix(8).joined(separator: "; ") + (known.count > 8 ? "; …" : "")
    return .error(
      "GS212",
      Text(
        vi: "“\(word)” không phải là \(label.vietnamese) có trong content/site.yaml.",
        en: "“\(word)” is not a \(label.english) of content/site.yaml."),
      suggestion: .didYouMean(closest(to: word, among: known))
        ?? Text(
          vi: some.isEmpty ? "site.yaml chưa có \(label.vietnamese) nào." : "Đang có: \(some).",
          en: some.isEmpty ? "site.yaml has no \(label.english) yet." : "Known: \(some)."))
  }

  static func wordWithoutID(_ name: String) -> Self {
    .error(
      "GS602",
      Text(
        vi: "“\(name)” không có chữ hay số nào để làm địa chỉ.",
        en: "“\(name)” has no letter or digit to make an address of."),
      suggestion: Text(vi: "Thầy/cô thêm “mã: …”.", en: "Add “mã: …” (id)."))
  }

  static func sameID(_ id: String, _ first: String, _ second: String) -> Self {
    .error(
      "GS603",
      Text(
        vi: "“\(first)” và “\(second)” cùng có mã “\(id)”.",
        en: "“\(first)” and “\(second)” have the same id “\(id)”."),
      suggestion: Text(
        vi: "Thầy/cô đặt “mã” khác cho một trong hai.", en: "Give one of them another “mã” (id)."))
  }
}
