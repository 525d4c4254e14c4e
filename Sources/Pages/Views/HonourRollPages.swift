internal import Artifacts
internal import Catalogue
internal import Honours
internal import Mustache
internal import Vietnamese

extension Site {
  /// The honour roll (bảng vàng) of each school year, and the page that names them all.
  var honourRolls: [Page] { [schoolYears] + catalogue.schoolYears.map(honourRoll) }

  private var schoolYears: Page {
    let heading = words[.rolls]
    var view = view(
      PageFrame(
        path: Address.schoolYears, description: words.fill(.description, with: heading),
        trail: [Link(label: heading, href: hrefs.href(to: Address.schoolYears))]))
    view.add("years", catalogue.schoolYears.map { .object(yearLink($0)) })
    return Page(at: Address.schoolYears, .listings, "years", view)
  }

  private func honourRoll(_ year: SchoolYear) -> Page {
    Page(at: Address.listing(.schoolYear(year)), .listings, "honour-roll", asking: { view(ofRoll: year) })
  }

  private func view(ofRoll year: SchoolYear) -> Object {
    let selection = Selection.schoolYear(year)
    let address = Address.listing(selection)
    let frame = PageFrame(
      path: address, description: words.fill(.description, with: words.fill(.roll, with: year.label)),
      trail: [Link(label: words[.rolls], href: hrefs.href(to: Address.schoolYears)), nameLink(selection)],
      image: shareCard(of: year)?.image)
    var view = view(frame).adding(counts(of: selection))
    view["year"] = .text(year.label)
    view["groups"] = .list(groups(of: selection))
    view["isEmpty"] = false
    view.add("posters", poster(of: year)?.view ?? [])
    let others = catalogue.schoolYears.filter { $0 != year }
    view.add("otherYears", others.map { listingLink(.schoolYear($0)) })
    return view
  }

  private func groups(of selection: Selection) -> [Value] {
    let groups = rollGroups(catalogue[selection])
    return catalogue.settings.vocabularies.levels.words.reversed().compactMap { level in
      let ofLevel = groups.filter { $0.level.id == level.id }
      guard !ofLevel.isEmpty else { return nil }
      let subjects: [Value] = ofLevel.map { group in
        ["subject": .text(group.subject.name), "lines": .list(group.indices.map { .object(cards[$0]) })]
      }
      return ["level": .text(words.fill(.level, with: level.name)), "subjects": .list(subjects)]
    }
  }

  /// A school year with how many collectives and individuals it honours.
  func yearLink(_ year: SchoolYear) -> Object {
    listingLink(.schoolYear(year)).view.adding(counts(of: .schoolYear(year)))
  }

  private func counts(of selection: Selection) -> Object {
    let listed = catalogue[selection].map { catalogue.profiles[$0].kind }
    return [
      "count": .number(listed.count), "collectives": .number(listed.count { $0 == .collective }),
      "individuals": .number(listed.count { $0 == .individual }),
    ]
  }
}
