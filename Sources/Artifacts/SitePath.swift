/// A file's path below the published site's folder, for example `guong/to-toan-tin/index.html`.
///
/// Two paths are the same when their bytes are: unlike strings, a composed and a decomposed `ả` differ, as
/// they do on disk. The order is that of the bytes too.
package struct SitePath: Sendable, CustomStringConvertible {
  package let description: String
  /// Whether the path is known to be of ASCII alone: such strings compare as their bytes do, and several times as fast
  /// as byte by byte.
  private let isASCII: Bool

  /// The longest name that Linux file systems take, in bytes.
  private static let longestName = 255
  private static let longestPath = 1024

  /// No component begins with this: such names are kept for files that are still being written.
  package static let reservedPrefix = ".guongsang"

  /// Nil unless `text` is a relative path of non-empty names, none of them `.`, `..`, reserved, longer than
  /// 255 bytes, or with a control character or a backslash.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.longestPath, Self.hasNames(text) else { return nil }
    self.init(checked: text, isASCII: text.utf8.allSatisfy { $0 < 0x80 })
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
    guard let parent else { return [] }
    return parent.folders + [parent]
  }

  /// The folder that the file stands in; nil for the published site's own.
  package var parent: SitePath? {
    lastSlash.map { SitePath(checked: String(description[..<$0]), isASCII: isASCII) }
  }

  /// The file's own name, without its folders.
  package var name: Substring {
    guard let lastSlash else { return description[...] }
    return description[description.utf8.index(after: lastSlash)...]
  }

  private var lastSlash: String.Index? { description.utf8.lastIndex(of: UInt8(ascii: "/")) }

  private init(checked text: String, isASCII: Bool) {
    description = text
    self.isASCII = isASCII
  }

  /// Whether everything between slashes is a name that a file may have; in one pass, since there are many paths.
  private static func hasNames(_ text: String) -> Bool {
    var (length, dots, beginsWithDot) = (0, 0, false)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "/") {
        guard isName(length, dots) else { return false }
        (length, dots) = (0, 0)
      } else {
        if isForbidden(byte) { return false }
        if byte == UInt8(ascii: "."), dots == length { dots += 1 }
        if dots == 1 { beginsWithDot = true }
        length += 1
      }
    }
    return isName(length, dots) && !(beginsWithDot && hasReservedName(text))
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\")
  }

  /// Whether a name may have so many bytes, of which the first are so many dots.
  private static func isName(_ length: Int, _ dots: Int) -> Bool {
    1...longestName ~= length && !(dots == length && dots <= 2)
  }

  private static func hasReservedName(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "/")).contains { $0.starts(with: reservedPrefix.utf8) }
  }
}

extension Sequence<SitePath> {
  /// The folders around all of these, each once.
  package var enclosingFolders: Set<SitePath> {
    var folders: Set<SitePath> = []
    for path in self {
      var folder = path.parent
      // What is around a folder that was met before was met too.
      while let next = folder, folders.insert(next).inserted { folder = next.parent }
    }
    return folders
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
