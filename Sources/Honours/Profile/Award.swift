internal import Diagnostics
package import Vietnamese

/// A title or form of commendation that was given, by a decision.
package struct Award: Record {
  package var places = Places()
  package var title = ""
  package var level: Term?
  package var decision: String?
  package var date: CivilDate?
  package var issuer: String?
  package var evidence: String?

  package init() {}

  package static let fields: Fields<Award> = [
    .required(
      "title", ["danh hiệu"], .text(upTo: 160), \.title,
      Text(vi: "Danh hiệu hoặc hình thức khen thưởng.", en: "The title or form of commendation."),
      example: "Tập thể lao động xuất sắc"),
    .optional("level", ["cấp"], .word(\.levels), \.level, Text(vi: "Cấp khen.", en: "Its level."), example: "ngành"),
    .optional(
      "decision", ["quyết định"], .text(upTo: 60), \.decision,
      Text(vi: "Số quyết định.", en: "The number of the decision."), example: "44/QĐ-SGDĐT"),
    .optional("date", ["ngày"], .date, \.date, Text(vi: "Ngày ký.", en: "Its date."), example: "2025-01-10"),
    .optional(
      "issuer", ["cơ quan"], .text(upTo: 160), \.issuer,
      Text(vi: "Cơ quan ra quyết định.", en: "Who decided."), example: "Sở Giáo dục và Đào tạo"),
    .optional(
      "evidence", ["minh chứng"], .text(upTo: 600), \.evidence,
      Text(vi: "Minh chứng, lưu ở đâu.", en: "The evidence and where it is kept.")),
  ]
}
