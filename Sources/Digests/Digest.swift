internal import CMD

/// The digest of a file's bytes, as those who receive the file compute it too.
package struct Digest: Sendable, Hashable {
  package let bytes: [UInt8]

  /// In small hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Digest {
  /// RFC 1321. What players compare files by; it proves nothing against a forger.
  package static func md5(_ bytes: [UInt8]) -> Digest {
    var state = MD5_CTX()
    unsafe MD5Init(&state)
    unsafe bytes.withUnsafeBufferPointer { unsafe MD5Update(&state, $0.baseAddress, $0.count) }
    return unsafe Digest(bytes: result(of: 16) { unsafe MD5Final($0, &state) })
  }

  /// FIPS 180-4.
  package static func sha256(_ bytes: [UInt8]) -> Digest {
    var state = SHA2_CTX()
    unsafe SHA256Init(&state)
    unsafe bytes.withUnsafeBufferPointer { unsafe SHA256Update(&state, $0.baseAddress, $0.count) }
    return unsafe Digest(bytes: result(of: 32) { unsafe SHA256Final($0, &state) })
  }

  private static func result(of count: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      guard let start = buffer.baseAddress else { return }
      unsafe write(start)
      written = count
    }
  }
}
