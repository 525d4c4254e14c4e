internal import Diagnostics

private let quotesSuggestion = Text(
  vi: "Đặt cả nội dung trong dấu ngoặc kép, ví dụ: tên: \"…\"",
  en: "Put the whole text in quotes, such as: name: \"…\"")

/// What is well-formed YAML, but refused.
extension Diagnostic.Message {
  static func duplicateKey(_ name: String, firstLine: Int) -> Self {
    .error(
      "GS120",
      Text(
        vi: "Mục “\(name)” đã có ở dòng \(firstLine); mỗi mục chỉ được ghi một lần.",
        en: "“\(name)” is already given in line \(firstLine); a key can be given only once."),
      suggestion: Text(
        vi: "Thầy/cô giữ lại một trong hai dòng; nếu có nhiều giá trị thì ghi thành danh sách.",
        en: "Keep one of the two lines; several values are written as a list."))
  }

  static func alias(_ name: String) -> Self {
    .error(
      "GS121",
      Text(
        vi: "Nội dung bắt đầu bằng dấu * (“*\(name)”) phải đặt trong ngoặc kép.",
        en: "Text that begins with * (“*\(name)”) must be quoted; YAML aliases are not supported."),
      suggestion: quotesSuggestion)
  }

  static var anchor: Self {
    .error(
      "GS122",
      Text(
        vi: "Nội dung bắt đầu bằng dấu & phải đặt trong ngoặc kép.",
        en: "Text that begins with & must be quoted; YAML anchors are not supported."),
      suggestion: quotesSuggestion)
  }

  static func tag(_ name: String) -> Self {
    .error(
      "GS123",
      Text(
        vi: "Nội dung bắt đầu bằng dấu ! (“\(name)”) phải đặt trong ngoặc kép.",
        en: "Text that begins with ! (“\(name)”) must be quoted; YAML tags are not supported."),
      suggestion: quotesSuggestion)
  }

  static var secondDocument: Self {
    .error(
      "GS124",
      Text(
        vi: "Dòng --- này mở đầu một phần thứ hai; ở đây chỉ được có một phần.",
        en: "This --- starts a second document; only one can stand here."),
      suggestion: Text(vi: "Thầy/cô hãy xóa dòng --- này.", en: "Remove this --- line."))
  }

  static var keyIsNotText: Self {
    .error(
      "GS125",
      Text(
        vi: "Tên mục phải là chữ, không thể là danh sách hay nhóm mục.",
        en: "A key must be text, not a list or a mapping."),
      suggestion: Text(
        vi: "Nếu nội dung bắt đầu bằng [ hoặc { thì đặt cả nội dung trong ngoặc kép.",
        en: "Put text that begins with [ or { in quotes."))
  }

  static var keyIsMissing: Self {
    .error(
      "GS126",
      Text(vi: "Thiếu tên mục trước dấu hai chấm.", en: "The key before the colon is missing."))
  }

  static var mergeKey: Self {
    .error(
      "GS127",
      Text(
        vi: "Không dùng được mục gộp “<<”; thầy/cô hãy ghi đủ các mục.",
        en: "Merge keys (“<<”) are not supported; write the keys out."))
  }

  static func tooDeep(_ limit: Int) -> Self {
    .error(
      "GS128",
      Text(
        vi: "Các danh sách và nhóm mục lồng nhau quá \(limit) tầng.",
        en: "Lists and mappings are nested more than \(limit) levels deep."),
      suggestion: Text(
        vi: "Nếu đây là nội dung chữ có dấu [ hoặc {, hãy đặt nó trong ngoặc kép.",
        en: "If this is text with [ or { in it, put it in quotes."))
  }
}
