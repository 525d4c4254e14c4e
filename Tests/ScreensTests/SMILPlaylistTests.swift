import Honours
import Testing
import XML

@testable import Screens

struct SMILPlaylistTests {
  private func classes(_ broadcast: Broadcast) throws -> [Element] {
    let root = try broadcast.xml("playlist.smil")
    return try #require(root.first("body")?.first("par")?.first("excl")).all("priorityClass")
  }

  private func sources(_ element: Element) -> [String?] {
    element.descendants.filter { $0.name == "img" }.map { $0["src"] }
  }

  @Test func theLowestClassShowsTheSchoolAtAnyTime() throws {
    let lowest = try #require(
      try classes(SampleLoop.broadcast([SampleLoop.slide("An")], hours: [.init(from: 390, until: 1080)])).last)
    #expect(sources(lowest) == ["truong-0123456789.png"])
    #expect(!lowest.descendants.contains { $0["begin"]?.contains("wallclock") == true })
  }

  @Test func hoursAreDaily() throws {
    let broadcast = SampleLoop.broadcast([SampleLoop.slide("An")], hours: [.init(from: 390, until: 1080)])
    let shift = try #require(try classes(broadcast)[0].first("par"))
    #expect(shift["begin"] == "wallclock(R/2020-01-01T06:30:00/P1D)")
    #expect(shift["end"] == "wallclock(R/2020-01-01T18:00:00/P1D)")
  }

  @Test func hoursAcrossMidnightAreTwo() throws {
    let broadcast = SampleLoop.broadcast([SampleLoop.slide("An")], hours: [.init(from: 1200, until: 60)])
    let shifts = try classes(broadcast)[0].all("par")
    #expect(
      shifts.map { $0["end"] } == ["wallclock(R/2020-01-01T23:59:59/P1D)", "wallclock(R/2020-01-01T01:00:00/P1D)"])
    #expect(shifts.map { sources($0) } == [["An-0123456789.png"], ["An-0123456789.png"]])
  }

  @Test func sequencesFollowEachOtherAtTheDatesOfTheSlides() throws {
    let broadcast = SampleLoop.broadcast([
      SampleLoop.slide("An", until: "2026-12-31"), SampleLoop.slide("Bình"),
      SampleLoop.slide("Chi", from: "2026-12-10"),
    ])
    let sequences = try #require(try classes(broadcast)[0].first("par")).all("seq")
    #expect(sequences.map { $0["begin"] } == [nil, "wallclock(2026-12-10T00:00:00)", "wallclock(2027-01-01T00:00:00)"])
    #expect(sequences.map { $0["end"] } == ["wallclock(2026-12-10T00:00:00)", "wallclock(2027-01-01T00:00:00)", nil])
    #expect(
      sequences.map { sources($0).compactMap { $0?.first } } == [["A", "B"], ["A", "B", "C"], ["B", "C"]])
  }

  @Test func whatIsOverIsNotListed() throws {
    let broadcast = SampleLoop.broadcast([
      SampleLoop.slide("An", until: "2026-11-20"), SampleLoop.slide("Bình", from: "2026-09-05"),
    ])
    let sequences = try #require(try classes(broadcast)[0].first("par")).all("seq")
    #expect(sequences.map { sources($0) } == [["Bình-0123456789.png"]])
  }

  @Test func aTimeWithoutSlidesShowsTheSchool() throws {
    let broadcast = SampleLoop.broadcast([SampleLoop.slide("An", until: "2026-12-31")])
    let sequences = try #require(try classes(broadcast)[0].first("par")).all("seq")
    #expect(sources(sequences[1]) == ["truong-0123456789.png"])
  }

  @Test func itKeepsToWhatAllPlayersKnow() throws {
    let root = try SampleLoop.broadcast([SampleLoop.slide("An", seconds: 7)]).xml("playlist.smil")
    #expect(root.descendants.filter { $0.name == "region" }.map { $0["regionName"] } == ["main"])
    for image in root.descendants where image.name == "img" {
      #expect(image["dur"]?.wholeMatch(of: /\d+s/) != nil)
      #expect(image["src"]?.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._-]*/) != nil)
      #expect(image["region"] == "main")
    }
  }
}
