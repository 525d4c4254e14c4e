/// The kinds of file in which photographs are taken in.
package enum Format: String, Sendable, Hashable, CaseIterable {
  case jpeg = "JPEG"
  case png = "PNG"
  case webp = "WebP"
  case heif = "HEIC"
  case tiff = "TIFF"
}

/// What a file is by its first bytes; the ending of its name says nothing.
enum Content: Equatable {
  case photo(Format)
  case empty
  case gif
  case svg
  case text
  /// A kind with a name, but not one for photographs.
  case other(String)
  case unknown

  /// How many bytes are looked at: enough to find `<svg` below a comment of its drawing program.
  static let sniffed = 4096

  init(_ head: [UInt8]) {
    if head.isEmpty {
      self = .empty
    } else if let known = Self.signatures.first(where: { $0.matches(head) }) {
      self = known.content
    } else if head.dropFirst(4).starts(with: "ftyp".utf8) {
      self = Self.box(brand: head.dropFirst(8).prefix(4))
    } else if Self.isText(head) {
      self = Self.mentionsSVG(head) ? .svg : .text
    } else {
      self = .unknown
    }
  }

  private struct Signature {
    let content: Content
    let bytes: [UInt8]
    var atEight: [UInt8] = []

    func matches(_ head: [UInt8]) -> Bool {
      head.starts(with: bytes) && head.dropFirst(8).starts(with: atEight)
    }
  }

  private static let signatures: [Signature] = [
    Signature(content: .photo(.jpeg), bytes: [0xff, 0xd8, 0xff]),
    Signature(content: .photo(.png), bytes: [0x89] + Array("PNG\r\n\u{1a}\n".utf8)),
    Signature(content: .photo(.webp), bytes: Array("RIFF".utf8), atEight: Array("WEBP".utf8)),
    Signature(content: .photo(.tiff), bytes: Array("II*\0".utf8)),
    Signature(content: .photo(.tiff), bytes: Array("MM\0*".utf8)),
    Signature(content: .gif, bytes: Array("GIF8".utf8)),
    Signature(content: .other("PDF"), bytes: Array("%PDF".utf8)),
    Signature(content: .other("BMP"), bytes: Array("BM".utf8), atEight: [0, 0]),
    Signature(content: .other("Photoshop"), bytes: Array("8BPS".utf8)),
    Signature(content: .other("JPEG XL"), bytes: [0xff, 0x0a]),
    Signature(content: .other("JPEG XL"), bytes: [0, 0, 0, 0x0c] + Array("JXL ".utf8)),
    Signature(content: .other("JPEG 2000"), bytes: [0, 0, 0, 0x0c] + Array("jP  ".utf8)),
    Signature(content: .other("ZIP, Word, PowerPoint"), bytes: Array("PK\u{3}\u{4}".utf8)),
  ]

  /// By the major brand of ISO 14496-12, clause 4.3; the brands of pictures are in ISO 23008-12, annex B.
  private static func box(brand: ArraySlice<UInt8>) -> Content {
    switch String(decoding: brand, as: UTF8.self) {
    case "heic", "heix", "heim", "heis", "mif1": .photo(.heif)
    case "hevc", "hevx", "msf1": .other("HEIC (Live Photo, burst)")
    case "avif", "avis": .other("AVIF")
    case "crx ": .other("Canon RAW")
    default: .other("video")
    }
  }

  private static func isText(_ head: [UInt8]) -> Bool {
    head.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0a || $0 == 0x0d }
  }

  private static func mentionsSVG(_ head: [UInt8]) -> Bool {
    head.indices.contains { index in
      guard head[index] == UInt8(ascii: "<") else { return false }
      let name = head[(index + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      return name.elementsEqual("svg".utf8) || name.reversed().starts(with: "gvs:".utf8)
    }
  }
}
