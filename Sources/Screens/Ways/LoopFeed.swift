internal import Honours
internal import JSON

/// `loop.json`: JSON Feed 1.1. What it adds for screens stands in objects called `_led`:
///
/// - of the feed: `screen` (its `id`, `name`, `width` and `height` in pixels, and where they are set its `hours`, as
///   `06:30-18:00`, and `weekdays`, of which 1 is Monday), `seconds` of the whole loop, and `fallback`, the slide to show
///   when no other may be shown.
/// - of an item, and of `fallback`: `kind`, `file` (beside the feed), `type`, `size` in bytes, `md5`, `seconds`, and
///   where it is limited `valid_from` and `valid_until` (RFC 3339). Whoever shows it asks again at least each minute.
struct LoopFeed {
  static let fileName = "loop.json"

  static func json(of broadcast: Broadcast, _ items: [FeedItem], school: FeedItem) -> JSON {
    .object([
      "version": .string("https://jsonfeed.org/version/1.1"),
      "title": .string(broadcast.title),
      "home_page_url": .string(broadcast.address()),
      "feed_url": .string(broadcast.address(of: fileName)),
      "language": .string("vi"),
      "authors": .array([.object(["name": .string(broadcast.school), "url": .string(broadcast.site.absolute(""))])]),
      "_led": .object([
        "about": .string(broadcast.site.absolute("led/")),
        "screen": screen(of: broadcast), "seconds": .number(broadcast.loop.seconds),
        "fallback": led(of: school, broadcast),
      ]),
      "items": .array(items.map { item(of: $0, broadcast) }),
    ])
  }

  private static func screen(of broadcast: Broadcast) -> JSON {
    let screen = broadcast.screen
    let hours = screen.hours.map { JSON.string($0.text) }
    let weekdays = screen.weekdays.map(\.rawValue).sorted().map(JSON.number)
    return .object([
      "id": .string(screen.id), "name": .string(screen.name), "width": .number(screen.size.width),
      "height": .number(screen.size.height), "hours": hours.isEmpty ? nil : .array(hours),
      "weekdays": weekdays.isEmpty ? nil : .array(weekdays),
    ])
  }

  private static func item(of item: FeedItem, _ broadcast: Broadcast) -> JSON {
    let slide = item.slide
    return .object([
      "id": .string(item.guid), "url": slide.link.map(JSON.string), "title": .string(slide.title),
      // The specification asks for content; a slide without words still has a title.
      "content_text": .string(slide.text.isEmpty ? slide.title : slide.text), "image": .string(item.url),
      "date_published": .string(item.published.iso),
      "attachments": .array([
        .object([
          "url": .string(item.url), "mime_type": .string(slide.mediaType.rawValue), "title": .string(slide.title),
          "size_in_bytes": .number(item.size), "duration_in_seconds": .number(slide.seconds),
        ])
      ]),
      "_led": led(of: item, broadcast),
    ])
  }

  private static func led(of item: FeedItem, _ broadcast: Broadcast) -> JSON {
    let slide = item.slide
    return .object([
      "kind": .string(slide.kind.rawValue), "file": .string(broadcast.fileName(of: slide)),
      "type": .string(slide.mediaType.rawValue), "size": .number(item.size), "md5": .string(item.md5),
      "seconds": .number(slide.seconds), "valid_from": slide.validFrom.map(JSON.string),
      "valid_until": slide.validUntil.map(JSON.string),
    ])
  }
}

extension HoursOfDay {
  /// `06:30-18:00`
  package var text: String { "\(Moment.clock(from))-\(Moment.clock(until))" }

  /// As it is set for people: `06:30–18:00`
  var printed: String { text.replacing("-", with: "–") }
}
