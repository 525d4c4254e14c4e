internal import CXXHash

/// Takes in the parts that something is made of, one after another, and gives their fingerprint.
///
/// Each part goes in with its kind and its length, so that `"ab"`, `"c"` is not `"a"`, `"bc"`. All of it is kept until
/// the end: XXH3 takes a page of some kilobytes in one go many times as fast as word by word.
package struct FingerprintBuilder {
  private enum Kind: UInt64 {
    case text
    case bytes
    case number
    case fingerprint
    case none
    case list
  }

  private var parts: [UInt8] = []

  init() { parts.reserveCapacity(4096) }

  package mutating func add(_ text: String) {
    begin(.text, text.utf8.count)
    parts.append(contentsOf: text.utf8)
  }

  package mutating func add(_ bytes: [UInt8]) {
    begin(.bytes, bytes.count)
    parts.append(contentsOf: bytes)
  }

  package mutating func add(_ number: Int) { begin(.number, number) }

  package mutating func add(_ flag: Bool) { begin(.number, flag ? 1 : 0) }

  package mutating func add(_ fingerprint: Fingerprint) {
    begin(.fingerprint, 16)
    append(fingerprint.high, fingerprint.low)
  }

  /// Adds the text, or that there is none, which is not the empty text.
  package mutating func add(_ text: String?) {
    if let text { add(text) } else { begin(.none, 0) }
  }

  /// Adds how many texts there are, and each of them.
  package mutating func add(_ texts: [String]) {
    begin(.list, texts.count)
    for text in texts { add(text) }
  }

  /// Adds how many fingerprints there are, and each of them.
  package mutating func add(_ fingerprints: [Fingerprint]) {
    begin(.list, fingerprints.count)
    for fingerprint in fingerprints { add(fingerprint) }
  }

  /// The fingerprint of what was added.
  var fingerprint: Fingerprint { Fingerprint.of(parts) }

  private mutating func begin(_ kind: Kind, _ number: Int) {
    append(kind.rawValue, UInt64(bitPattern: Int64(number)))
  }

  private mutating func append(_ first: UInt64, _ second: UInt64) {
    unsafe withUnsafeBytes(of: (first.littleEndian, second.littleEndian)) { unsafe parts.append(contentsOf: $0) }
  }
}

extension Fingerprint {
  /// The fingerprint of a file's bytes, which the `xxh128sum` command prints too.
  package static func of(_ bytes: [UInt8]) -> Fingerprint {
    unsafe bytes.withUnsafeBytes { Fingerprint(unsafe XXH3_128bits($0.baseAddress, $0.count)) }
  }

  init(_ hash: XXH128_hash_t) { self.init(high: hash.high64, low: hash.low64) }
}
