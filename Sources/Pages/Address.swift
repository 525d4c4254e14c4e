internal import Catalogue
internal import Honours
internal import Vietnamese

/// Where each page lies: its path below the home page, which ends with a slash.
package enum Address {
  static let home = ""
  static let search = "tim-kiem/"
  static let schoolYears = "nam-hoc/"
  static let atom = "feed.xml"
  static let jsonFeed = "feed.json"
  static let sitemap = "sitemap.xml"

  package static func story(_ slug: String) -> String { "guong/\(slug)/" }

  /// Where a QR code leads: as short as can be, and in capitals, which QR codes hold in little room.
  static func short(_ code: ShortCode) -> String { "G/\(code)/" }

  static func page(_ slug: String) -> String { "trang/\(slug)/" }

  static func listing(_ selection: Selection) -> String {
    switch selection {
    case .kind(.collective): "tap-the/"
    case .kind(.individual): "ca-nhan/"
    case .schoolYear(let year): schoolYears + year.slug + "/"
    case .word(let facet, let id): directory(of: facet) + id + "/"
    }
  }

  /// The page that names every word of a vocabulary.
  static func directory(of facet: Facet) -> String {
    switch facet {
    case .field: "linh-vuc/"
    case .level: "cap/"
    case .movement: "phong-trao/"
    case .unit: "don-vi/"
    }
  }

  /// The address of a part of a listing, the first part being 1.
  static func part(_ number: Int, of listing: String) -> String {
    number == 1 ? listing : "\(listing)\(number)/"
  }
}
