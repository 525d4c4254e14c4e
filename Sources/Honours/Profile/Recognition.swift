internal import Diagnostics
package import Vietnamese

/// How far the council's work on a profile has come.
package enum Status: String, Choice {
  case draft
  case nominated
  case recognised
  case withdrawn

  package var names: [String] {
    switch self {
    case .draft: ["dự thảo", "draft", "nháp"]
    case .nominated: ["đề cử", "nominated"]
    case .recognised: ["công nhận", "recognised", "recognized"]
    case .withdrawn: ["thu hồi", "withdrawn"]
    }
  }
}

/// The decision that makes a collective or individual exemplary.
package struct Recognition: Record {
  package var places = Places()
  package var status = Status.draft
  package var councilDate: CivilDate?
  package var decision: String?
  package var date: CivilDate?
  package var certificate: String?

  package init() {}

  package static let fields: Fields<Recognition> = [
    .required(
      "status", ["trạng thái"], .choice, \.status,
      Text(
        vi: "Chỉ “công nhận” mới được đăng; “thu hồi” thì gỡ khỏi mọi nơi.",
        en: "Only “recognised” is published; “withdrawn” removes it everywhere."),
      example: "công nhận"),
    .optional(
      "councilDate", ["ngày họp"], .date, \.councilDate,
      Text(vi: "Ngày hội đồng họp xét.", en: "The day of the council."), example: "2025-01-12"),
    .optional(
      "decision", ["quyết định"], .text(upTo: 60), \.decision,
      Text(vi: "Số quyết định công nhận.", en: "The number of the decision."),
      example: "45/QĐ-THPT"),
    .optional(
      "date", ["ngày"], .date, \.date,
      Text(vi: "Ngày ký quyết định.", en: "The date of the decision."), example: "2025-01-18"),
    .optional(
      "certificate", ["số giấy"], .text(upTo: 60), \.certificate,
      Text(vi: "Số giấy công nhận.", en: "The number of the certificate."), example: "12/GCN"),
  ]
}
