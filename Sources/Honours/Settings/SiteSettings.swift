internal import Diagnostics

/// How links are written.
package enum LinkStyle: String, Choice {
  /// From the site's root, as web servers serve it.
  case rooted
  /// From page to page, so that the site works from a folder or a USB stick too.
  case relative

  package var names: [String] {
    switch self {
    case .rooted: ["gốc", "rooted"]
    case .relative: ["tương đối", "relative"]
    }
  }
}

/// What the website is called, where it lies, and how it looks.
package struct SiteSettings: Record {
  package var places = Places()
  package var title = ""
  package var tagline: String?
  package var introduction: String?
  package var url = SiteURL()
  package var links = LinkStyle.rooted
  /// A sentence shown on every page of a site whose people are invented.
  package var sampleNotice: String?
  package var pageSize = 12
  /// Whether photos are shown; otherwise each exemplar has a monogram.
  package var showsPhotos = true
  package var cards = Extent.all
  package var posters = Extent.all
  package var accent: Accent?
  package var movementOfTheYear: Term?

  package init() {}

  /// Whether something is drawn for it.
  package var draws: Bool { cards != .none || posters != .none }

  package static let fields: Fields<SiteSettings> = [
    .required(
      "title", ["tiêu đề"], .text(upTo: 120), \.title,
      Text(vi: "Tên của trang.", en: "The site's name."), example: "Gương sáng …"),
    .optional(
      "tagline", ["khẩu hiệu"], .text(upTo: 160), \.tagline,
      Text(vi: "Một dòng dưới tên trang.", en: "One line below the name.")),
    .optional(
      "introduction", ["giới thiệu"], .text(upTo: 600), \.introduction,
      Text(vi: "Một đoạn ngắn cho trang chủ.", en: "A short paragraph for the home page.")),
    .required(
      "url", ["địa chỉ"], .siteURL, \.url,
      Text(vi: "Địa chỉ của trang trên mạng.", en: "The site's address on the web."),
      example: "https://truong.example/guong-sang/"),
    .defaulted(
      "links", ["liên kết"], .choice, \.links,
      Text(
        vi: "Chọn “tương đối” nếu muốn mở được ngay từ thư mục hay USB.",
        en: "“relative” lets the site be opened from a folder or a USB stick."),
      example: "gốc"),
    .optional(
      "sampleNotice", ["lời báo mẫu"], .text(upTo: 240), \.sampleNotice,
      Text(
        vi: "Câu báo trên mọi trang rằng đây là dữ liệu mẫu; trường thật xoá dòng này.",
        en: "Says on every page that this is a sample; real schools remove it.")),
    .defaulted(
      "pageSize", ["số thẻ"], .number(1...200), \.pageSize,
      Text(vi: "Số điển hình trên một trang danh mục.", en: "How many profiles a listing page holds."),
      example: "12"),
    .defaulted(
      "photos", ["ảnh"], .flag, \.showsPhotos,
      Text(
        vi: "Có hiện ảnh trên trang không; “không” thì mỗi điển hình có chữ lồng thay ảnh.",
        en: "Whether photos are shown; with “no” each exemplar has a monogram instead."),
      example: "có"),
    .defaulted(
      "cards", ["ảnh chia sẻ"], .choice, \.cards,
      Text(
        vi: "Ảnh mà Zalo, Facebook hiện khi gửi liên kết: vẽ cho ai.",
        en: "The pictures that chat programs show of a link: for whom they are drawn."), example: "tất cả"),
    .defaulted(
      "posters", ["áp phích"], .choice, \.posters,
      Text(
        vi: "Áp phích PDF khổ A3, A4 để in: vẽ cho ai.",
        en: "PDF posters on A3 and A4: for whom they are drawn."), example: "tất cả"),
    .optional(
      "accent", ["màu nhấn"], .accent, \.accent,
      Text(
        vi: "Màu riêng của trường, phải đủ tương phản với nền giấy.",
        en: "The school's own colour, dark enough for text on paper."), example: "\"#A3161A\""),
    .optional(
      "movementOfTheYear", ["phong trào của năm"], .word(\.movements), \.movementOfTheYear,
      Text(vi: "Phong trào giới thiệu ở trang chủ.", en: "The movement shown on the home page.")),
  ]
}
