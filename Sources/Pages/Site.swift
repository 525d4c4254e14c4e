package import Artifacts
package import Catalogue
internal import Diagnostics
package import Honours
internal import Mustache
package import Vietnamese

/// A catalogue and a theme: all that a published site is made of.
package struct Site: Sendable {
  package private(set) var catalogue: Catalogue
  package let theme: Theme
  /// What listings show of each profile, in the catalogue's order.
  private(set) var cards: [Object] = []
  /// The main menu, the same on every page but for where the reader is.
  private(set) var menu: [Link] = []
  /// The links to listings that the stories have, with their names alone.
  private var names: [Selection: Link] = [:]

  package init(_ catalogue: Catalogue, theme: Theme) {
    self.catalogue = catalogue
    self.theme = theme
    cards = catalogue.profiles.map(card)
    menu = links(ofMenu: catalogue.pages)
    for selection in catalogue.selections { names[selection] = link(naming: selection) }
  }

  /// A link to a listing, with its name alone.
  func nameLink(_ selection: Selection) -> Link { names[selection] ?? link(naming: selection) }

  package var words: Words { theme.words }

  var hrefs: Hrefs { Hrefs(links: catalogue.settings.site.links, url: catalogue.settings.site.url) }

  /// The page of a profile told anew, as this site with it would publish it; nil where that takes an assembly to know.
  package func page(retelling profile: Profile, on today: CivilDate) -> Artifact? {
    guard let catalogue = catalogue.retelling(profile, on: today),
      let index = catalogue.index(ofSlug: profile.slug)
    else { return nil }
    var site = self
    site.catalogue = catalogue
    site.cards[index] = site.card(of: profile)
    return site.story(index).artifact(of: theme, sharing: sharedView)
  }

  /// Everything to be published, in no particular order.
  package var artifacts: [Artifact] {
    let shared = sharedView
    let pages = [home] + stories + plainPages + listings + honourRolls + directories
    let shards = searchShards
    let documents = pages + redirects + [search(in: shards), notFound, atomFeed, sitemap(of: pages), robots]
    return theme.assets + pictures + drawingsOfWords + shards + [jsonFeed]
      + documents.map { $0.artifact(of: theme, sharing: shared) }
  }
}
