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
    text.split(whereSeparator: isSpace).map { String($0) }
  }
}

/// How many words, which are syllables in Vietnamese, a text has: runs without white space in which there
/// is a letter or a digit.
package func wordCount(_ text: String) -> Int {
  var count = 0
  var isInWord = false
  for scalar in text.unicodeScalars {
    if isInWord {
      isInWord = !isSpace(scalar)
    } else if isOfWord(scalar) {
      isInWord = true
      count += 1
    }
  }
  return count
}

/// The look-up of a scalar's properties is slow, hence the ranges: ASCII and Vietnamese letters.
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20: true
  case ..<0x80, 0xC0...0x24F, 0x1E00...0x1EFF: false
  default: scalar.properties.isWhitespace
  }
}

/// Whether it is a letter or a number.
func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x1E00...0x1EFF: true
  case ..<0x80: false
  default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
