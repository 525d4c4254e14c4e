internal import Artifacts
package import Honours

/// The six characters that stand for a story in its short address, `G/M4K9TX/`: for QR codes, and for fingers.
///
/// The slug alone decides it, so that a code on a printed poster leads to the same story in ten years, whatever else
/// is published, and in whatever order.
package struct ShortCode: Hashable, Sendable, CustomStringConvertible {
  private let number: UInt64

  /// Digits and capitals without what is misread (0, 1, I, L, O, and S beside 5), without vowels, so that no code is
  /// a word, and without C, D and F: Vietnamese abuse is written in consonants (ĐM, VCL, CC). Its order is part of the
  /// codes: a change would take printed ones from their stories.
  private static let alphabet = Array("23456789BGHJKMNPQRTVWXZ")
  private static let length = 6

  private static let base = UInt64(alphabet.count)
  private static let count = (0..<length).reduce(1 as UInt64) { count, _ in count * base }

  /// The lowest digits of the slug's XXH3-128, which `xxh128sum` prints too, to the base of the alphabet.
  package init(of slug: String) {
    number = Fingerprint.of(Array(slug.utf8)).low % Self.count
  }

  /// The digits, the lowest first.
  package var description: String {
    var (code, rest) = ("", number)
    for _ in 0..<Self.length {
      code.append(Self.alphabet[Int(rest % Self.base)])
      rest /= Self.base
    }
    return code
  }
}

extension Profile {
  package var shortCode: ShortCode { ShortCode(of: slug) }
}
