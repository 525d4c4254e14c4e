internal import Diagnostics
internal import Vietnamese

/// A word that a site defines for itself, such as a level or a unit.
package protocol VocabularyWord: Record {
  /// The word in addresses; unique in its vocabulary.
  var id: String { get }
  var name: String { get }
}

/// The words of one kind that a site knows, in the order of its settings.
package struct Vocabulary<Word: VocabularyWord>: Sendable {
  /// What a word of it is called in messages, such as "đơn vị".
  let label: Text
  package private(set) var words: [Word] = []
  private var ids: [String: Int] = [:]
  private var names: [String: Int] = [:]
  /// By folded name or id; nil where several words fold to one.
  private var folded: [String: Int?] = [:]

  init(_ label: Text, words: [Word] = []) {
    self.label = label
    self.words = words
    for (index, word) in words.enumerated() {
      ids[word.id] = ids[word.id] ?? index
      names[word.name] = names[word.name] ?? index
      for key in Set([fold(word.name), fold(word.id)]) {
        folded[key] = .some(folded[key] == nil ? index : nil)
      }
    }
  }

  /// The word that an author means: by its name, else its id, else either of them without regard to letter case and
  /// marks, where that leaves no doubt.
  package subscript(written: String) -> Word? {
    let text = written.trimmed
    guard let index = folded[fold(text)] else { return nil }
    // Names are compared only where several fold to the same.
    return (index ?? names[text] ?? ids[text]).map { words[$0] }
  }

  package func word(id: String) -> Word? { ids[id].map { words[$0] } }

  /// The place of a word in the order of the settings.
  package func rank(of id: String) -> Int { ids[id] ?? words.count }
}

/// All words that a site's profiles can use.
package struct Vocabularies: Sendable {
  package var subjects = Vocabulary<Subject>(Text(vi: "loại đối tượng", en: "subject type"))
  package var fields = Vocabulary<Term>(Text(vi: "lĩnh vực", en: "field"))
  /// The lowest level first.
  package var levels = Vocabulary<Term>(Text(vi: "cấp", en: "level"))
  package var units = Vocabulary<Term>(Text(vi: "đơn vị", en: "unit"))
  package var movements = Vocabulary<Term>(Text(vi: "phong trào", en: "movement"))

  package init() {}
}
