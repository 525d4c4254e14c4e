/// The path of a request, taken apart: names below a folder, and whether a slash ends it.
package struct RequestPath: Sendable, Hashable {
  package let names: [String]
  /// Whether it asks for a folder.
  package let isFolder: Bool

  /// Nil for what can name no file of the site: `.` and `..` however they are written, hidden names, empty ones, a slash
  /// within a name, and bytes that are no text.
  ///
  /// - Parameter encoded: what stands behind the home page's path, percent-encoded.
  package init?(_ encoded: Substring) {
    var parts = encoded.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty == true
    if isFolder { parts.removeLast() }
    var names: [String] = []
    for part in parts {
      guard let name = Self.decoded(part), Self.isName(name) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.first != UInt8(ascii: ".")
      && !name.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") }
  }

  /// RFC 3986, section 2.1; nil for a percent sign without two digits, and for bytes that are not UTF-8.
  private static func decoded(_ part: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
