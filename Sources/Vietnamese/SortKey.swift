/// A text's place in Vietnamese alphabetical order.
///
/// As dictionaries do, syllables are compared one after the other: first by letters (a ă â b c d đ e ê …),
/// then by tone (ngang, huyền, hỏi, ngã, sắc, nặng), so that all of `ba …` stands before `bà …`. Numbers go
/// by their value and before letters, `6A2` before `10A1`. Case decides last, small letters first.
/// Punctuation does not count, nor does where the tone is placed (`hoà`, `hòa`): such texts are equal.
package struct SortKey: Sendable, Hashable, Comparable {
  /// For each syllable its letters and numbers, 2, its tones; 1 between syllables; 0 and the case at the end.
  private let bytes: [UInt8]

  package init(_ text: String) {
    var writer = Writer()
    for scalar in text.unicodeScalars { writer.take(scalar) }
    bytes = writer.finish()
  }

  /// The order of people: by given name, which is the last word, then by the rest from the front.
  package init(personName name: String) {
    let words = Name.words(of: name)
    self.init((words.suffix(1) + words.dropLast()).joined(separator: " "))
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
