/// The rules for what may stand in `href` and `src`.
enum Address {
  private static let schemes = ["http", "https", "mailto", "tel"]

  /// Whether it is a relative reference, or has an allowed scheme, also when percent-decoded.
  ///
  /// A colon in the first segment makes a scheme of what is before it, even where a browser would
  /// not (RFC 3986, 4.2), so that no later decoding or joining can make one.
  static func isAllowed(_ destination: String) -> Bool {
    guard hasAllowedScheme(destination) else { return false }
    return !destination.utf8.contains(UInt8(ascii: "%"))
      || hasAllowedScheme(percentDecoded(destination))
  }

  private static func hasAllowedScheme(_ destination: String) -> Bool {
    var scheme: [UInt8] = []
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return schemes.contains { $0.utf8.elementsEqual(scheme) }
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return true
      // Browsers skip tabs and line ends anywhere, and spaces and controls in front.
      case 0x09, 0x0A, 0x0D: continue
      case 0...0x20 where scheme.isEmpty: continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      default: scheme.append(byte)
      }
    }
    return true
  }

  /// Invalid UTF-8 is repaired; a `%` without two hexadecimal digits stays.
  static func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexadecimal(bytes[index + 1]), let low = hexadecimal(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Appends `address` as cmark writes it into an attribute.
  static func escape(_ address: String, into output: inout [UInt8]) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): output.append(contentsOf: "&#x27;".utf8)
      case _ where isSafe(byte): output.append(byte)
      default:
        output.append(UInt8(ascii: "%"))
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
      }
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let punctuation = Array("-_.+!*(),%#@?=;:/$~".utf8)

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: punctuation.contains(byte)
    }
  }
}
