internal import CQREncode

/// The squares of a QR code, of error correction level M.
struct QRCode: Sendable, Hashable {
  /// How many modules an edge has, without the quiet zone.
  let width: Int
  private let dark: [Bool]

  /// The modules of white that readers need on every side.
  static let quietZone = 4

  /// Nil when the text is empty or longer than a code can hold.
  init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0) else { return nil }
    // Runs of digits and of capitals are found by the library and take less space.
    guard let code = unsafe QRcode_encodeString(Self.compact(text), 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
      return nil
    }
    defer { unsafe QRcode_free(code) }
    let width = unsafe Int(code.pointee.width)
    let modules = unsafe UnsafeBufferPointer(start: code.pointee.data, count: width * width)
    self.width = width
    dark = unsafe modules.map { $0 & 1 == 1 }
  }

  func isDark(_ column: Int, _ row: Int) -> Bool { dark[row * width + column] }

  /// An address with its scheme and host in capitals, which mean the same and need fewer modules.
  private static func compact(_ text: String) -> String {
    guard let scheme = text.range(of: "://") else { return text }
    let host = text[scheme.upperBound...].prefix { !"/?#".contains($0) }
    guard host.allSatisfy(\.isASCII), !host.contains("@") else { return text }
    return text[..<host.endIndex].uppercased() + text[host.endIndex...]
  }
}

extension String {
  /// Without Foundation: the first place of `part`.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    indices.lazy.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }
}
