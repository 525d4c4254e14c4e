import Digests
import Honours
import Testing

@testable import Screens

struct LoopFeedTests {
  @Test func itemsCarryTheirFileTimeAndDates() throws {
    let slide = SampleLoop.slide("An", from: "2026-11-20", until: "2027-05-31")
    let feed = try SampleLoop.broadcast([slide]).json("loop.json")
    let item = try #require((feed["items"] as? [[String: Any]])?.first)
    let led = try #require(item["_led"] as? [String: Any])
    #expect(led["file"] as? String == "An-0123456789.png")
    #expect(led["md5"] as? String == Digest.md5(Array("picture of An".utf8)).hex)
    #expect(led["seconds"] as? Int == 12)
    #expect(led["valid_from"] as? String == "2026-11-20T00:00:00+07:00")
    #expect(led["valid_until"] as? String == "2027-05-31T23:59:59+07:00")
    let attachment = try #require((item["attachments"] as? [[String: Any]])?.first)
    #expect(attachment["size_in_bytes"] as? Int == 13)
    #expect(attachment["duration_in_seconds"] as? Int == 12)
  }

  @Test func theFeedNamesTheScreenAndWhatToShowWhenNothingElseMayBe() throws {
    let feed = try SampleLoop.broadcast(
      [SampleLoop.slide("An")], hours: [.init(from: 390, until: 1080)], weekdays: [.monday]
    )
    .json("loop.json")
    let led = try #require(feed["_led"] as? [String: Any])
    let screen = try #require(led["screen"] as? [String: Any])
    #expect(screen["width"] as? Int == 640 && screen["hours"] as? [String] == ["06:30-18:00"])
    #expect(screen["weekdays"] as? [Int] == [1])
    #expect((led["fallback"] as? [String: Any])?["file"] as? String == "truong-0123456789.png")
  }
}
