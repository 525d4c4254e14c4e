package import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Drawing
package import Honours
package import Vietnamese

/// The certificates of recognition of one school year: documents to be signed and handed over, never published.
///
/// They are made for whom the institution recognised, not for what a website may show: neither consent to publish nor
/// the dates of a story matter, so they are made from what was read and not from a catalogue.
package struct Certificates: Sendable {
  private let settings: Settings
  private let words: Words
  private let drawable: Drawings.Drawable
  private let recipients: [Recipient]

  private struct Recipient {
    let profile: Profile
    let fileName: String
  }

  /// Nil when the theme was compiled without the layout of certificates.
  package init?(of profiles: [Profile], in year: SchoolYear, settings: Settings, theme: Theme) {
    guard let drawable = theme.drawings?[.certificate] else { return nil }
    self.settings = settings
    self.drawable = drawable
    words = theme.words
    let honoured = Self.recognised(profiles).filter { $0.honourYear == year && settings.certificate.covers($0) }
    let names = CertificateNames(of: honoured)
    recipients = honoured.map { Recipient(profile: $0, fileName: names[$0]) }
  }

  package var count: Int { recipients.count }

  package var artifacts: [Artifact] { recipients.map(artifact) }

  /// The school years in which somebody was recognised, the newest first.
  package static func schoolYears(of profiles: [Profile]) -> [SchoolYear] {
    Set(recognised(profiles).map(\.honourYear)).sorted(by: >)
  }

  /// How many of a school year get their certificates from another body.
  package static func countOfOtherIssuers(
    among profiles: [Profile], in year: SchoolYear, settings: Settings
  ) -> Int {
    recognised(profiles).count { $0.honourYear == year && !settings.certificate.covers($0) }
  }

  private static func recognised(_ profiles: [Profile]) -> [Profile] {
    profiles.filter { $0.recognition.status == .recognised }
  }

  private func artifact(for recipient: Recipient) -> Artifact {
    let profile = recipient.profile
    let plan = DrawingPlan(drawable, values(for: profile))
    let title = "\(self.title): \(profile.name)"
    return Artifact(
      path: SitePath(known: recipient.fileName), stage: .pictures,
      fingerprint: Fingerprint.of { builder in
        builder.add(plan.fingerprint)
        builder.add(title)
      }
    ) { plan.drawable.layout.pdf([plan.words], title: title).map { $0 ?? [] } }
  }

  private var title: String { settings.certificate.title ?? words[.certificate] }

  private func values(for profile: Profile) -> Values {
    let (own, school) = (settings.certificate, settings.school)
    var values: Values = [
      "issuer": .text(own.issuer ?? school.name), "title": .text(title), "name": .text(profile.name),
      "unit": .text(place(of: profile)), "reason": .text(reason(for: profile)), "deed": .text(profile.summary),
      "decision": .text(decision(of: profile)),
      "place": .text("\(own.place ?? ""), \(profile.date.long)"),
      "office": .text(own.office.joined(separator: "\n")), "signer": .text(own.signer ?? ""),
    ]
    values["governingBody"] = school.governingBody.map { .text($0) }
    values.places = places(of: profile)
    return values
  }

  private func places(of profile: Profile) -> [String: Location] {
    func own(_ key: String) -> Location { settings.location(of: key, in: \.certificate) }
    let places = [
      "issuer": settings.certificate.issuer == nil ? settings.location(of: "name", in: \.school) : own("issuer"),
      "governingBody": settings.location(of: "governingBody", in: \.school),
      "title": settings.certificate.title.map { _ in own("title") },
      "name": profile.location(of: "name"), "deed": profile.location(of: "summary"),
      "unit": profile.location(of: profile.position == nil ? "unit" : "position"),
      "decision": profile.source.location(profile.recognition.places["decision"]),
      "place": own("place"), "office": own("office"), "signer": own("signer"),
    ]
    return places.compactMapValues(\.self)
  }

  /// A person's post and unit; a collective's unit, unless the unit is itself honoured.
  private func place(of profile: Profile) -> String {
    let unit = profile.unit?.name == profile.name ? nil : profile.unit?.name
    guard profile.kind == .individual else { return unit ?? "" }
    let post = profile.position ?? profile.subject.name
    return [post.prefix(1).uppercased() + post.dropFirst(), unit].compactMap { $0 }.joined(separator: ", ")
  }

  private func reason(for profile: Profile) -> String {
    if let period = profile.period, profile.schoolYear == nil {
      return words.fill(.certificateOfPeriod, with: period.label)
    }
    return words.fill(.certificateOfYear, with: profile.honourYear.label)
  }

  /// The decision that the certificate rests on, with its date, and the certificate's own number.
  private func decision(of profile: Profile) -> String {
    let recognition = profile.recognition
    let lines = [
      recognition.decision.map { words.fill(.byDecision, with: $0) },
      profile.date.long,
      recognition.certificate.map { words.fill(.certificateNumber, with: $0) },
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }
}
