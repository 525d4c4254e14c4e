import Testing
import XML

@testable import Screens

/// The ways out that cannot say when a slide may be shown.
struct PlainWaysTests {
  private let broadcast = SampleLoop.broadcast([
    SampleLoop.slide("An"), SampleLoop.slide("Mai sau", from: "2026-12-10"),
    SampleLoop.slide("Xưa", until: "2026-11-01"),
  ])

  @Test func theyHoldTheSlidesOfTheDayOnly() throws {
    #expect(
      try broadcast.text("playlist.m3u8").split(separator: "\n").filter { !$0.hasPrefix("#") } == ["An-0123456789.png"])
    let titles = try #require(try broadcast.xml("rss.xml").first("channel")).all("item").map { $0.first("title")?.text }
    #expect(titles == ["Cô An <3"])
  }

  @Test func withoutAnySlideTheyShowTheSchool() throws {
    let empty = SampleLoop.broadcast([SampleLoop.slide("Xưa", until: "2026-11-01")])
    #expect(try empty.text("playlist.m3u8").contains("truong-0123456789.png"))
  }

  @Test func aPlaylistNamesTimesAndTitles() throws {
    #expect(
      try broadcast.text("playlist.m3u8").hasPrefix(
        "#EXTM3U\n#PLAYLIST:Màn hình sân trường – Gương sáng thử\n#EXTINF:12,Cô An <3\n"))
  }

  @Test func aTickerSaysNothingTwice() throws {
    let twice = SampleLoop.broadcast([SampleLoop.slide("An"), SampleLoop.slide("Bình"), SampleLoop.slide("An")])
    #expect(try #require(try twice.xml("rss.xml").first("channel")).all("item").count == 2)
  }
}
