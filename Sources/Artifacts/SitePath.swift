/// A file's path below the published site's folder, for example `guong/to-toan-tin/index.html`.
///
/// Two paths are the same when their bytes are: unlike strings, a composed and a decomposed `ả` differ, as
/// they do on disk. The order is that of the bytes too.
package struct SitePath: Sendable, CustomStringConvertible {
  package let description: String
  /// Strings of ASCII alone compare as their bytes do, and several times as fast as byte by byte.
  private let isASCII: Bool

  /// The longest name that Linux file systems take, in bytes.
  private static let longestName = 255
  private static let longestPath = 1024

  /// No component begins with this: such names are kept for files that are still being written.
  package static let reservedPrefix = ".guongsang"

  /// Nil unless `text` is a relative path of non-empty names, none of them `.`, `..`, reserved, longer than
  /// 255 bytes, or with a control character or a backslash.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.longestPath, !text.utf8.contains(where: Self.isForbidden) else {
      return nil
    }
    let names = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard names.allSatisfy({ Self.isName(Substring($0)) }) else { return nil }
    self.init(checked: text)
  }

  /// The file that a web server sends for the address `page`: `guong/` means `guong/index.html`, and the
  /// empty address means the front page.
  package init?(page: String) {
    guard page.isEmpty || page.utf8.last == UInt8(ascii: "/") else { return nil }
    self.init(page + "index.html")
  }

  /// The names of the folders around the file, outermost first, and the file's name.
  package var components: [Substring] {
    description.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// The folders around the file, outermost first: `a/b/c` has `a` and `a/b`.
  package var folders: [SitePath] {
    let text = description
    let slashes = text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }
    return slashes.map { SitePath(checked: String(text[..<$0])) }
  }

  /// The file's own name, without its folders.
  package var name: Substring { components.last ?? "" }

  private init(checked text: String) {
    description = text
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\")
  }

  private static func isName(_ name: Substring) -> Bool {
    let prefix = reservedPrefix
    return !name.isEmpty && name != "." && name != ".." && name.utf8.count <= longestName
      && !name.utf8.starts(with: prefix.utf8)
  }
}

extension SitePath: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    if left.isASCII, right.isASCII { return left.description == right.description }
    return left.description.utf8.elementsEqual(right.description.utf8)
  }

  /// Equal bytes are equal strings, so the string's own hash serves.
  package func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension SitePath: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    if left.isASCII, right.isASCII { return left.description < right.description }
    return left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
