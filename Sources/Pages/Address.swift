internal import Catalogue
internal import Honours
internal import Vietnamese

/// Where each page lies: its path below the home page, which ends with a slash.
enum Address {
  static let home = ""
  static let search = "tim-kiem/"
  static let fields = "linh-vuc/"
  static let levels = "cap/"
  static let movements = "phong-trao/"
  static let units = "don-vi/"
  static let schoolYears = "nam-hoc/"
  static let atom = "feed.xml"
  static let jsonFeed = "feed.json"
  static let sitemap = "sitemap.xml"

  static func story(_ slug: String) -> String { "guong/\(slug)/" }

  static func page(_ slug: String) -> String { "trang/\(slug)/" }

  static func listing(_ selection: Selection) -> String {
    switch selection {
    case .kind(.collective): "tap-the/"
    case .kind(.individual): "ca-nhan/"
    case .field(let id): fields + id + "/"
    case .level(let id): levels + id + "/"
    case .movement(let id): movements + id + "/"
    case .unit(let id): units + id + "/"
    case .schoolYear(let year): schoolYears + year.slug + "/"
    }
  }

  /// The address of a part of a listing, the first part being 1.
  static func part(_ number: Int, of listing: String) -> String {
    number == 1 ? listing : "\(listing)\(number)/"
  }
}
