internal import Catalogue
internal import Diagnostics
internal import Drawing
internal import Honours
internal import Pages
internal import Vietnamese

/// Puts one screen's loop together: the opening, the honoured, their roll, announcements, where to read on, the closing.
struct LoopPlanner {
  let site: Site
  let screen: Screen
  let today: CivilDate
  let planner: SlidePlanner
  private(set) var diagnostics: [Diagnostic] = []
  private var planned: [PlannedSlide] = []
  private var reports: [SlideReport] = []

  init(_ site: Site, _ screen: Screen, on today: CivilDate) {
    self.site = site
    self.screen = screen
    self.today = today
    planner = SlidePlanner(screen, site.theme.drawings)
  }

  /// Nil where not even the school's own slide can be drawn.
  mutating func loop() -> Loop? {
    guard let school = planner.plan(schoolDraft).value.planned ?? planner.planAnyway(schoolDraft) else { return nil }
    let exemplars = screen.exemplars(of: site.catalogue, on: today)
    let present = exemplars.filter { $0.isOnScreens(by: today) }
    if present.isEmpty {
      diagnostics.append(Diagnostic(.screenSelectsNobody(screen), at: place(of: "choice")))
      keep(school)
    } else {
      add(openingDraft(of: present))
    }
    add(exemplars)
    add(rollOf: present)
    for announcement in site.catalogue.announcements where announcement.isShown(on: screen, today) {
      add(draft(of: announcement))
    }
    if !present.isEmpty {
      add(readingDraft)
      add(closingDraft)
    }
    if planned.isEmpty { keep(school) }
    return Loop(screen: screen, slides: planned.map(\.slide), schoolSlide: school.slide, reports: reports)
  }

  /// Where the screen was written.
  func place(of key: String) -> Location {
    let settings = site.catalogue.settings
    return settings.source.location(screen.places[key])
  }

  private mutating func keep(_ slide: PlannedSlide) {
    planned.append(slide)
    reports.append(slide.report)
  }

  /// Plans a slide that stands for itself.
  private mutating func add(_ draft: SlideDraft?) {
    guard let draft else { return }
    switch result(of: draft) {
    case .success(let slide): keep(slide)
    case .failure(let shortfall): leaveOut(draft, shortfall)
    }
  }

  private mutating func result(of draft: SlideDraft) -> Result<PlannedSlide, Shortfall> {
    let result = planner.plan(draft)
    diagnostics += result.diagnostics
    return result.value
  }

  /// Leaves a slide out, and tells the author what is theirs.
  private mutating func leaveOut(_ draft: SlideDraft, _ shortfall: Shortfall, isCompanion: Bool = false) {
    reports.append(SlideReport(of: draft, leftOutFor: shortfall))
    if draft.isOurs { return }
    let message: Diagnostic.Message =
      isCompanion
      ? .companionIsLeftOut(draft.title, screen: screen.name, shortfall)
      : .slideIsLeftOut(draft.title, screen: screen.name, shortfall)
    diagnostics.append(Diagnostic(message, at: shortfall.place ?? draft.place))
  }
}

// MARK: The honoured

extension LoopPlanner {
  /// Everyone's slides, each exemplar for the same time.
  private mutating func add(_ exemplars: [Profile]) {
    var shares: [Share] = []
    for profile in exemplars {
      let draft = draft(of: profile)
      switch result(of: draft) {
      case .success(let slide): shares.append(Share(slide, companion(of: profile, beside: slide)))
      case .failure(let shortfall): leaveOut(draft, shortfall)
      }
    }
    let seconds = shares.map(\.secondsNeeded).max() ?? 0
    for share in shares { share.slides(in: seconds).forEach { keep($0) } }
  }

  /// A quotation, or a number that matters, where it can be read in the time that one person can have.
  private mutating func companion(of profile: Profile, beside slide: PlannedSlide) -> PlannedSlide? {
    // Where every slide stands equally long, two would be twice the time.
    guard screen.seconds == nil else { return nil }
    for draft in [quotationDraft(of: profile), numberDraft(of: profile)].compactMap(\.self) {
      switch result(of: draft) {
      case .success(let companion):
        if slide.secondsNeeded + companion.secondsNeeded <= Legibility.seconds.upperBound { return companion }
      case .failure(let shortfall): leaveOut(draft, shortfall, isCompanion: true)
      }
    }
    return nil
  }

  /// The roll of all that the screen shows now, on as many pages as can be read.
  private mutating func add(rollOf exemplars: [Profile]) {
    guard planner.shows(.roll), exemplars.count > 1 else { return }
    var listed = rollOrder(of: exemplars)
    let years = years(of: exemplars)
    // A name that has no room must not take those that stand on its page with it.
    listed.removeAll { profile in
      guard profile.name.count > Self.longName else { return false }
      var draft = rollDraft(of: [profile], years: years, page: 1, of: 1)
      guard case .failure(let shortfall) = result(of: draft), shortfall.place == profile.location(of: "name") else {
        return false
      }
      (draft.title, draft.isOurs) = (profile.name, false)
      leaveOut(draft, shortfall)
      return true
    }
    for page in rollPages(of: listed, years: years) { add(page) }
  }

  private static let longName = 40

  /// Collectives before individuals, each by name.
  private func rollOrder(of exemplars: [Profile]) -> [Profile] {
    let shown = exemplars.compactMap { site.catalogue.index(ofSlug: $0.slug) }
    let named = site.catalogue.byName(shown).map { site.catalogue.profiles[$0] }
    return named.filter { $0.kind == .collective } + named.filter { $0.kind == .individual }
  }

  private func rollPages(of listed: [Profile], years: String) -> [SlideDraft] {
    guard !listed.isEmpty else { return [] }
    let capacity = max(1, planner.rowCapacity(of: rollDraft(of: listed, years: years, page: 1, of: 1).versions[0]))
    var count = (listed.count + capacity - 1) / capacity
    while count < listed.count, !pages(count, of: listed).allSatisfy(isRead) { count += 1 }
    let pages = pages(count, of: listed)
    return pages.enumerated().map { number, names in
      rollDraft(of: names, years: years, page: number + 1, of: pages.count)
    }
  }

  /// As many parts, as even as can be.
  private func pages(_ count: Int, of listed: [Profile]) -> [[Profile]] {
    (0..<count).map { page in Array(listed[(page * listed.count / count)..<((page + 1) * listed.count / count)]) }
  }

  private func isRead(_ page: [Profile]) -> Bool {
    let syllables = page.reduce(5) { $0 + Legibility.syllables(of: $1.name) }
    return planner.legibility.secondsNeeded(for: syllables) <= Double(planner.legibility.longest)
  }
}

extension Result where Success == PlannedSlide {
  var planned: PlannedSlide? { try? get() }
}

extension Announcement {
  /// Announcements whose days are still to come are planned too: players wait for the day.
  fileprivate func isShown(on screen: Screen, _ today: CivilDate) -> Bool {
    isShown(on: screen) && !(until.map { $0 < today } ?? false)
  }
}

extension SlideReport {
  fileprivate init(of draft: SlideDraft, leftOutFor shortfall: Shortfall) {
    self.init(
      kind: draft.kind, title: draft.title, layout: nil, letterHeight: nil, millimetres: nil, farthest: nil, seconds: 0,
      shortfall: shortfall.text)
  }
}
