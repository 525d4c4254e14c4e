internal import Diagnostics

/// The rules that a programme sets on top of its criteria.
package struct Rules: Record {
  package var places = Places()
  /// A leader is exemplary only when the collective that they head is itself honoured in the same time.
  package var leaderNeedsCollective = false

  package init() {}

  package static let fields: Fields<Rules> = [
    .defaulted(
      "leaderNeedsCollective", ["người đứng đầu gắn với tập thể"], .flag, \.leaderNeedsCollective,
      Text(
        vi: "Người đứng đầu chỉ là điển hình khi tập thể của họ cũng được công nhận.",
        en: "Leaders count only when their collective is honoured too."), example: "có")
  ]
}

/// How many are to be honoured.
package struct Target: Record {
  package var places = Places()
  package var text = ""
  package var perYear: Int?
  package var kind: Kind?

  package init() {}

  package static let fields: Fields<Target> = [
    .required(
      "text", ["nội dung"], .text(upTo: 400), \.text,
      Text(vi: "Chỉ tiêu, viết thành câu.", en: "The target in words."),
      example: "Công nhận ít nhất 02 tập thể mỗi năm học"),
    .optional(
      "perYear", ["mỗi năm"], .number(1...10_000), \.perYear,
      Text(vi: "Số lượng mỗi năm.", en: "How many a year."), example: "2"),
    .optional(
      "kind", ["loại"], .choice, \.kind,
      Text(vi: "Chỉ tính tập thể hay cá nhân.", en: "Collectives or individuals only.")),
  ]
}

/// A date of the programme: a review, a conference, a nomination.
package struct Milestone: Record {
  package var places = Places()
  package var text = ""
  package var time = ""

  package init() {}

  package static let fields: Fields<Milestone> = [
    .required(
      "text", ["nội dung"], .text(upTo: 400), \.text, Text(vi: "Việc cần làm.", en: "What is due."),
      example: "Hội đồng họp xét"),
    .required(
      "when", ["thời điểm"], .text(upTo: 120), \.time,
      Text(vi: "Thời điểm, viết tự do.", en: "When, in words."), example: "Quý I năm 2025"),
  ]
}
