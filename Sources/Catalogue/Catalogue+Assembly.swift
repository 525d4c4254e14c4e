package import Diagnostics
internal import Honours
package import Vietnamese

extension Catalogue {
  /// Chooses what may be shown on a day, and checks what only holds between files.
  ///
  /// A file with an error is left out, and the error says so; what refers to it is told by a warning, so
  /// that one mistake never takes other people's stories down.
  package static func assemble(_ content: SiteContent, on today: CivilDate) -> Diagnosed<Catalogue> {
    var assembly = Assembly(content)
    assembly.keepProfiles(where: { $0.isShown(on: today) })
    assembly.keepProfiles(without: { $0.obstacles(on: today) })
    assembly.keepUniqueAddresses()
    assembly.keepUniqueShortCodes()
    assembly.keepProfilesWithKnownNames()
    assembly.keepWithWorkingLinks()
    assembly.keepLeadersOfHonouredCollectives()
    assembly.warnOfWhatIsNotShown()
    assembly.warnOfNamesThatMustGo(on: today)
    assembly.warnOfCopies(on: today)
    return Diagnosed(
      Catalogue(
        settings: content.settings, profiles: assembly.profiles, pages: assembly.pages,
        announcements: content.announcements, links: assembly.currentLinks()),
      assembly.diagnostics)
  }
}

/// What is left of a site's content after each check, and what was found.
private struct Assembly {
  let content: SiteContent
  let known: Set<String>
  var profiles: [Profile] { didSet { if profiles.count < oldValue.count { links = nil } } }
  var pages: [PlainPage] { didSet { if pages.count < oldValue.count { links = nil } } }
  /// The links among those that are left; nil until they are asked for, and when somebody was left out since.
  private var links: Links?
  var diagnostics: [Diagnostic] = []

  init(_ content: SiteContent) {
    self.content = content
    profiles = content.profiles
    pages = content.pages
    let names = content.profiles.flatMap { [$0.fileName, $0.slug] } + content.pages.map(\.fileName)
    known = Set((names + content.unreadable).map(FileNames.key))
  }

  mutating func currentLinks() -> Links {
    let current = links ?? Links(to: profiles, pages: pages, known: known)
    links = current
    return current
  }

  mutating func keepProfiles(where isKept: (Profile) -> Bool) {
    profiles = profiles.filter(isKept)
  }

  mutating func keepProfiles(without faults: (Profile) -> [Diagnostic]) {
    profiles = kept(profiles, without: faults)
  }

  private mutating func kept<File>(_ files: [File], without faults: (File) -> [Diagnostic]) -> [File] {
    files.filter { file in
      let found = faults(file)
      diagnostics += found
      return !found.contains(where: \.isError)
    }
  }

  mutating func keepUniqueAddresses() {
    let ofProfiles = paths(bySharedSlug: profiles.map { ($0.slug, $0.source.path) })
    let ofPages = paths(bySharedSlug: pages.map { ($0.slug, $0.source.path) })
    func faults(_ slug: String, _ source: Source, among paths: [String], at location: Location) -> [Diagnostic] {
      paths.filter { $0 != source.path }.map { Diagnostic(.sameSlug(slug, $0), at: location) }
    }
    profiles = kept(profiles) { profile in
      ofProfiles[profile.slug].map { faults(profile.slug, profile.source, among: $0, at: profile.location(of: "name")) }
        ?? []
    }
    pages = kept(pages) { page in
      ofPages[page.slug].map { faults(page.slug, page.source, among: $0, at: page.source.whole) } ?? []
    }
  }

  /// The files of each slug that several have.
  private func paths(bySharedSlug files: [(slug: String, path: String)]) -> [String: [String]] {
    var seen = Set<String>(minimumCapacity: files.count)
    let shared = Set(files.map(\.slug).filter { !seen.insert($0).inserted })
    return Dictionary(grouping: files.filter { shared.contains($0.slug) }, by: \.slug).mapValues { $0.map(\.path) }
  }

  /// Printed codes lead to one story for ever, so what is new has to give way, also to what is not shown now.
  mutating func keepUniqueShortCodes() {
    let claims = ShortCodeClaims(of: content.profiles)
    func faults(_ profile: Profile) -> [Diagnostic] {
      guard let rival = claims.rival(of: profile) else { return [] }
      // A field that was left out has the place of the whole.
      let isChosen = profile.places["slug"] != profile.places.start
      let place = profile.location(of: isChosen ? "slug" : "name")
      return [Diagnostic(.sameShortCode(profile.shortCode, rival.source.path, slug: profile.slug), at: place)]
    }
    let shown = Set(profiles.map(\.source.path))
    diagnostics += content.profiles.filter { !shown.contains($0.source.path) }.flatMap(faults).map(\.asWarning)
    keepProfiles(without: faults)
  }

  mutating func keepProfilesWithKnownNames() {
    let known = known
    let fileNames = content.profiles.map(\.fileName)
    keepProfiles(without: { profile in
      profile.references.compactMap { key, name in
        let place = profile.location(of: key, about: name)
        if profile.isCalled(name) { return Diagnostic(.refersToItself, at: place) }
        if known.contains(FileNames.key(name)) { return nil }
        return Diagnostic(.unknownProfile(name, nearest: closest(to: name, among: fileNames)), at: place)
      }
    })
  }

  mutating func keepWithWorkingLinks() {
    let links = currentLinks()
    keepProfiles(without: { links.faults(in: $0.body, of: $0.source).filter(\.isError) })
    pages = kept(pages) { links.faults(in: $0.body, of: $0.source).filter(\.isError) }
    diagnostics += content.faultyTexts.flatMap { links.faults(in: $0.body, of: $0.source).filter(\.isError) }
  }

  /// Once it is known what is shown: what refers to the rest stays, without the reference.
  mutating func warnOfWhatIsNotShown() {
    let links = currentLinks()
    let shown = FileNames(of: profiles)
    for profile in profiles {
      diagnostics += links.faults(in: profile.body, of: profile.source).filter { !$0.isError }
      diagnostics += profile.references.filter { shown.index(of: $0.name, for: profile.source) == nil }.map {
        key, name in
        Diagnostic(.relationNotShown(name), at: profile.location(of: key, about: name))
      }
    }
    for page in pages { diagnostics += links.faults(in: page.body, of: page.source).filter { !$0.isError } }
  }

  /// A withdrawn name must go from other people's stories and from screens too; only a person can judge how.
  mutating func warnOfNamesThatMustGo(on today: CivilDate) {
    // Who is honoured again, or only has the name of one who is, may be named.
    let shown = Set(profiles.map(\.name))
    let hidden = content.profiles.filter { $0.kind == .individual && $0.mustNotBeNamed(on: today) }.map(\.name)
    let mentions = Mentions(of: Set(hidden + content.faultyTexts.compactMap(\.withdrawnName)).subtracting(shown))
    for source in profiles.map(\.source) + pages.map(\.source) + content.announcements.map(\.source) {
      diagnostics += mentions.found(in: source).map { Diagnostic(.namesSomebodyWithdrawn($0.name), at: $0.location) }
    }
  }

  /// A copy of a file is a story of its own: it would stay when the other is withdrawn.
  mutating func warnOfCopies(on today: CivilDate) {
    let hidden = content.profiles.filter { $0.mustNotBeNamed(on: today) }
    let mustGo = Dictionary(hidden.map { (Likeness($0), $0) }) { first, _ in first }
    var seen: [Likeness: Profile] = [:]
    for profile in profiles {
      let likeness = Likeness(profile)
      let place = profile.location(of: "name", about: profile.name)
      // The day of a decision may be gone with the decision.
      if let other = mustGo[likeness] ?? mustGo[likeness.undated] {
        diagnostics.append(Diagnostic(.likeOneThatMustGo(other.source.path), at: place))
      } else if let other = seen[likeness] {
        diagnostics.append(Diagnostic(.likeAnother(other.source.path), at: place))
      }
      if seen[likeness] == nil { seen[likeness] = profile }
    }
  }

  /// A leader counts only when the collective that they head is honoured in the same time, where the
  /// programme says so.
  mutating func keepLeadersOfHonouredCollectives() {
    guard content.settings.rules.leaderNeedsCollective else { return }
    let all = profiles
    let names = FileNames(of: all)
    keepProfiles(without: { profile in
      guard profile.subject.isLeader, let heads = profile.heads else { return [] }
      let collective = names.index(of: heads, for: profile.source).map { all[$0] }
      let isHonoured = collective.map { $0.kind == .collective && $0.sharesTime(with: profile) } ?? false
      guard !isHonoured else { return [] }
      return [Diagnostic(.leaderWithoutHonouredCollective(heads), at: profile.location(of: "heads", about: heads))]
    })
  }
}

/// What two profiles share that tell of the same.
private struct Likeness: Hashable {
  let name: String
  let subject: String
  let unit: String?
  let position: String?
  let year: SchoolYear?
  let period: Period?
  var date: CivilDate?

  init(_ profile: Profile) {
    let fields = profile.fields
    name = fields.name
    subject = fields.subject.id
    unit = fields.unit?.id
    position = fields.position
    year = fields.schoolYear
    period = fields.period
    date = fields.recognition.date
  }

  var undated: Likeness {
    var likeness = self
    likeness.date = nil
    return likeness
  }
}

extension Profile {
  /// The profiles that this one names, by the keys of its fields.
  fileprivate var references: [(key: String, name: String)] {
    [("heads", fields.heads), ("replicates", fields.replicates)].compactMap { key, name in name.map { (key, $0) } }
  }

  fileprivate func isCalled(_ name: String) -> Bool {
    [fileName, slug].map(FileNames.key).contains(FileNames.key(name))
  }

  /// Whether two profiles are of the same school year, or of periods that overlap.
  fileprivate func sharesTime(with other: Profile) -> Bool { years.overlaps(other.years) }

  private var years: Range<Int> {
    if let period = fields.period { return period.from..<period.to }
    return honourYear.start..<(honourYear.start + 1)
  }
}
