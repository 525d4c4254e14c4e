internal import Artifacts
internal import Digests
internal import Honours
internal import Mustache
internal import Pages
internal import Vietnamese

/// A slide as an item of a feed, with what feeds say of its file, if it has one.
struct FeedItem {
  struct File {
    let url: String
    let type: Slide.MediaType
    let size: Int
    let md5: String
  }

  let slide: Slide
  let file: File?
  /// Made of the file's bytes, or of the words alone: a slide that looks different is another item, and one that does
  /// not stays the same.
  let guid: String
  let published: Moment

  /// The view for a template of XML.
  func view(of broadcast: Broadcast) -> Object {
    let screen = broadcast.screen.size
    return [
      "title": .text(slide.title), "description": .text(slide.text),
      "link": .text(slide.link ?? broadcast.home), "guid": .text(guid),
      "pubDate": .text(published.rfc822), "url": Value(file?.url), "type": Value(file?.type.rawValue),
      "size": Value(file?.size), "width": .number(screen.width), "height": .number(screen.height),
      "duration": .number(slide.seconds), "md5": Value(file?.md5), "valid": Value(slide.validity),
    ]
  }
}

extension Broadcast {
  /// Every slide of the loop as an item, in the loop's order.
  func items(of drawn: [DrawnSlide]) -> [FeedItem] {
    var seen: [String: Int] = [:]
    return drawn.enumerated().map { number, drawn in
      let file = drawn.slide.file.map { file in
        FeedItem.File(
          url: site.absolute(file.print.path), type: file.mediaType, size: drawn.bytes.count,
          md5: Digest.md5(drawn.bytes).hex)
      }
      let digest = file?.md5 ?? drawn.slide.wordsFingerprint.hex
      seen[digest, default: 0] += 1
      let count = seen[digest] ?? 1
      return FeedItem(
        slide: drawn.slide, file: file,
        // A slide that comes twice in a loop is two items.
        guid: "\(screen.id)-\(digest)" + (count == 1 ? "" : "-\(count)"), published: moment(ofItem: number))
    }
  }
}
