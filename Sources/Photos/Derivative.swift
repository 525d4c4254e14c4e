/// A picture made of a photo, with nothing in its bytes but pixels.
package struct Derivative: Sendable, Hashable {
  package let bytes: [UInt8]
  package let size: PixelSize
}

extension Photo {
  /// What a look at a photo from end to end gave.
  package struct Examination: Sendable, Hashable {
    /// An address that holds the placeholder itself (RFC 2397).
    package let placeholder: String
    /// Whether the decoder warned: bytes were skipped or made up, so that a part may look wrong.
    package let isDoubtful: Bool
  }

  /// Decodes the whole photo, which finds damage that its header does not show.
  package func examined() throws(PhotoFault) -> Examination {
    do {
      return Examination(try derivative(.placeholder(), strictly: true), isDoubtful: false)
    } catch {
      return Examination(try derivative(.placeholder(), strictly: false), isDoubtful: true)
    }
  }
}

extension Photo.Examination {
  fileprivate init(_ derivative: Derivative, isDoubtful: Bool) {
    self.init(placeholder: "data:image/webp;base64," + base64(derivative.bytes), isDoubtful: isDoubtful)
  }
}

/// RFC 4648, section 4.
package func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let three = bytes[start..<min(start + 3, bytes.count)]
    let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
    for digit in 0..<4 {
      text.append(digit <= three.count ? alphabet[bits >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
