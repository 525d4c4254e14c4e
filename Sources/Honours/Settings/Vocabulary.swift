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
  private var indices: [String: Int] = [:]

  init(_ label: Text, words: [Word] = []) {
    self.label = label
    self.words = words
    for (index, word) in words.enumerated() {
      for key in [word.name, word.id] where indices[fold(key)] == nil {
        indices[fold(key)] = index
      }
    }
  }

  /// The word that an author means by its name or id, whatever the letter case and marks.
  package subscript(written: String) -> Word? {
    indices[fold(written.trimmed)].map { words[$0] }
  }

  /// The place of a word in the order of the settings.
  package func rank(of id: String) -> Int {
    indices[fold(id)] ?? words.count
  }
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
