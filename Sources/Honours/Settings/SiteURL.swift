internal import Diagnostics

/// Where a site lies on the web: an origin and the path below it, which ends with a slash.
package struct SiteURL: Sendable, Hashable {
  /// Scheme and host, such as `https://truong.example`.
  package private(set) var origin = ""
  /// The path of the home page, such as `/` or `/guong-sang/`.
  package private(set) var basePath = "/"

  init() {}

  /// Nil when `text` is not an http or https address of ASCII letters, with a path that stays as it is written.
  package init?(_ text: String) {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let typed = rest.dropFirst(host.count)
    let path = typed.hasSuffix("/") ? String(typed) : typed + "/"
    let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast()
    guard host.first.map({ $0.isLetter || $0.isNumber }) == true, rest.utf8.allSatisfy(Self.isAllowed),
      !folders.contains(where: { ["", ".", ".."].contains($0) })
    else { return nil }
    origin = scheme + host.lowercased()
    basePath = path
  }

  /// The whole address of a path below the home page.
  package func absolute(_ path: String) -> String { origin + basePath + path }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/%".utf8.contains(byte)
    }
  }
}

extension Shape where Value == SiteURL {
  static var siteURL: Self {
    let form = Text(
      vi: "địa chỉ bắt đầu bằng https:// (không dấu, không khoảng trắng)",
      en: "an address that begins with https:// (plain letters, no spaces)")
    return Shape(form) { text in SiteURL(text).map { .value($0) } ?? .wrong(.expected(form)) }
  }
}
