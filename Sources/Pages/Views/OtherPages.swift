internal import Artifacts
internal import Catalogue
internal import Honours
internal import Mustache

extension Site {
  func search(in shards: [Artifact]) -> Page {
    let heading = words[.search]
    var view = view(
      PageFrame(
        path: Address.search, description: words.fill(.description, with: heading),
        trail: [Link(label: heading, href: hrefs.href(to: Address.search))], isIndexed: false))
    view["shards"] = .list(shards.map { ["href": .text($0.path.description)] })
    view["entryCount"] = .number(catalogue.profiles.count)
    view.add("fields", waysIn)
    view.add("years", catalogue.schoolYears.map { listingLink(.schoolYear($0)) })
    return Page(at: Address.search, .listings, "search", view)
  }

  /// What the server sends for an address that does not exist: its links start at the root, because
  /// it is shown at any depth.
  var notFound: Page {
    let frame = PageFrame(
      path: "404.html", description: catalogue.settings.site.title, isIndexed: false, isRooted: true)
    return Page(SitePath(known: "404.html"), .stories, "not-found", view(frame))
  }
}
