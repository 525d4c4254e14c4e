package import Artifacts
package import Catalogue
internal import Diagnostics
internal import Honours
internal import Mustache

/// A catalogue and a theme: all that a published site is made of.
package struct Site: Sendable {
  package let catalogue: Catalogue
  package let theme: Theme
  /// What listings show of each profile, in the catalogue's order.
  private(set) var cards: [Value] = []

  package init(_ catalogue: Catalogue, theme: Theme) {
    self.catalogue = catalogue
    self.theme = theme
    cards = catalogue.profiles.map { .object(card(of: $0)) }
  }

  package var words: Words { theme.words }

  var hrefs: Hrefs { Hrefs(links: catalogue.settings.site.links, url: catalogue.settings.site.url) }

  /// Everything to be published, in no particular order.
  package var artifacts: [Artifact] {
    let plan = plan
    return plan.artifacts + plan.pages.map { $0() }
  }

  /// Everything to be published: what is planned already, and the pages, each of which can be planned by itself.
  package var plan: (artifacts: [Artifact], pages: [@Sendable () -> Artifact]) {
    let shared = sharedView
    let pages = [home] + stories + plainPages + listings + honourRolls + directories
    let shards = searchShards
    let documents = pages + redirects + [search(in: shards), notFound, atomFeed, sitemap(of: pages), robots]
    return (
      theme.assets + pictures + drawingsOfWords + shards + [jsonFeed],
      documents.map { page in { page.artifact(of: theme, sharing: shared) } }
    )
  }
}
