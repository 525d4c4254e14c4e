internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import JSON
internal import Markdown
internal import Mustache
internal import Vietnamese

/// How many stories a feed holds.
private let feedLength = 30

extension Site {
  /// The newest stories of those who may be sent around: minors only with consent to feeds.
  private var feedProfiles: [Profile] {
    Array(catalogue.profiles.lazy.filter { $0.mayAppear(in: .feed) }.prefix(feedLength))
  }

  /// Atom 1.0 (RFC 4287). Its date is that of the newest story, never that of the build.
  var atomFeed: Page {
    let settings = catalogue.settings
    let url = settings.site.url
    let profiles = feedProfiles
    let view: Object = [
      "title": .text(settings.site.title), "subtitle": Value(settings.site.tagline),
      "id": .text(url.absolute("")), "updated": .text(timestamp(of: profiles.first)),
      "selfUrl": .text(url.absolute(Address.atom)), "siteUrl": .text(url.absolute("")),
      "author": .text(settings.school.name),
      "entries": .list(profiles.map { .object(atomEntry(of: $0)) }),
    ]
    return Page(SitePath(known: "feed.xml"), .feeds, "feed.atom", view)
  }

  private func atomEntry(of profile: Profile) -> Object {
    let address = catalogue.settings.site.url.absolute(Address.story(profile.slug))
    return [
      "id": .text(address), "url": .text(address), "title": .text(profile.name),
      "updated": .text(timestamp(of: profile)), "published": .text(timestamp(of: profile)),
      "summary": .text(profile.summary),
      "contentHtml": .text(String(decoding: feedBody(of: profile), as: UTF8.self)),
      "categories": .list(profile.fieldsOfWork.map { ["label": .text($0.name)] }),
    ]
  }

  /// JSON Feed 1.1.
  var jsonFeed: Artifact {
    Artifact(SitePath(known: Address.jsonFeed), .feeds) { feed.bytes }
  }

  private var feed: JSON {
    let settings = catalogue.settings
    let url = settings.site.url
    return JSON.object([
      "version": .string("https://jsonfeed.org/version/1.1"),
      "title": .string(settings.site.title),
      "description": settings.site.tagline.map(JSON.string),
      "home_page_url": .string(url.absolute("")),
      "feed_url": .string(url.absolute(Address.jsonFeed)),
      "language": .string("vi"),
      "authors": .array([.object(["name": .string(settings.school.name), "url": .string(url.absolute(""))])]),
      "items": .array(feedProfiles.map(jsonItem)),
    ])
  }

  private func jsonItem(of profile: Profile) -> JSON {
    let address = catalogue.settings.site.url.absolute(Address.story(profile.slug))
    return .object([
      "id": .string(address), "url": .string(address), "title": .string(profile.name),
      "summary": .string(profile.summary),
      "content_html": .string(String(decoding: feedBody(of: profile), as: UTF8.self)),
      "image": imageAddress(of: profile).map(JSON.string),
      "date_published": .string(timestamp(of: profile)),
      "tags": .array(profile.fieldsOfWork.map { .string($0.name) }),
    ])
  }

  /// Midnight of the decision's day in Việt Nam (RFC 3339); the epoch for a feed of nothing.
  private func timestamp(of profile: Profile?) -> String {
    "\(profile?.date.iso ?? "1970-01-01")T00:00:00+07:00"
  }
}

extension Artifact {
  /// A file whose bytes are put together as quickly as what they are made of would be.
  init(_ path: SitePath, _ stage: Stage, bytes: @escaping @Sendable () -> [UInt8]) {
    self.init(
      path: path, stage: stage,
      content: .alone {
        let bytes = bytes()
        return Making(of: .of(bytes)) { Diagnosed(bytes) }
      })
  }
}
