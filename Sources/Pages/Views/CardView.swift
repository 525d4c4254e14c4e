internal import Catalogue
package import Honours
internal import Mustache
internal import Vietnamese

extension Site {
  /// What listings show of a profile, without its address on the page: the same object for every page.
  func card(of profile: Profile) -> Object {
    [
      "name": .text(profile.name),
      "href": .text(hrefs.href(to: Address.story(profile.slug))),
      "summary": .text(profile.summary),
      "position": Value(profile.position),
      // A unit that is honoured as a whole need not be named twice.
      "unit": Value(profile.unit?.name == profile.name ? nil : profile.unit?.name),
      "level": .text(words.fill(.level, with: profile.level.name)),
      "year": .text(profile.yearLabel),
      "kind": .text(profile.kind.rawValue),
      "isCollective": .bool(profile.kind == .collective),
      "isIndividual": .bool(profile.kind == .individual),
      "subject": .text(profile.subject.name),
      "honour": Value(highestAward(of: profile)?.title),
      "photo": Value(view(of: portrait(of: profile), of: profile)),
      "monogram": .text(monogram(of: profile.name, kind: profile.kind)),
      "decision": Value(profile.recognition.decision),
      "mayPrint": .bool(profile.mayAppear(in: .print)),
      "dateShort": .text(profile.date.short),
      "dateIso": .text(profile.date.iso),
    ]
  }

  /// The award of the highest level; of several, the one named first.
  package func highestAward(of profile: Profile) -> Award? {
    let levels = catalogue.settings.vocabularies.levels
    func rank(_ award: Award) -> Int { award.level.map { levels.rank(of: $0.id) } ?? -1 }
    return profile.awards.reduce(nil) { best, award in
      guard let best else { return award }
      return rank(award) > rank(best) ? award : best
    }
  }

  /// What templates show of a profile's photo.
  func view(of cover: PublishedPicture?, of profile: Profile) -> Object? {
    cover.map { $0.view(alt: profile.photoAlt ?? "").adding(["credit": Value(profile.photoCredit)]) }
  }

  func monogram(of name: String, kind: Kind) -> String {
    switch kind {
    case .individual: Vietnamese.monogram(ofPerson: name)
    case .collective: Vietnamese.monogram(ofCollective: name)
    }
  }
}

extension Profile {
  var yearLabel: String { fields.schoolYear?.label ?? fields.period?.label ?? honourYear.label }
}
