internal import Diagnostics
internal import Vietnamese

extension Shape where Value == String {
  /// Who agreed. An answer such as "chưa" or "đã đồng ý" is nobody's name, and must not pass for one.
  ///
  /// Words that can mean only one person there, such as “em” for the child or “mẹ” for a guardian, do for a name.
  static func person(or kin: Set<String>) -> Self {
    let limit = 160
    let form = Text(
      vi: "tên người đã đồng ý, tối đa \(limit) ký tự",
      en: "who agreed, at most \(limit) characters")
    return Shape(form) { text in
      if !text.isWithin(limit) { return .wrong(.tooLong(text.count, limit: limit)) }
      return namesSomebody(text) || countsAll(text) || says(kin, text) ? .value(text) : .wrong(.nobodyNamed(text))
    }
  }

  /// Whether a text holds a name: a capitalised word that is neither an answer nor a role. It fails closed: what
  /// begins with a denial is no consent, whoever is named behind it.
  private static func namesSomebody(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    guard let first = words.first, !denials.contains(fold(String(first))) else { return false }
    return words.contains { word in
      let folded = fold(String(word))
      return word.first?.isUppercase == true && !answers.contains(folded) && !roles.contains(folded)
    }
  }

  private static func says(_ kin: Set<String>, _ text: String) -> Bool {
    let words = Set(text.split { !$0.isLetter }.map { fold(String($0)) })
    return words.isDisjoint(with: denials) && !words.isDisjoint(with: kin)
  }

  /// Whether a text begins with a count of all, as “39/39 cha mẹ ký phiếu” does for a class.
  private static func countsAll(_ text: String) -> Bool {
    let numbers = text.prefix { $0.isASCII && ($0.isNumber || $0 == "/") }.split(separator: "/").map { Int($0) }
    return numbers.count == 2 && numbers[0] == numbers[1] && (numbers[0] ?? 0) > 0
  }
}

// Folded.
private let denials: Set = ["chua", "khong", "no", "not", "none", "without"]

private let answers: Set = [
  "chua", "khong", "co", "da", "roi", "dong", "y", "ky", "xin", "phep", "duoc", "no", "none", "not", "yet", "yes",
  "true", "false", "x",
]

private let roles: Set = [
  "phu", "huynh", "cha", "me", "bo", "ba", "ong", "co", "chu", "bac", "anh", "chi", "em", "hoc", "sinh", "nguoi",
  "giam", "ho", "gia", "dinh", "parent", "parents", "guardian", "child", "mother", "father",
]

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
