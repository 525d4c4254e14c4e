internal import Diagnostics
package import Vietnamese

/// That a minor and their guardian agreed to be shown: who, where, what, and for how long.
///
/// Law 91/2025/QH15, article 24, and the Children Law, article 6.11: a child's personal data are
/// published only with the consent of the guardian and, from full seven years on, of the child.
package struct Consent: Record {
  /// Where a person may be shown.
  package enum Scope: String, Choice {
    case web
    case led
    case print
    case feed

    package var names: [String] {
      switch self {
      case .web: ["web", "trang web"]
      case .led: ["led", "màn hình led"]
      case .print: ["in", "print", "bản in"]
      case .feed: ["nguồn tin", "feed"]
      }
    }
  }

  /// What of a person may be shown.
  package enum Item: String, Choice {
    case name
    case photo
    case schoolClass
    case results

    package var names: [String] {
      switch self {
      case .name: ["tên", "name"]
      case .photo: ["ảnh", "photo"]
      case .schoolClass: ["lớp", "class"]
      case .results: ["kết quả", "results"]
      }
    }
  }

  package var places = Places()
  package var child: String?
  package var guardian = ""
  package var signedOn = CivilDate(daysSince1970: 0)
  package var expiresOn: CivilDate?
  package var scope: [Scope] = []
  package var covers: [Item] = []
  package var evidence: String?

  package init() {}

  package static let fields: Fields<Consent> = [
    .optional(
      "child", ["học sinh", "trẻ"], .person(or: ["em", "con", "chau", "child"]), \.child,
      Text(
        vi: "Em nào đã đồng ý; bắt buộc từ đủ 7 tuổi.",
        en: "The child who agreed; required from full seven years on."),
      example: "Em Trần Minh K. ký tên"),
    .required(
      "guardian", ["người giám hộ", "phụ huynh"],
      .person(or: ["cha", "bo", "me", "ba", "ma", "ong", "mother", "father"]), \.guardian,
      Text(vi: "Cha, mẹ hoặc người giám hộ đã đồng ý.", en: "The parent or guardian who agreed."),
      example: "Bà Lê Thị M. (mẹ)"),
    .required(
      "signedOn", ["ngày"], .date, \.signedOn,
      Text(vi: "Ngày ký đồng ý.", en: "The day of the consent."), example: "2025-01-05"),
    .optional(
      "expiresOn", ["đến"], .date, \.expiresOn,
      Text(vi: "Ngày cuối còn hiệu lực.", en: "The last day on which it holds."), example: "2028-05-31"),
    .required(
      "scope", ["phạm vi"], .list(of: .choice), \.scope,
      Text(vi: "Được đăng ở đâu.", en: "Where it may be shown."), example: "[web, led, in, nguồn tin]"),
    .required(
      "covers", ["nội dung"], .list(of: .choice), \.covers,
      Text(vi: "Được đăng những gì.", en: "What may be shown."), example: "[tên, ảnh, lớp, kết quả]"),
    .optional(
      "evidence", ["minh chứng"], .text(upTo: 300), \.evidence,
      Text(vi: "Bản ký lưu ở đâu (không đăng).", en: "Where the signed sheet is kept (never published).")),
  ]
}
