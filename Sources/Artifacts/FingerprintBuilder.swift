internal import CXXHash

/// Takes in the parts that something is made of, one after another, and gives their fingerprint.
///
/// Each part goes in with its kind and its length, so that `"ab"`, `"c"` is not `"a"`, `"bc"`.
@safe package struct FingerprintBuilder: ~Copyable {
  private enum Kind: UInt8 {
    case text
    case bytes
    case number
    case fingerprint
    case none
    case list
  }

  private let state: OpaquePointer

  package init() {
    // Nil only when there is no memory left, where every Swift allocation stops the program too.
    guard let state = unsafe XXH3_createState() else { fatalError("No memory for a hash state") }
    unsafe self.state = state
    unsafe XXH3_128bits_reset(state)
  }

  deinit { unsafe XXH3_freeState(state) }

  package mutating func add(_ text: String) {
    begin(.text, text.utf8.count)
    append(unsafe text.utf8.span.bytes)
  }

  package mutating func add(_ bytes: [UInt8]) {
    begin(.bytes, bytes.count)
    append(unsafe bytes.span.bytes)
  }

  package mutating func add(_ number: Int) { begin(.number, number) }

  package mutating func add(_ flag: Bool) { begin(.number, flag ? 1 : 0) }

  package mutating func add(_ fingerprint: Fingerprint) {
    begin(.fingerprint, 16)
    append(fingerprint.high)
    append(fingerprint.low)
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

  /// Adds bytes as they come, with neither kind nor length: for the content of a file, block by block.
  package mutating func append(_ block: ArraySlice<UInt8>) { append(unsafe block.span.bytes) }

  private mutating func append(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { _ = unsafe XXH3_128bits_update(state, $0.baseAddress, $0.count) }
  }

  /// The fingerprint of what was added up to now.
  package var fingerprint: Fingerprint { Fingerprint(unsafe XXH3_128bits_digest(state)) }

  private mutating func begin(_ kind: Kind, _ number: Int) {
    append(UInt64(kind.rawValue))
    append(UInt64(bitPattern: Int64(number)))
  }

  private mutating func append(_ word: UInt64) {
    let bytes: InlineArray<8, UInt8> = .init { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
    append(unsafe bytes.span.bytes)
  }
}

extension Fingerprint {
  /// The fingerprint of a file's bytes, which the `xxh128sum` command prints too.
  package static func of(_ bytes: [UInt8]) -> Fingerprint {
    unsafe bytes.withUnsafeBytes { Fingerprint(unsafe XXH3_128bits($0.baseAddress, $0.count)) }
  }

  fileprivate init(_ hash: XXH128_hash_t) { self.init(high: hash.high64, low: hash.low64) }
}
