internal import Artifacts
internal import Catalogue
internal import Honours
internal import Mustache
internal import Vietnamese

extension Site {
  /// How many stories the home page shows beside the featured one.
  private static let newestCount = 6

  var home: Page {
    let settings = catalogue.settings
    let featured = catalogue.profiles.firstIndex(where: \.isFeatured) ?? catalogue.profiles.indices.first
    let newest = catalogue.profiles.indices.filter { $0 != featured }.prefix(Self.newestCount)
    let description = settings.site.introduction ?? settings.site.tagline ?? settings.site.title
    var view = view(
      PageFrame(
        path: Address.home, description: description, image: homeShareCard?.image,
        structuredData: structuredDataOfSite))
    view["featured"] = Value(featured.map(featuredView))
    view["currentYear"] = Value(catalogue.schoolYears.first.map(currentYear))
    view.add("newest", newest.map { .object(cards[$0]) })
    view.add("fields", waysIn)
    let movement = settings.site.movementOfTheYear.map { Selection.word(.movement, $0.id) }
    view["movement"] = Value(movement.flatMap { catalogue[$0].isEmpty ? nil : listingLink($0).view })
    view.add("years", catalogue.schoolYears.map { listingLink(.schoolYear($0)) })
    view["isEmpty"] = .bool(catalogue.profiles.isEmpty)
    return Page(at: Address.home, .home, "home", view)
  }

  private func featuredView(_ index: Catalogue.Index) -> Object {
    cards[index].adding([
      "quote": Value(catalogue.profiles[index].quote.map { ["text": .text($0.text), "by": Value($0.by)] as Object })
    ])
  }

  private func currentYear(_ year: SchoolYear) -> Object {
    let listed = catalogue[.schoolYear(year)]
    let byLevel = Dictionary(grouping: listed) { catalogue.profiles[$0].level.id }
    let levels: [Value] = catalogue.settings.vocabularies.levels.words.reversed().compactMap { level in
      byLevel[level.id].map {
        ["label": .text(words.fill(.level, with: level.name)), "count": .number($0.count)]
      }
    }
    return yearLink(year).adding(["levels": .list(levels)])
  }

  /// The fields that have stories.
  var waysIn: [Link] {
    selections(of: .field).map(listingLink).filter { $0.count != 0 }
  }
}
