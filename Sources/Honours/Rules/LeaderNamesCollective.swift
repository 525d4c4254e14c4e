internal import Diagnostics

extension Rule {
  static let leaderNamesCollective = Rule { profile, settings in
    guard settings.rules.leaderNeedsCollective, profile.subject.isLeader, profile.heads == nil else {
      return []
    }
    return [Diagnostic(.leaderWithoutCollective(profile.subject), at: profile.location(of: "subject"))]
  }
}

extension Diagnostic.Message {
  static func leaderWithoutCollective(_ subject: Subject) -> Self {
    .error(
      "GS222",
      Text(
        vi: "“\(subject.name)” phải ghi “đứng đầu”: tập thể mà người này lãnh đạo.",
        en: "“\(subject.name)” must name the collective that this person heads, in “đứng đầu” (heads)."),
      suggestion: Text(
        vi: "Thêm một dòng, ví dụ “đứng đầu: to-toan-tin” (tên tệp, không có .md).",
        en: "Add a line such as “đứng đầu: to-toan-tin” (the file's name without .md)."))
  }
}
