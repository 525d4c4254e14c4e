internal import Catalogue
internal import Honours
internal import JSON
internal import Mustache

/// What the frame around every page shows: where the reader is, and how others refer to the page.
struct PageFrame {
  /// Below the home page; ends with a slash, except for files such as `404.html`.
  let path: String
  let description: String
  var trail: [Link] = []
  var image: ShareImage?
  var isArticle = false
  var structuredData: JSON?
  var isIndexed = true
  /// Whether links start at the site's root even where others are relative: a 404 page is served at any depth.
  var isRooted = false
}

extension Site {
  /// The names of a view that every page has.
  func view(_ frame: PageFrame) -> Object {
    let settings = catalogue.settings.site
    let current = frame.trail.first?.href
    var view: Object = [
      "root": .text(frame.isRooted ? settings.url.basePath : hrefs.root(ofPageAt: frame.path)),
      "path": .text(frame.path),
      "canonical": .text(settings.url.absolute(frame.path)),
      "isHome": .bool(frame.path == Address.home),
      "noindex": .bool(!frame.isIndexed),
      "description": .text(frame.description),
      "og": .object(openGraph(of: frame)),
      "jsonLd": Value(html: frame.structuredData?.bytes),
    ]
    view.add("nav", menu(current: current))
    view["breadcrumbs"] = .list(breadcrumbs(frame.trail))
    return view
  }

  private func openGraph(of frame: PageFrame) -> Object {
    return ["type": .text(frame.isArticle ? "article" : "website"), "image": Value(frame.image.map(view))]
  }

  private func breadcrumbs(_ trail: [Link]) -> [Value] {
    guard !trail.isEmpty else { return [] }
    let links = [homeLink] + trail
    return links.enumerated().map { index, link in
      Value.object(link.view.adding(["last": .bool(index == links.count - 1)]))
    }
  }

  private var homeLink: Link { Link(label: words[.home], href: hrefs.href(to: Address.home)) }

  /// The ways in that every site has, then the plain pages that ask for a place.
  func links(ofMenu pages: [PlainPage]) -> [Link] {
    let pages = pages.filter { $0.menu != nil }.sorted {
      ($0.menu ?? 0, $0.slug) < ($1.menu ?? 0, $1.slug)
    }
    return [
      Link(label: words[.collective], href: hrefs.href(to: Address.listing(.kind(.collective)))),
      Link(label: words[.individual], href: hrefs.href(to: Address.listing(.kind(.individual)))),
      Link(label: words[.rolls], href: hrefs.href(to: Address.schoolYears)),
      directoryLink(.field),
    ] + pages.map { Link(label: $0.title, href: hrefs.href(to: Address.page($0.slug))) }
  }

  private func menu(current: String?) -> [Link] {
    menu.map { link in
      var link = link
      link.isCurrent = link.href == current
      return link
    }
  }

  /// What all pages share.
  var sharedView: SharedView {
    let settings = catalogue.settings
    let (site, school) = (settings.site, settings.school)
    return SharedView([
      "lang": "vi",
      "t": .object(words.view),
      "assets": .object(theme.assetNames),
      "site": [
        "title": .text(site.title), "tagline": Value(site.tagline), "introduction": Value(site.introduction),
        "url": .text(site.url.absolute("")), "sampleNotice": Value(site.sampleNotice),
        "accent": Value(site.accent.map { ["light": .text($0.light), "dark": .text($0.dark)] as Object }),
      ],
      "school": [
        "name": .text(school.name), "shortName": .text(school.shortName),
        "governingBody": Value(school.governingBody), "address": Value(school.address),
        "phone": Value(school.phone), "email": Value(school.email), "responsible": Value(school.responsible),
      ],
      "homeHref": .text(hrefs.href(to: Address.home)),
      "searchHref": .text(hrefs.href(to: Address.search)),
      "feedHref": .text(Address.atom),
      "jsonFeedHref": .text(Address.jsonFeed),
    ])
  }
}
