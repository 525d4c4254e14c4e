internal import Diagnostics
internal import Vietnamese

extension Shape where Value == String {
  /// Who agreed. An answer such as "chưa" or "đã đồng ý" is nobody's name, and must not pass for one.
  static var person: Self {
    let limit = 160
    let form = Text(
      vi: "tên người đã đồng ý, tối đa \(limit) ký tự",
      en: "who agreed, at most \(limit) characters")
    return Shape(form) { text in
      if text.count > limit { return .wrong(.tooLong(text.count, limit: limit)) }
      return isAnswer(text) ? .wrong(.nobodyNamed(text)) : .value(text)
    }
  }

  private static func isAnswer(_ text: String) -> Bool {
    fold(text).split { !$0.isLetter }.allSatisfy(answers.contains)
  }

  private static var answers: Set<Substring> {
    [
      "chua", "khong", "co", "da", "roi", "dong", "y", "ky", "xin", "phep", "duoc", "no", "none",
      "not", "yet", "yes",
      "true", "false", "x",
    ]
  }
}

extension Diagnostic.Message {
  static func nobodyNamed(_ text: String) -> Self {
    .error(
      "GS236",
      Text(
        vi: "Ở đây cần ghi ai đã đồng ý; “\(text)” không phải là tên người.",
        en: "Who agreed is to be named here; “\(text)” names nobody."),
      suggestion: Text(
        vi:
          "Ví dụ: “Bà Lê Thị M. (mẹ)”. Chưa xin được thì bỏ trống, hồ sơ chờ đến khi có sự đồng ý.",
        en:
          "For example “Bà Lê Thị M. (mẹ)”. Leave it empty until there is consent; the profile waits."
      ))
  }
}
