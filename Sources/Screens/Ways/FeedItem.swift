internal import Digests
internal import Honours
internal import Mustache
internal import Pages
internal import Vietnamese

/// A slide as an item of a feed, with what feeds say of its file.
struct FeedItem {
  let slide: Slide
  let url: String
  let size: Int
  let md5: String
  /// Made of the file's bytes: a slide that looks different is another item, and one that does not stays the same.
  let guid: String
  let published: Moment

  /// The view for a template of XML.
  func view(of broadcast: Broadcast) -> Object {
    let screen = broadcast.screen.size
    return [
      "title": .text(slide.title), "description": .text(slide.text),
      "link": .text(slide.link ?? broadcast.address()), "guid": .text(guid),
      "pubDate": .text(published.rfc822), "url": .text(url), "type": .text(slide.mediaType.rawValue),
      "size": .number(size), "width": .number(screen.width), "height": .number(screen.height),
      "duration": .number(slide.seconds), "md5": .text(md5), "valid": Value(slide.validity),
    ]
  }
}

extension Broadcast {
  /// Every slide of the loop as an item, in the loop's order.
  func items(of drawn: [DrawnSlide]) -> [FeedItem] {
    var seen: [String: Int] = [:]
    return drawn.enumerated().map { number, drawn in
      let md5 = Digest.md5(drawn.bytes).hex
      seen[md5, default: 0] += 1
      let count = seen[md5] ?? 1
      return FeedItem(
        slide: drawn.slide, url: site.absolute(drawn.slide.print.path), size: drawn.bytes.count, md5: md5,
        // A slide that comes twice in a loop is two items.
        guid: "\(screen.id)-\(md5)" + (count == 1 ? "" : "-\(count)"), published: moment(ofItem: number))
    }
  }
}
