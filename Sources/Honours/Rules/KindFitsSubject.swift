internal import Diagnostics

extension Rule {
  static let kindFitsSubject = Rule { profile, _ in
    guard let kind = profile.subject.kind, kind != profile.kind else { return [] }
    return [Diagnostic(.wrongKind(profile.subject, kind), at: profile.location(of: "kind"))]
  }
}

extension Diagnostic.Message {
  static func wrongKind(_ subject: Subject, _ kind: Kind) -> Self {
    .error(
      "GS217",
      Text(
        vi: "“\(subject.name)” là đối tượng \(kind.names[0]), không hợp với “loại” ở đây.",
        en: "“\(subject.name)” is for a kind of \(kind.rawValue); this profile is of another kind."),
      suggestion: Text(vi: "Viết “loại: \(kind.names[0])”.", en: "Write “loại: \(kind.names[0])”."))
  }
}
