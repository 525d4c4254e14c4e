internal import Vietnamese

/// How well the Vietnamese letters of a face can be told apart on pixels that are seen one by one.
///
/// The letters that share a base differ in their marks alone, which are the first to melt into each other: ẳ and ắ, ã and
/// ă. Two letters can be told apart when their pictures differ by as much as two fully lit pixels (measured with Inter,
/// Noto and DejaVu: below that, people guess).
struct LetterDistinction: ~Copyable {
  private let face: FontFace
  private let typesetter: Typesetter

  /// The difference, in fully lit pixels, from which on letters are told apart.
  static let leastDifference = 2.0
  /// The sizes that are looked at; any readable face is distinct long before the last.
  private static let sizes = 8...48
  /// How many sizes in a row must be distinct: where pixels fall by chance can make a single size so.
  private static let inARow = 3

  init(_ face: FontFace, _ fonts: Fonts) {
    self.face = face
    typesetter = Typesetter(fonts)
  }

  /// The smallest whole size, in pixels, from which on all pairs can be told apart.
  var leastSize: Int {
    var distinct = 0
    for size in Self.sizes {
      distinct =
        smallestDifference(at: Double(size), enough: Self.leastDifference) >= Self.leastDifference
        ? distinct + 1 : 0
      if distinct == Self.inARow { return size - distinct + 1 }
    }
    return Self.sizes.upperBound
  }

  /// The smallest difference between two letters of one base, in fully lit pixels.
  ///
  /// - Parameter enough: a difference below this ends the search.
  func smallestDifference(at size: Double, enough: Double = 0) -> Double {
    var smallest = Double.infinity
    for letters in Self.bases {
      let pictures = letters.map { ink(of: $0, at: size) }
      for (number, first) in pictures.enumerated() {
        for second in pictures[(number + 1)...] {
          smallest = min(smallest, Self.difference(first, second))
          if smallest < enough { return smallest }
        }
      }
    }
    return smallest
  }

  /// The letters that share a base, small and capital: 148, of which 134 have marks, in 938 pairs.
  static let bases: [[String]] =
    ["aăâ", "eê", "i", "oôơ", "uư", "y"].flatMap { bases -> [[String]] in
      let letters = bases.flatMap { base in tones.map { nfc(String(base) + $0) } }
      return [letters, letters.map { $0.uppercased() }]
    } + [["d", "đ"], ["D", "Đ"]]

  /// Level, and the combining marks of huyền, hỏi, ngã, sắc, nặng.
  private static let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  /// How much light each pixel of a letter has, from 0 to 255.
  private func ink(of letter: String, at size: Double) -> [UInt8] {
    let canvas = Canvas.pixels(Int((1.25 * size).rounded(.up)), Int((1.75 * size).rounded(.up)))
    let surface = Surface(canvas)
    surface.fill(canvas.rect, Colour(0, 0, 0))
    let line = Arrangement.PlacedLine(text: letter, x: (0.1 * size).rounded(), baseline: (1.3 * size).rounded())
    surface.write(
      .init(face: face, size: size, spacing: 0, colour: Colour(255, 255, 255), lines: [line]), with: typesetter)
    return surface.light()
  }

  private static func difference(_ first: [UInt8], _ second: [UInt8]) -> Double {
    var sum = 0
    for index in first.indices { sum += abs(Int(first[index]) - Int(second[index])) }
    return Double(sum) / 255
  }
}
