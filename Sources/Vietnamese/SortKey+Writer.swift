extension SortKey {
  /// Writes a sort key while it reads a text.
  struct Writer {
    private var output: [UInt8] = []
    private var tones: [UInt8] = []
    private var cases: [UInt8] = []
    /// The letter whose marks may still come.
    private var letter: Unicode.Scalar?
    private var digits: [UInt8] = []
    private var hasSyllable = false

    mutating func take(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        takePart(scalar)
      } else {
        for part in Latin.parts(of: scalar) ?? UTF8Proc.decomposed(scalar) { takePart(part) }
      }
    }

    mutating func finish() -> [UInt8] {
      endSyllable()
      let lastCapital = cases.lastIndex(of: Weight.capital) ?? -1
      return output + [0] + cases[...lastCapital]
    }

    private mutating func takePart(_ part: Unicode.Scalar) {
      if part.value >= 0x300, part.properties.canonicalCombiningClass != .notReordered {
        takeMark(part)
        return
      }
      endLetter()
      if ("0"..."9").contains(part) {
        startSyllable()
        digits.append(UInt8(truncatingIfNeeded: part.value - 48))
        return
      }
      endNumber()
      if isOfWord(part) {
        startSyllable()
        letter = part
      } else if !Weight.joiners.contains(part) {
        endSyllable()
      }
    }

    private mutating func takeMark(_ mark: Unicode.Scalar) {
      guard let letter else { return }
      if let changed = Weight.letter(letter, with: mark) {
        self.letter = changed
      } else {
        tones.append(Weight.tone(mark))
      }
    }

    private mutating func endLetter() {
      guard let letter else { return }
      self.letter = nil
      let small = Latin.small(letter) ?? letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
      cases.append(small == letter ? Weight.small : Weight.capital)
      if let weight = Weight.letters[small] {
        output.append(weight)
        return
      }
      let folded = fold(String(letter)).unicodeScalars
      for part in folded.isEmpty ? String(letter).unicodeScalars : folded {
        output += Weight.letters[part].map { [$0] } ?? Weight.foreign(part)
      }
    }

    /// Numbers of more digits are greater: their count goes first, in bytes that keep its order.
    private mutating func endNumber() {
      guard !digits.isEmpty else { return }
      let value = digits.drop { $0 == 0 }
      output.append(Weight.number)
      output += repeatElement(0xFF, count: value.count / 0xFF)
      output.append(UInt8(value.count % 0xFF))
      output += value
      digits = []
    }

    private mutating func startSyllable() {
      if !hasSyllable, !output.isEmpty { output.append(1) }
      hasSyllable = true
    }

    private mutating func endSyllable() {
      endLetter()
      endNumber()
      guard hasSyllable else { return }
      output.append(2)
      output += tones
      tones = []
      hasSyllable = false
    }
  }
}

/// What is known of the letters that nearly all texts are of, so that Unicode's tables are asked only for others.
private enum Latin {
  private static let first: UInt32 = 0xC0
  private static let extended: [[Unicode.Scalar]] = decomposed(first..<0x250)
  private static let vietnamese: [[Unicode.Scalar]] = decomposed(0x1E00..<0x1F00)

  /// The letter and its marks.
  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    case first..<0x250: extended[Int(scalar.value - first)]
    case 0x1E00..<0x1F00: vietnamese[Int(scalar.value - 0x1E00)]
    default: nil
    }
  }

  static func small(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    letter.isASCII ? Unicode.Scalar(UInt8(ascii: letter) | 0x20) : nil
  }

  private static func decomposed(_ values: Range<UInt32>) -> [[Unicode.Scalar]] {
    values.map { value in Unicode.Scalar(value).map(UTF8Proc.decomposed) ?? [] }
  }
}

/// The bytes of sort keys. Below 3 they separate.
private enum Weight {
  static let number: UInt8 = 3
  static let small: UInt8 = 1
  static let capital: UInt8 = 2

  static let letters: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars, 16...))

  /// They stand within a syllable: `H'Hen`.
  static let joiners: Set<Unicode.Scalar> = ["'", "’", "ʼ", "‘", "\u{AD}", "\u{200B}", "\u{200D}"]

  /// Behind `z`, in the order of Unicode.
  static func foreign(_ scalar: Unicode.Scalar) -> [UInt8] {
    [0xF0] + [16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
  }

  /// The letter of the alphabet that `letter` and `mark` are together.
  static func letter(_ letter: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, mark) {
    case ("a", "\u{306}"): "ă"
    case ("A", "\u{306}"): "Ă"
    case ("a", "\u{302}"): "â"
    case ("A", "\u{302}"): "Â"
    case ("e", "\u{302}"): "ê"
    case ("E", "\u{302}"): "Ê"
    case ("o", "\u{302}"): "ô"
    case ("O", "\u{302}"): "Ô"
    case ("o", "\u{31B}"): "ơ"
    case ("O", "\u{31B}"): "Ơ"
    case ("u", "\u{31B}"): "ư"
    case ("U", "\u{31B}"): "Ư"
    default: nil
    }
  }

  static func tone(_ mark: Unicode.Scalar) -> UInt8 {
    switch mark {
    case "\u{300}": 3  // huyền
    case "\u{309}": 4  // hỏi
    case "\u{303}": 5  // ngã
    case "\u{301}": 6  // sắc
    case "\u{323}": 7  // nặng
    default: 8
    }
  }
}
