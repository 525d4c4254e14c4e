internal import Artifacts
internal import Catalogue
internal import Honours
internal import Mustache
internal import Vietnamese

extension Site {
  /// Every listing but the honour rolls: by kind and by each word of the vocabularies, even where nothing is listed yet.
  var listings: [Page] {
    let vocabularies = catalogue.settings.vocabularies
    let selections: [Selection] =
      [.kind(.collective), .kind(.individual)] + vocabularies.fields.words.map { .field($0.id) }
      + vocabularies.levels.words.map { .level($0.id) } + vocabularies.movements.words.map { .movement($0.id) }
      + vocabularies.units.words.map { .unit($0.id) }
    return selections.flatMap(listing)
  }

  private func listing(_ selection: Selection) -> [Page] {
    let isByName = selection.isOfOneKind
    let listed = isByName ? catalogue.byName(catalogue[selection]) : catalogue[selection]
    let parts = Pagination(of: listed.count, pageSize: catalogue.settings.site.pageSize)
    let address = Address.listing(selection)
    let link = listingLink(selection)
    let filters = filters(beside: selection)
    return parts.numbers.map { number in
      let path = Address.part(number, of: address)
      var view = view(
        PageFrame(
          path: path, description: words.fill(.description, with: link.label),
          trail: (directory(of: selection).map { [$0] } ?? []) + [link]))
      view["heading"] = .text(heading(of: selection))
      view["kicker"] = .text(directory(of: selection)?.label ?? catalogue.settings.school.shortName)
      view["intro"] = Value(link.description)
      view["count"] = .number(listed.count)
      view["isEmpty"] = .bool(listed.isEmpty)
      view["peopleOrder"] = .bool(selection == .kind(.individual))
      view["cards"] = .list(listed[parts.range(of: number)].map { cards[$0] })
      view["pagination"] = Value(parts.view(at: number, of: address, hrefs: hrefs))
      view.add("filters", filters)
      return Page(at: path, .listings, "listing", view)
    }
  }

  /// The other words of the same vocabulary that have stories, with how many.
  private func filters(beside selection: Selection) -> [Link] {
    let siblings = selection.siblings(in: catalogue.settings.vocabularies)
    return siblings.filter { $0 == selection || !catalogue[$0].isEmpty }.map { sibling in
      var link = listingLink(sibling)
      link.isCurrent = sibling == selection
      return link
    }
  }

  /// A link to a listing, with its name and how many stories it has.
  func listingLink(_ selection: Selection) -> Link {
    let word = selection.word(in: catalogue.settings.vocabularies)
    let label =
      switch selection {
      case .kind(.collective): words[.collective]
      case .kind(.individual): words[.individual]
      case .level: words.fill(.level, with: word?.name ?? "")
      case .schoolYear(let year): year.label
      case .field, .movement, .unit: word?.name ?? ""
      }
    return Link(
      label: label, href: hrefs.href(to: Address.listing(selection)), count: catalogue[selection].count,
      description: word?.description)
  }

  private func heading(of selection: Selection) -> String {
    switch selection {
    case .kind(.collective): words[.collectives]
    case .kind(.individual): words[.individuals]
    default: listingLink(selection).label
    }
  }

  /// The page that lists the listings of this kind.
  private func directory(of selection: Selection) -> Link? {
    switch selection {
    case .kind: nil
    case .field: Link(label: words[.fields], href: hrefs.href(to: Address.fields))
    case .level: Link(label: words[.levels], href: hrefs.href(to: Address.levels))
    case .movement: Link(label: words[.movements], href: hrefs.href(to: Address.movements))
    case .unit: Link(label: words[.units], href: hrefs.href(to: Address.units))
    case .schoolYear: Link(label: words[.rolls], href: hrefs.href(to: Address.schoolYears))
    }
  }

  /// The pages that name every word of a vocabulary.
  var directories: [Page] {
    let vocabularies = catalogue.settings.vocabularies
    return [
      directory(Address.fields, .fields, vocabularies.fields.words.map { .field($0.id) }),
      directory(Address.levels, .levels, vocabularies.levels.words.map { .level($0.id) }),
      directory(Address.movements, .movements, vocabularies.movements.words.map { .movement($0.id) }),
      directory(Address.units, .units, vocabularies.units.words.map { .unit($0.id) }),
    ]
  }

  private func directory(_ address: String, _ label: Words.Label, _ selections: [Selection]) -> Page {
    let heading = words[label]
    var view = view(
      PageFrame(
        path: address, description: words.fill(.description, with: heading),
        trail: [Link(label: heading, href: hrefs.href(to: address))]))
    view["heading"] = .text(heading)
    view["intro"] = false
    view.add("entries", selections.map(listingLink))
    return Page(at: address, .listings, "directory", view)
  }
}

extension Selection {
  fileprivate var isOfOneKind: Bool { if case .kind = self { true } else { false } }

  fileprivate func word(in vocabularies: Vocabularies) -> Term? {
    switch self {
    case .kind, .schoolYear: nil
    case .field(let id): vocabularies.fields[id]
    case .level(let id): vocabularies.levels[id]
    case .movement(let id): vocabularies.movements[id]
    case .unit(let id): vocabularies.units[id]
    }
  }

  fileprivate func siblings(in vocabularies: Vocabularies) -> [Selection] {
    switch self {
    case .kind: [.kind(.collective), .kind(.individual)]
    case .field: vocabularies.fields.words.map { .field($0.id) }
    case .level: vocabularies.levels.words.map { .level($0.id) }
    case .movement: vocabularies.movements.words.map { .movement($0.id) }
    case .unit: vocabularies.units.words.map { .unit($0.id) }
    case .schoolYear: []
    }
  }
}
