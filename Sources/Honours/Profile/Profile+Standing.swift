package import Diagnostics
package import Vietnamese

extension Profile {
  /// Whether a profile is recognised and within its dates. Where it is not, that is as its author meant it, so
  /// nothing is reported.
  package func isShown(on today: CivilDate) -> Bool {
    let begun = fields.publishFrom.map { $0 <= today } ?? true
    let over = fields.publishUntil.map { $0 < today } ?? false
    return fields.recognition.status == .recognised && begun && !over
  }

  /// What keeps a profile that would be shown from being shown on a day: a decision yet to come, or a
  /// minor's consent that is missing, incomplete or over.
  package func obstacles(on today: CivilDate) -> [Diagnostic] {
    var diagnostics = consentObstacles(on: today)
    if let date = fields.recognition.date, date > today {
      let place = source.location(fields.recognition.places["date"])
      diagnostics.append(Diagnostic(.decisionInTheFuture(date, today), at: place))
    }
    return diagnostics
  }

  /// Whether other stories must not name this person either: withdrawn, or a minor without consent.
  package func mustNotBeNamed(on today: CivilDate) -> Bool {
    switch fields.recognition.status {
    case .withdrawn: true
    case .recognised: !consentObstacles(on: today).isEmpty
    case .draft, .nominated: false
    }
  }

  /// The first and the last day on which screens may show this profile, of all that limits it: what the author wrote
  /// for screens and for the site, and how long a minor's consent holds.
  package var screenWindow: (from: CivilDate?, until: CivilDate?) {
    let consentEnds = needsConsent ? fields.consent?.expiresOn : nil
    return (
      [fields.led?.from, fields.publishFrom].compactMap(\.self).max(),
      [fields.led?.until, fields.publishUntil, consentEnds].compactMap(\.self).min()
    )
  }

  /// Whether a reader elsewhere may be sent this profile: minors only with consent to it.
  package func mayAppear(in scope: Consent.Scope) -> Bool {
    !needsConsent || fields.consent?.scope.contains(scope) == true
  }
}

extension Diagnostic.Message {
  static func decisionInTheFuture(_ date: CivilDate, _ today: CivilDate) -> Self {
    .error(
      "GS225",
      Text(
        vi: "Quyết định ghi ngày \(date.short), sau hôm nay (\(today.short)).",
        en: "The decision is dated \(date.iso), after today (\(today.iso))."),
      suggestion: Text(
        vi: "Sửa ngày, hoặc ghi “trạng thái: đề cử” cho đến khi có quyết định.",
        en: "Correct the date, or write “trạng thái: đề cử” (nominated) until then."))
  }
}
