/// What can be told of HTML that is left out.
enum RawHTML {
  static func isClosing(_ tag: String) -> Bool { tag.utf8.starts(with: "</".utf8) }

  /// The tag's name in lower case, "" for a declaration or the like.
  static func tagName(_ tag: String) -> String {
    let rest = tag.utf8.drop { $0 == 0x20 }.dropFirst(isClosing(tag) ? 2 : 1)
    let name = rest.prefix { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x30...0x39, UInt8(ascii: "-"): true
      default: false
      }
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Whether nothing that readers were meant to see is lost: all comments are closed, and nothing
  /// but spaces is around them.
  static func isOnlyComments(_ html: String) -> Bool {
    let bytes = Array(html.utf8)
    var index = 0
    while true {
      while index < bytes.count, bytes[index].isSpaceOrTab || bytes[index] == 0x0A { index += 1 }
      guard index < bytes.count else { return true }
      guard bytes[index...].starts(with: "<!--".utf8) else { return false }
      index += 4
      while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
      guard index < bytes.count else { return false }
      index += 3
    }
  }
}
