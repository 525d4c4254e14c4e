/// 128 bits that stand for everything an artifact, or a file, is made of.
///
/// It finds changes, not forgers: it is XXH3-128, the same on every machine, and not cryptographic.
package struct Fingerprint: Sendable, Hashable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The fingerprint of the parts that `describe` adds, which knows where each part ends.
  package static func of(_ describe: (inout FingerprintBuilder) -> Void) -> Fingerprint {
    var builder = FingerprintBuilder()
    describe(&builder)
    return builder.fingerprint
  }

  /// 32 hexadecimal digits.
  package var hex: String { Self.digits(high) + Self.digits(low) }

  /// The first 10 digits of `hex`, enough to tell the versions of one file's name apart.
  package var short: String { String(hex.prefix(10)) }

  private static func digits(_ word: UInt64) -> String {
    let text = String(word, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}

extension Fingerprint: CustomStringConvertible {
  package var description: String { hex }
}
