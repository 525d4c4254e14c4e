internal import Artifacts
internal import Catalogue
internal import Honours
internal import Mustache
internal import Vietnamese

extension Site {
  /// Sitemaps protocol 0.9.
  func sitemap(of pages: [Page]) -> Page {
    let url = catalogue.settings.site.url
    let urls: [Value] = pages.map(\.path.description).sorted().map { path in
      let address = path.hasSuffix("index.html") ? String(path.dropLast("index.html".utf8.count)) : path
      return ["loc": .text(url.absolute(address)), "lastmod": Value(lastChange(at: address))]
    }
    return Page(SitePath(known: Address.sitemap), .feeds, "sitemap.xml", ["urls": .list(urls)])
  }

  var robots: Page {
    let sitemap = catalogue.settings.site.url.absolute(Address.sitemap)
    return Page(SitePath(known: "robots.txt"), .feeds, "robots.txt", ["sitemapUrl": .text(sitemap)])
  }

  private func lastChange(at address: String) -> String? {
    let parts = address.split(separator: "/")
    guard parts.count == 2, parts[0] == "guong", let index = catalogue.index(ofSlug: String(parts[1])) else {
      return nil
    }
    return catalogue.profiles[index].date.iso
  }
}
