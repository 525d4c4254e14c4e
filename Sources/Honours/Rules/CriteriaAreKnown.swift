internal import Diagnostics
internal import Vietnamese

extension Rule {
  static let criteriaAreKnown = Rule { profile, settings in
    profile.criteria.compactMap { met in
      guard settings.criterion(met.code, for: profile.subject) == nil else { return nil }
      let known = (profile.subject.criteria + settings.generalCriteria).map(\.code)
      let place = profile.source.location(of: met.code, from: met.places["criterion"])
      return Diagnostic(.unknownCriterion(met.code, profile.subject, known: known), at: place)
    }
  }
}

extension Diagnostic.Message {
  static func unknownCriterion(_ code: String, _ subject: Subject, known: [String]) -> Self {
    .error(
      "GS221",
      Text(
        vi: "Đối tượng “\(subject.name)” không có tiêu chí mã “\(code)”.",
        en: "The subject type “\(subject.name)” has no criterion “\(code)”."),
      suggestion: .didYouMean(closest(to: code, among: known))
        ?? Text(
          vi: "Các mã đang có: \(known.joined(separator: ", ")).",
          en: "Known codes: \(known.joined(separator: ", "))."))
  }
}
