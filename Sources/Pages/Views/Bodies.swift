internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Markdown
internal import Mustache

extension Site {
  /// A story as its own page shows it.
  func body(of profile: Profile) -> Value {
    body(profile.body, by: profile.source, at: Address.story(profile.slug), pictures: profile.pictures)
  }

  /// A story's HTML for readers elsewhere, with whole addresses.
  func feedBody(of profile: Profile) -> [UInt8] {
    let url = catalogue.settings.site.url
    let address = Address.story(profile.slug)
    let base = AddressBase(
      root: url.absolute(""), hrefs: Hrefs(links: .rooted, url: url), page: url.absolute(address))
    return profile.body.html { reference in
      guard reference.kind == .picture else {
        return base.resolution(of: catalogue.links.target(of: reference, in: profile.source))
      }
      let picture = pictureInText(reference.decodedDestination, among: profile.pictures, on: address)
      return picture.map { .address(base.root + $0.jpeg.path) } ?? .dropped
    }
  }

  var plainPages: [Page] {
    catalogue.pages.map { page in
      let address = Address.page(page.slug)
      let frame = PageFrame(
        path: address, description: page.summary ?? page.title,
        trail: [Link(label: page.title, href: hrefs.href(to: address))])
      return Page(
        at: address, .stories, "page",
        view(frame).adding([
          "title": .text(page.title), "summary": Value(page.summary),
          "body": body(page.body, by: page.source, at: address, pictures: page.pictures),
        ]))
    }
  }

  /// A body as it stands on the page at `address`: HTML, with the pictures between for the template to show. What
  /// cannot be shown loses its link and keeps its words.
  private func body(
    _ body: Document, by source: Source, at address: String, pictures: [String: Honours.Picture]
  ) -> Value {
    let base = AddressBase(root: hrefs.root(ofPageAt: address), hrefs: hrefs, page: "")
    let shown = catalogue.settings.site.showsPhotos ? pictures : [:]
    let pieces = body.pieces { reference in
      switch reference.kind {
      case .picture: shown[reference.decodedDestination] == nil ? .dropped : .apart
      case .link: base.resolution(of: catalogue.links.target(of: reference, in: source))
      }
    }
    return .list(
      pieces.map { piece in
        switch piece {
        case .html(let html): ["html": .html(html), "picture": false]
        case .picture(let reference):
          ["html": .html([]), "picture": Value(view(of: reference, among: pictures, on: address))]
        }
      })
  }

  private func view(
    of reference: Reference, among pictures: [String: Honours.Picture], on page: String
  ) -> Object? {
    pictureInText(reference.decodedDestination, among: pictures, on: page).map {
      $0.view(alt: reference.text).adding(["title": Value(reference.title)])
    }
  }
}

/// Where the addresses in a body start from: on its page, or in a feed.
private struct AddressBase {
  let root: String
  let hrefs: Hrefs
  /// What stands before `#heading` in a link within the text.
  let page: String

  func resolution(of target: Links.Target) -> Resolution {
    switch target {
    case .outside(let address): .outside(address)
    case .mail(let address): .address(address)
    case .fragment(let fragment): .address(page + "#" + fragment)
    case .story(let slug, let fragment):
      .address(root + hrefs.href(to: Address.story(slug), fragment: fragment))
    case .page(let slug, let fragment):
      .address(root + hrefs.href(to: Address.page(slug), fragment: fragment))
    case .notShown, .unknown: .dropped
    }
  }
}
