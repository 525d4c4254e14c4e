internal import Diagnostics
package import Vietnamese

/// A criterion that is met, with what shows it.
package struct CriterionMet: Record {
  package var places = Places()
  package var code = ""
  package var evidence = ""

  package init() {}

  package static let fields: Fields<CriterionMet> = [
    .required(
      "criterion", ["mã"], .text(upTo: 20), \.code,
      Text(vi: "Mã tiêu chí trong site.yaml.", en: "The criterion's code in site.yaml."), example: "TC1"),
    .required(
      "evidence", ["minh chứng"], .text(upTo: 800), \.evidence,
      Text(vi: "Việc, số liệu cho thấy đã đạt.", en: "What shows that it is met."),
      example: "Sáng kiến được công nhận theo Quyết định 30/QĐ-THPT"),
  ]
}

/// Words of the honoured, or about them.
package struct Quote: Record {
  package var places = Places()
  package var text = ""
  package var by: String?

  package init() {}

  package static let fields: Fields<Quote> = [
    .required(
      "text", ["lời"], .text(upTo: 400), \.text,
      Text(vi: "Lời trích, không cần dấu ngoặc kép.", en: "The words, without quotation marks."),
      example: "Học trò hỏi được là mừng."),
    .optional(
      "by", ["người nói"], .text(upTo: 120), \.by,
      Text(vi: "Ai nói.", en: "Whose words they are."), example: "Cô Lê Thị Minh Thư"),
  ]
}

/// What the school's LED screens show of a profile, and when.
package struct LEDText: Record {
  package var places = Places()
  package var title: String?
  package var lines: [String] = []
  /// Begins with the number.
  package var number: String?
  package var from: CivilDate?
  package var until: CivilDate?

  package init() {}

  package static let fields: Fields<LEDText> = [
    .optional(
      "title", ["tiêu đề"], .text(upTo: 60), \.title,
      Text(vi: "Dòng lớn trên màn hình.", en: "The large line.")),
    .defaulted(
      "lines", ["dòng"], .list(of: .text(upTo: 80)), \.lines,
      Text(
        vi: "Các dòng nhỏ, mỗi dòng một ý; nhiều nhất ba dòng được chiếu.",
        en: "The small lines, one thought each; three of them are shown.")),
    .optional(
      "number", ["con số"], .numberFirst(upTo: 80), \.number,
      Text(
        vi: "Một con số đáng nhớ, viết số trước: máy vẽ riêng một hình.",
        en: "A number that matters, the number first; it gets a slide of its own."),
      example: "82% số cây còn sống sau sáu tháng"),
    .optional(
      "from", ["từ"], .date, \.from, Text(vi: "Chiếu từ ngày.", en: "The first day on the screen."),
      example: "2025-01-20"),
    .optional(
      "until", ["đến"], .date, \.until, Text(vi: "Chiếu đến hết ngày.", en: "The last day on the screen."),
      example: "2025-06-01"),
  ]
}
