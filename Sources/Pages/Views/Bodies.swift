internal import Artifacts
internal import Catalogue
internal import Honours
internal import Markdown
internal import Mustache

extension Site {
  /// A story's HTML with the addresses of what it links to.
  func body(of profile: Profile) -> [UInt8] {
    let address = Address.story(profile.slug)
    return html(of: profile.body, at: address, root: hrefs.root(ofPageAt: address), pictures: profile.pictures)
  }

  var plainPages: [Page] {
    catalogue.pages.map { page in
      let address = Address.page(page.slug)
      let frame = PageFrame(
        path: address, description: page.summary ?? page.title,
        trail: [Link(label: page.title, href: hrefs.href(to: address))])
      let body = html(of: page.body, at: address, root: hrefs.root(ofPageAt: address), pictures: page.pictures)
      return Page(
        at: address, .stories, "page",
        view(frame).adding([
          "title": .text(page.title), "summary": Value(page.summary), "body": .html(body),
        ]))
    }
  }

  /// A body as it stands on the page at `address`; what cannot be shown loses its link and keeps its words.
  private func html(of body: Document, at address: String, root: String, pictures: [String: Picture]) -> [UInt8] {
    return body.html { reference in
      switch reference.kind {
      case .picture:
        guard let picture = pictures[reference.decodedDestination] else { return .dropped }
        return .address(root + address + picture.publishedName)
      case .link:
        return resolution(of: catalogue.links.target(of: reference), root: root)
      }
    }
  }

  private func resolution(of target: Links.Target, root: String) -> Resolution {
    switch target {
    case .outside(let address): .outside(address)
    case .mail(let address): .address(address)
    case .fragment(let fragment): .address("#" + fragment)
    case .story(let slug, let fragment):
      .address(root + hrefs.href(to: Address.story(slug), fragment: fragment))
    case .page(let slug, let fragment):
      .address(root + hrefs.href(to: Address.page(slug), fragment: fragment))
    case .notShown, .unknown: .dropped
    }
  }

  /// A story's HTML for readers elsewhere, with whole addresses.
  func feedBody(of profile: Profile) -> [UInt8] {
    html(
      of: profile.body, at: Address.story(profile.slug), root: catalogue.settings.site.url.absolute(""),
      pictures: profile.pictures)
  }

  /// The pictures that stories and pages show, beside them.
  var pictures: [Artifact] {
    let stories = catalogue.profiles.map { (Address.story($0.slug), $0.pictures) }
    let pages = catalogue.pages.map { (Address.page($0.slug), $0.pictures) }
    return (stories + pages).flatMap { address, pictures in
      Set(pictures.values).compactMap { picture in
        SitePath(address + picture.publishedName).map {
          Artifact(path: $0, stage: .pictures, fingerprint: picture.fingerprint, content: .copy(of: picture.file))
        }
      }
    }
  }
}
