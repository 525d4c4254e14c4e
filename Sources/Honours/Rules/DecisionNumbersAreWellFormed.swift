internal import Diagnostics

extension Rule {
  /// Decree 30/2020/NĐ-CP, article 8 and annex III: `45/QĐ-THPT`, no spaces, a leading zero below ten.
  ///
  /// Only a warning: older decisions and other bodies number otherwise, and are quoted as they are.
  static let decisionNumbersAreWellFormed = Rule { profile, _ in
    let written =
      [(profile.recognition.decision, profile.recognition.places["decision"])]
      + profile.awards.map { ($0.decision, $0.places["decision"]) }
    return written.compactMap { number, place in
      guard let number, let fault = DecisionNumber.fault(in: number) else { return nil }
      return Diagnostic(
        .oddDecisionNumber(number, fault), at: profile.source.location(of: number, from: place))
    }
  }
}

enum DecisionNumber {
  /// What is unusual about a decision's number; nil when nothing is.
  static func fault(in number: String) -> Text? {
    if number.contains(where: \.isWhitespace) {
      return Text(vi: "không để khoảng trắng", en: "no spaces")
    }
    if number.contains("\u{00D0}") || number.contains("\u{0189}") {
      return Text(
        vi: "chữ Đ gõ bằng ký tự khác trông giống Đ", en: "Đ is typed as another letter that looks like it")
    }
    guard let slash = number.firstIndex(of: "/") else {
      return Text(vi: "thiếu dấu / sau số", en: "a slash is missing behind the number")
    }
    let digits = number[..<slash]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return Text(vi: "trước dấu / phải là số", en: "a number stands before the slash")
    }
    if digits.count == 1 {
      return Text(vi: "số dưới 10 thêm số 0 ở trước", en: "a number below ten takes a leading zero")
    }
    return nil
  }
}

extension Diagnostic.Message {
  static func oddDecisionNumber(_ number: String, _ fault: Text) -> Self {
    .warning(
      "GS224",
      Text(
        vi: "Số quyết định “\(number)” chưa đúng thể thức: \(fault.vietnamese).",
        en: "The decision number “\(number)” is not in the usual form: \(fault.english)."),
      suggestion: Text(vi: "Dạng thường gặp: 05/QĐ-THPT.", en: "The usual form: 05/QĐ-THPT."))
  }
}
