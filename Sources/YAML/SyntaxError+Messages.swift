internal import Diagnostics

/// What is not YAML, said so that an author knows what to type instead.
extension Diagnostic.Message {
  static func notYAML(_ problem: String) -> Self {
    .error(
      "GS101",
      Text(
        vi: "Không đọc được phần YAML ở đây (libyaml: \(problem)).",
        en: "This is not valid YAML (libyaml: \(problem))."),
      suggestion: Text(
        vi: "Thầy/cô xem lại dòng này và dòng ngay trên: thụt lề, dấu hai chấm, dấu ngoặc.",
        en: "Look at this line and the one above: indentation, colons, quotes."))
  }

  static var tabIndentation: Self {
    .error(
      "GS102",
      Text(
        vi: "Dòng này thụt lề bằng phím Tab; YAML chỉ nhận dấu cách.",
        en: "This line is indented with a tab; YAML accepts only spaces."),
      suggestion: Text(
        vi: "Thay mỗi Tab bằng hai dấu cách.", en: "Replace each tab by two spaces."))
  }

  /// - Parameter line: the author's own, where it can be shown.
  static func colonInText(_ line: WrittenLine?) -> Self {
    .error(
      "GS103",
      Text(
        vi: "Nội dung có dấu hai chấm (: và dấu cách) phải đặt trong ngoặc kép.",
        en: "Text with a colon and a space in it must be quoted."),
      suggestion: Text(
        vi: "Viết \(line?.quoted ?? "tên: \"Tổ Toán: mười năm\""); mục mới thì thụt lề như các mục khác.",
        en: "Write \(line?.quoted ?? "name: \"Maths: ten years\""); indent a new key as the other keys are."))
  }

  /// - Parameter line: the author's own, where it can be shown.
  static func missingSpace(_ line: WrittenLine?) -> Self {
    .error(
      "GS104",
      Text(
        vi: "Thiếu dấu cách sau dấu hai chấm.", en: "The space behind the colon is missing."),
      suggestion: Text(
        vi: line.map { "Viết “\($0.spaced)”, không viết “\($0.key):\($0.text)”." }
          ?? "Viết “tên: Tổ Toán”, không viết “tên:Tổ Toán”.",
        en: line.map { "Write “\($0.spaced)”, not “\($0.key):\($0.text)”." }
          ?? "Write “name: Maths”, not “name:Maths”."))
  }

  static var missingColon: Self {
    .error(
      "GS105",
      Text(
        vi: "Dòng này thiếu dấu hai chấm giữa tên mục và nội dung.",
        en: "This line has no colon between a key and its value."),
      suggestion: Text(
        vi: "Viết “tên mục: nội dung”; nếu dòng này viết tiếp dòng trên thì thụt vào hai dấu cách.",
        en: "Write “key: value”; a line that continues the one above is indented by two spaces."))
  }

  static var unclosedQuote: Self {
    .error(
      "GS106",
      Text(
        vi: "Dấu ngoặc mở ở đây chưa được đóng trên cùng dòng.",
        en: "The quote that opens here is not closed on its line."),
      suggestion: Text(
        vi: "Thêm dấu ngoặc cùng loại ở cuối nội dung; ngoặc kép bên trong thì viết “…”.",
        en: "Add the same quote at the end of the text; inside it, write “…” for quotes."))
  }

  static var textBehindQuote: Self {
    .error(
      "GS107",
      Text(
        vi: "Sau dấu ngoặc đóng không được có thêm chữ.",
        en: "No text can follow a closing quote."),
      suggestion: Text(
        vi: "Đặt cả nội dung trong một cặp ngoặc; ngoặc kép bên trong thì viết “…”.",
        en: "Put the whole text in one pair of quotes; inside it, write “…” for quotes."))
  }

  static func reservedCharacter(_ scalar: Unicode.Scalar) -> Self {
    .error(
      "GS108",
      Text(
        vi: "Nội dung bắt đầu bằng dấu \(scalar) phải đặt trong ngoặc kép.",
        en: "Text that begins with \(scalar) must be quoted."),
      suggestion: Text(vi: "Viết \"\(scalar)…\".", en: "Write \"\(scalar)…\"."))
  }

  static func unclosedBracket(_ opening: String, _ closing: String) -> Self {
    .error(
      "GS109",
      Text(
        vi: "Dấu \(opening) mở ở đây chưa có dấu \(closing) đóng, hoặc thiếu dấu phẩy.",
        en: "The \(opening) that opens here has no \(closing), or a comma is missing."),
      suggestion: Text(
        vi: "Thêm dấu \(closing) hoặc dấu phẩy; phần có dấu : thì đặt trong ngoặc kép.",
        en: "Add the \(closing) or the comma; quote parts with a colon."))
  }

  static var wrongIndentation: Self {
    .error(
      "GS110",
      Text(
        vi: "Dòng này không khớp với các dòng trên: thụt lề không đều hoặc thiếu tên mục.",
        en: "This does not fit the lines above: uneven indentation, or a key is missing."),
      suggestion: Text(
        vi: "Các mục cùng cấp bắt đầu ở cùng một cột; dòng con thụt vào hai dấu cách.",
        en: "Keys of one level start in one column; what belongs to them two further in."))
  }

  static var unknownEscape: Self {
    .error(
      "GS111",
      Text(
        vi: "Trong ngoặc kép, dấu \\ có nghĩa đặc biệt và ở đây không hiểu được.",
        en: "In double quotes \\ has a special meaning, which is unknown here."),
      suggestion: Text(
        vi: "Viết \\\\ cho dấu \\, hoặc dùng ngoặc đơn '…'.",
        en: "Write \\\\ for a \\, or use single quotes '…'."))
  }

  static func controlCharacter(_ scalar: Unicode.Scalar) -> Self {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return .error(
      "GS112",
      Text(
        vi: "Ở đây có một ký tự không nhìn thấy (\(name)) không được phép.",
        en: "There is an invisible character (\(name)) here that is not allowed."),
      suggestion: Text(
        vi: "Xóa rồi gõ lại phần này; ký tự như vậy thường do sao chép từ nơi khác.",
        en: "Delete it and type this part again; such characters usually come from copied text."))
  }

  static var listOnKeyLine: Self {
    .error(
      "GS113",
      Text(
        vi: "Danh sách gạch đầu dòng phải bắt đầu ở dòng mới.",
        en: "A list with dashes must start on a new line."),
      suggestion: Text(
        vi: "Xuống dòng trước dấu -, hoặc viết [một, hai]; nội dung chữ thì đặt trong ngoặc kép.",
        en: "Start a line before the -, or write [one, two]; put text in quotes."))
  }
}
