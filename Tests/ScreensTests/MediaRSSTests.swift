import Digests
import Foundation
import Testing
import XML

@testable import Screens

/// What the readers of Media RSS ask for.
struct MediaRSSTests {
  private func items(_ broadcast: Broadcast, _ file: String = "mrss.xml") throws -> [Element] {
    try #require(try broadcast.xml(file).first("channel")).all("item")
  }

  @Test func anItemSaysAllThatPlayersAskFor() throws {
    let broadcast = SampleLoop.broadcast([SampleLoop.slide("An", until: "2027-05-31")])
    let item = try #require(try items(broadcast).first)
    let bytes = Array("picture of An".utf8)
    let url = "https://truong.example/guong-sang/led/san-truong/An-0123456789.png"
    let content = try #require(item.first("media:content"))
    #expect(
      content.attributes == [
        "url": url, "type": "image/png", "medium": "image", "fileSize": "\(bytes.count)", "width": "640",
        "height": "384", "duration": "12", "isDefault": "true",
      ])
    #expect(item.first("enclosure")?.attributes == ["url": url, "length": "\(bytes.count)", "type": "image/png"])
    #expect(content.first("media:thumbnail")?["url"] == url)
    #expect(content.first("media:hash")?["algo"] == "md5")
    #expect(content.first("media:hash")?.text == Digest.md5(bytes).hex)
    #expect(item.first("title")?.text == "Cô An <3")
    #expect(item.first("description")?.text == "Một việc tử tế & bền bỉ")
    #expect(item.first("guid")?["isPermaLink"] == "false")
    #expect(item.first("dcterms:valid")?.text == "end=2027-05-31T23:59:59+07:00;scheme=W3C-DTF")
  }

  @Test func onlyEasySignageIsToldAKeyOfChange() throws {
    let broadcast = SampleLoop.broadcast([SampleLoop.slide("An")])
    let strict = try #require(try items(broadcast).first?.first("media:content"))
    let easy = try #require(try items(broadcast, "mrss-easysignage.xml").first?.first("media:content"))
    #expect(strict["key_change"] == nil)
    #expect(easy["key_change"] == Digest.md5(Array("picture of An".utf8)).hex)
  }

  @Test func datesDecreaseSoThatReadersThatSortKeepTheOrder() throws {
    let broadcast = SampleLoop.broadcast((1...5).map { SampleLoop.slide("slide\($0)") })
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    let dates = try items(broadcast).map { try #require(format.date(from: $0.first("pubDate")?.text ?? "")) }
    #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test func aLoopOfMoreThan15SlidesGoesOnInAnotherFeed() throws {
    let broadcast = SampleLoop.broadcast((1...20).map { SampleLoop.slide("slide\($0)") })
    let (first, second) = (try items(broadcast), try items(broadcast, "mrss-2.xml"))
    #expect((first.count, second.count) == (15, 5))
    #expect(second[0].first("title")?.text == "Cô slide16 <3")
  }

  /// Most players show whatever stands in the feed.
  @Test func whatIsStillToComeIsLeftOutUntilItsDay() throws {
    let slides = [SampleLoop.slide("An"), SampleLoop.slide("Mai", from: "2026-12-01")]
    for name in ["mrss.xml", "mrss-easysignage.xml"] {
      let before = try items(SampleLoop.broadcast(slides), name).map { $0.first("title")?.text }
      let after = try items(SampleLoop.broadcast(slides, today: "2026-12-01"), name)
      #expect(before == ["Cô An <3"] && after.count == 2)
      #expect(after.last?.first("dcterms:valid")?.text == "start=2026-12-01T00:00:00+07:00;scheme=W3C-DTF")
    }
  }

  /// Nothing but the day is another, and still the feed is made anew.
  @Test func theDayOnWhichASlideBeginsChangesTheFeedsFingerprint() throws {
    let slides = [SampleLoop.slide("An"), SampleLoop.slide("Mai", from: "2026-12-01")]
    let fingerprints = try ["2026-11-21", "2026-11-30", "2026-12-01"].map { today in
      let files = SampleLoop.broadcast(slides, today: today).files(SampleLoop.theme)
      return try #require(files.first { $0.name == "mrss.xml" }).fingerprint
    }
    #expect(fingerprints[0] == fingerprints[1] && fingerprints[1] != fingerprints[2])
  }

  @Test func withoutAnySlideOfTheDayTheFeedShowsTheSchool() throws {
    let items = try items(SampleLoop.broadcast([SampleLoop.slide("Mai", from: "2026-12-01")]))
    #expect(items.map { $0.first("title")?.text } == ["Trường Thử"])
  }

  @Test func aSlideKeepsItsIdWhileItLooksTheSame() throws {
    let before = try items(SampleLoop.broadcast([SampleLoop.slide("An"), SampleLoop.slide("Bình")]))
    let after = try items(SampleLoop.broadcast([SampleLoop.slide("Chi"), SampleLoop.slide("Bình", text: "Lời khác")]))
    #expect(before[1].first("guid") == after[1].first("guid"))
    #expect(before[0].first("guid") != after[0].first("guid"))
  }

  @Test func aSlideThatComesTwiceIsTwoItems() throws {
    let ids = try items(
      SampleLoop.broadcast([SampleLoop.slide("An"), SampleLoop.slide("Bình"), SampleLoop.slide("An")])
    )
    .map { $0.first("guid")?.text }
    #expect(Set(ids).count == 3)
  }
}
