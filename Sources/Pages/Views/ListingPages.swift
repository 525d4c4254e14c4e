internal import Artifacts
internal import Catalogue
internal import Honours
internal import Mustache
internal import Vietnamese

extension Site {
  /// Every listing but the honour rolls: by kind and by each word of the vocabularies, even where nothing is listed yet.
  var listings: [Page] {
    (kinds + Facet.allCases.flatMap(selections)).flatMap(listing)
  }

  private var kinds: [Selection] { [.kind(.collective), .kind(.individual)] }

  func selections(of facet: Facet) -> [Selection] {
    facet.vocabulary(in: catalogue.settings).words.map { .word(facet, $0.id) }
  }

  private func listing(_ selection: Selection) -> [Page] {
    let isOfOneKind = kinds.contains(selection)
    let listed = isOfOneKind ? catalogue.byName(catalogue[selection]) : catalogue[selection]
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
    let siblings =
      switch selection {
      case .kind: kinds
      case .schoolYear: [Selection]()
      case .word(let facet, _): selections(of: facet)
      }
    return siblings.filter { $0 == selection || !catalogue[$0].isEmpty }.map { sibling in
      var link = listingLink(sibling)
      link.isCurrent = sibling == selection
      return link
    }
  }

  /// A link to a listing, with its name and how many stories it has.
  func listingLink(_ selection: Selection) -> Link {
    var link = Link(
      label: "", href: hrefs.href(to: Address.listing(selection)), count: catalogue[selection].count)
    switch selection {
    case .kind(.collective): link.label = words[.collective]
    case .kind(.individual): link.label = words[.individual]
    case .schoolYear(let year): link.label = year.label
    case .word(let facet, let id):
      let word = facet.vocabulary(in: catalogue.settings)[id]
      let name = word?.name ?? ""
      link.label = facet == .level ? words.fill(.level, with: name) : name
      link.description = word?.description
    }
    return link
  }

  private func heading(of selection: Selection) -> String {
    switch selection {
    case .kind(.collective): words[.collectives]
    case .kind(.individual): words[.individuals]
    case .schoolYear, .word: listingLink(selection).label
    }
  }

  /// The page that lists the listings of this kind.
  private func directory(of selection: Selection) -> Link? {
    switch selection {
    case .kind: nil
    case .schoolYear: Link(label: words[.rolls], href: hrefs.href(to: Address.schoolYears))
    case .word(let facet, _): directoryLink(facet)
    }
  }
}
