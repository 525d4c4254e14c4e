internal import CXXHash

/// The fingerprint of a file that is too large to be in memory at once: it comes block by block.
@safe package struct FileFingerprint: ~Copyable {
  private let state: OpaquePointer

  /// Nil when there is no memory left.
  package init?() {
    guard let state = unsafe XXH3_createState() else { return nil }
    unsafe self.state = state
    unsafe XXH3_128bits_reset(state)
  }

  deinit { unsafe XXH3_freeState(state) }

  package mutating func append(_ block: ArraySlice<UInt8>) {
    unsafe block.withUnsafeBytes { _ = unsafe XXH3_128bits_update(state, $0.baseAddress, $0.count) }
  }

  /// That of the blocks up to now, which is that of their bytes in one piece.
  package var fingerprint: Fingerprint { Fingerprint(unsafe XXH3_128bits_digest(state)) }
}
