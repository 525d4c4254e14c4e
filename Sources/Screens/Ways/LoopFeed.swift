internal import Honours
internal import JSON

/// `loop.json`: JSON Feed 1.1. What it adds for screens stands in objects called `_led`:
///
/// - of the feed: `screen` (its `id`, `name`, `width` and `height` in pixels, and where they are set its `hours`, as
///   `06:30-18:00`, and `weekdays`, of which 1 is Monday), `seconds` of the whole loop, and `fallback`, the slide to show
///   when no other may be shown.
/// - of an item, and of `fallback`: `kind`, `file` (beside the feed), `type`, `size` in bytes, `md5`, `seconds`, and
///   where it is limited `valid_from` and `valid_until` (RFC 3339). Whoever shows it asks again at least each minute.
///
/// A screen without pictures has no `width` and `height`, and its items neither files nor what is said of them:
/// `content_text` is what it shows, and `text` in `fallback`.
struct LoopFeed {
  static let fileName = "loop.json"

  static func json(of broadcast: Broadcast, _ items: [FeedItem], school: FeedItem) -> JSON {
    .object([
      "version": .string("https://jsonfeed.org/version/1.1"),
      "title": .string(broadcast.title),
      "home_page_url": .string(broadcast.home),
      "feed_url": .string(broadcast.address(of: fileName)),
      "language": .string("vi"),
      "authors": .array([.object(["name": .string(broadcast.school), "url": .string(broadcast.site.absolute(""))])]),
      "_led": .object([
        "about": .string(broadcast.site.absolute("led/")),
        "screen": screen(of: broadcast), "seconds": .number(broadcast.loop.seconds),
        // What it says stands nowhere else where there is no picture of it.
        "fallback": led(of: school, broadcast, text: school.file == nil ? school.slide.words : nil),
      ]),
      "items": .array(items.map { item(of: $0, broadcast) }),
    ])
  }

  private static func screen(of broadcast: Broadcast) -> JSON {
    let screen = broadcast.screen
    let hours = screen.hours.map { JSON.string($0.text) }
    let weekdays = screen.weekdays.map(\.rawValue).sorted().map(JSON.number)
    return .object([
      "id": .string(screen.id), "name": .string(screen.name),
      "width": screen.hasPictures ? .number(screen.size.width) : nil,
      "height": screen.hasPictures ? .number(screen.size.height) : nil, "hours": hours.isEmpty ? nil : .array(hours),
      "weekdays": weekdays.isEmpty ? nil : .array(weekdays),
    ])
  }

  private static func item(of item: FeedItem, _ broadcast: Broadcast) -> JSON {
    let slide = item.slide
    return .object([
      "id": .string(item.guid), "url": slide.link.map(JSON.string), "title": .string(slide.title),
      // The specification asks for content; a slide without words still has a title.
      "content_text": .string(slide.words), "image": item.file.map { .string($0.url) },
      "date_published": .string(item.published.iso),
      "attachments": item.file.map { file in
        .array([
          .object([
            "url": .string(file.url), "mime_type": .string(file.type.rawValue), "title": .string(slide.title),
            "size_in_bytes": .number(file.size), "duration_in_seconds": .number(slide.seconds),
          ])
        ])
      },
      "_led": led(of: item, broadcast),
    ])
  }

  private static func led(of item: FeedItem, _ broadcast: Broadcast, text: String? = nil) -> JSON {
    let (slide, file) = (item.slide, item.file)
    return .object([
      "kind": .string(slide.kind.rawValue),
      "text": text.map(JSON.string), "file": broadcast.fileName(of: slide).map(JSON.string),
      "type": file.map { .string($0.type.rawValue) },
      "size": file.map { .number($0.size) }, "md5": file.map { .string($0.md5) },
      "seconds": .number(slide.seconds), "valid_from": slide.validFrom.map(JSON.string),
      "valid_until": slide.validUntil.map(JSON.string),
    ])
  }
}

extension Slide {
  /// Its text; a slide without words still has a title.
  fileprivate var words: String { text.isEmpty ? title : text }
}

extension HoursOfDay {
  /// `06:30-18:00`
  package var text: String { "\(Moment.clock(from))-\(Moment.clock(until))" }

  /// As it is set for people: `06:30–18:00`
  var printed: String { text.replacing("-", with: "–") }
}
