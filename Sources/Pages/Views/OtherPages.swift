package import Artifacts
internal import Catalogue
internal import Honours
package import Mustache

extension Site {
  /// A page that search engines leave out, of a view that others put together, in the frame of the site.
  package func unindexedPage(at address: String, titled heading: String, _ template: String, _ more: Object) -> Artifact
  {
    let frame = PageFrame(
      path: address, description: words.fill(.description, with: heading),
      trail: [Link(label: heading, href: href(to: address))], isIndexed: false)
    return Page(at: address, .listings, template, view(frame).adding(more)).artifact(of: theme, sharing: sharedView)
  }

  /// What stands behind `{{root}}` in a link to a path below the home page.
  package func href(to path: String) -> String { hrefs.href(to: path) }

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
