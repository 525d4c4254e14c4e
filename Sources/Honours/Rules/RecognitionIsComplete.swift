internal import Diagnostics

extension Rule {
  static let recognitionIsComplete = Rule { profile, _ in
    let recognition = profile.recognition
    guard recognition.status == .recognised else { return [] }
    let missing = [
      recognition.decision == nil ? "quyết định" : nil, recognition.date == nil ? "ngày" : nil,
    ]
    return missing.compactMap { field in
      guard let field else { return nil }
      return Diagnostic(.recognisedWithout(field), at: profile.source.location(recognition.places["status"]))
    }
  }
}

extension Diagnostic.Message {
  static func recognisedWithout(_ field: String) -> Self {
    .error(
      "GS220",
      Text(
        vi: "Đã ghi “công nhận” thì phải ghi cả số và ngày của quyết định; còn thiếu “\(field)”.",
        en: "What is recognised needs the decision's number and date: “\(field)” is missing."),
      suggestion: Text(
        vi: "Nếu chưa có quyết định, ghi “trạng thái: đề cử”.",
        en: "Before there is a decision, write “trạng thái: đề cử” (nominated)."))
  }
}
