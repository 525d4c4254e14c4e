/// What a name is made of.
enum Name {
  /// The words of a person's name.
  ///
  /// What stands in brackets or behind a comma, such as a class, does not belong to it.
  static func words(of name: String) -> [String] {
    let scalars = name.unicodeScalars
    let end = scalars.firstIndex { $0 == "(" || $0 == "," } ?? scalars.endIndex
    let own = words(in: scalars[..<end])
    return own.isEmpty ? words(in: scalars[...]) : own
  }

  static func words(in text: Substring.UnicodeScalarView) -> [String] {
    text.split { $0.properties.isWhitespace }.map { String($0) }
  }
}

/// How many words, which are syllables in Vietnamese, a text has: runs without white space in which there
/// is a letter or a digit.
package func wordCount(_ text: String) -> Int {
  var count = 0
  var isInWord = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      isInWord = false
    } else if !isInWord, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      isInWord = true
      count += 1
    }
  }
  return count
}
