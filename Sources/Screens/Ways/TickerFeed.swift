internal import Artifacts
internal import Honours
internal import Mustache
internal import Pages

/// `rss.xml`: titles and words alone, for tickers and for systems that draw by themselves.
struct TickerFeed {
  static let fileName = "rss.xml"

  /// The slides of the day, as this format has no dates of validity.
  static func view(of broadcast: Broadcast) -> Object {
    var seen: Set<String> = []
    let items: [Value] = broadcast.slidesOfToday.enumerated().compactMap { number, slide in
      let words = slide.wordsFingerprint
      // What is said twice in a loop is said once in a ticker.
      guard seen.insert(words.hex).inserted else { return nil }
      return [
        "title": .text(slide.title), "description": .text(slide.text),
        "link": .text(slide.link ?? broadcast.home), "guid": .text("\(broadcast.screen.id)-\(words.hex)"),
        "pubDate": .text(broadcast.moment(ofItem: number).rfc822),
      ]
    }
    return broadcast.channel(at: fileName).adding(["items": .list(items)])
  }
}
