internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Markdown
internal import Mustache

extension Site {
  /// A story's HTML as its own page shows it.
  func body(of profile: Profile) -> [UInt8] {
    let address = Address.story(profile.slug)
    let base = AddressBase(root: hrefs.root(ofPageAt: address), hrefs: hrefs, page: "")
    return html(of: profile.body, by: profile.source, at: address, base, pictures: profile.pictures)
  }

  /// A story's HTML for readers elsewhere, with whole addresses.
  func feedBody(of profile: Profile) -> [UInt8] {
    let url = catalogue.settings.site.url
    let address = Address.story(profile.slug)
    let base = AddressBase(
      root: url.absolute(""), hrefs: Hrefs(links: .rooted, url: url), page: url.absolute(address))
    return html(of: profile.body, by: profile.source, at: address, base, pictures: profile.pictures)
  }

  var plainPages: [Page] {
    catalogue.pages.map { page in
      let address = Address.page(page.slug)
      let frame = PageFrame(
        path: address, description: page.summary ?? page.title,
        trail: [Link(label: page.title, href: hrefs.href(to: address))])
      let base = AddressBase(root: hrefs.root(ofPageAt: address), hrefs: hrefs, page: "")
      let body = html(of: page.body, by: page.source, at: address, base, pictures: page.pictures)
      return Page(
        at: address, .stories, "page",
        view(frame).adding([
          "title": .text(page.title), "summary": Value(page.summary), "body": .html(body),
        ]))
    }
  }

  /// A body as it stands on the page at `address`; what cannot be shown loses its link and keeps its words.
  private func html(
    of body: Document, by source: Source, at address: String, _ base: AddressBase, pictures: [String: Picture]
  ) -> [UInt8] {
    body.html { reference in
      switch reference.kind {
      case .picture:
        guard let picture = pictures[reference.decodedDestination] else { return .dropped }
        return .address(base.root + address + picture.publishedName)
      case .link:
        return base.resolution(of: catalogue.links.target(of: reference, in: source))
      }
    }
  }

  /// The pictures that stories and pages show, beside them.
  var pictures: [Artifact] {
    let stories = catalogue.profiles.map { (Address.story($0.slug), $0.pictures) }
    let pages = catalogue.pages.map { (Address.page($0.slug), $0.pictures) }
    return (stories + pages).flatMap { address, pictures in
      // One picture can be named in several ways, and lie in two folders.
      let byName = Dictionary(pictures.values.map { ($0.publishedName, $0) }) { $0.file < $1.file ? $0 : $1 }
      return byName.values.map { picture in
        Artifact(
          path: SitePath(known: address + picture.publishedName), stage: .pictures, fingerprint: picture.fingerprint,
          content: .copy(of: picture.file))
      }
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
