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
    let filters = Value.list(filters(beside: selection).map { .object($0.view) })
    return parts.numbers.map { number in
      Page(
        at: Address.part(number, of: address), .listings, "listing",
        asking: {
          var view = view(ofPart: number, of: selection)
          view["count"] = .number(listed.count)
          view["isEmpty"] = .bool(listed.isEmpty)
          view["cards"] = .list(listed[parts.range(of: number)].map { .object(cards[$0]) })
          view["pagination"] = Value(parts.view(at: number, of: address, hrefs: hrefs))
          view["filters"] = filters
          view["hasFilters"] = .bool(filters.isTrue)
          return view
        })
    }
  }

  /// What a part of a listing says of the listing.
  private func view(ofPart number: Int, of selection: Selection) -> Object {
    let link = listingLink(selection)
    let directory = directory(of: selection)
    let frame = PageFrame(
      path: Address.part(number, of: Address.listing(selection)),
      description: words.fill(.description, with: link.label),
      trail: (directory.map { [$0] } ?? []) + [link])
    return view(frame).adding([
      "heading": .text(heading(of: selection)),
      "kicker": .text(directory?.label ?? catalogue.settings.school.shortName),
      "intro": Value(link.description),
      "peopleOrder": .bool(selection == .kind(.individual)),
    ])
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

  /// A link to a listing, with how many stories it has. A page that shows it changes with every story there.
  func listingLink(_ selection: Selection) -> Link {
    var link = nameLink(selection)
    link.count = catalogue[selection].count
    if case .word(let facet, let id) = selection {
      link.description = facet.vocabulary(in: catalogue.settings).word(id: id)?.description
    }
    return link
  }

  /// Puts a link with a listing's name together. `nameLink` keeps those that the stories have.
  func link(naming selection: Selection) -> Link {
    let label =
      switch selection {
      case .kind(.collective): words[.collective]
      case .kind(.individual): words[.individual]
      case .schoolYear(let year): year.label
      case .word(let facet, let id): name(of: id, facet)
      }
    return Link(label: label, href: hrefs.href(to: Address.listing(selection)))
  }

  private func name(of id: String, _ facet: Facet) -> String {
    let name = facet.vocabulary(in: catalogue.settings).word(id: id)?.name ?? ""
    return facet == .level ? words.fill(.level, with: name) : name
  }

  private func heading(of selection: Selection) -> String {
    switch selection {
    case .kind(.collective): words[.collectives]
    case .kind(.individual): words[.individuals]
    case .schoolYear, .word: nameLink(selection).label
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
