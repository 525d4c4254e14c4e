import Artifacts
import Foundation
import Testing

@testable import Screens

struct LoopPackageTests {
  private let slides = [SampleLoop.slide("An"), SampleLoop.slide("Bình", from: "2026-12-01"), SampleLoop.slide("An")]

  @Test func thePackageHasOneContentUnderThreeNames() throws {
    let broadcast = SampleLoop.broadcast(slides)
    let made = broadcast.made(broadcast.files(SampleLoop.theme))
    let zip = try #require(made["loop.zip"])
    #expect(zip.starts(with: Array("PK".utf8)))
    #expect(made["loop.htz"] == zip && made["loop.wgt"] == zip)
    #expect(broadcast.made(broadcast.files(SampleLoop.theme))["loop.zip"] == zip)
  }

  @Test func thePageHoldsTheLoopAndTheSchoolsSlide() throws {
    let broadcast = SampleLoop.broadcast(slides)
    let page = try broadcast.text("index.html")
    let school = Data("picture of truong".utf8).base64EncodedString()
    #expect(page.contains("src=\"data:image/png;base64,\(school)\""))
    let loop = try broadcast.json("slides.json")
    let version = try #require(loop["version"] as? String)
    #expect(page.contains("data-version=\"\(version)\""))
    #expect(try broadcast.json("version.json")["version"] as? String == version)
    #expect(try broadcast.text("worker.js").contains("var version = \"\(version)\""))
    #expect(
      try broadcast.text("worker.js").contains(#"["An-0123456789.png","Bình-0123456789.png","truong-0123456789.png"]"#))
    let shown = try #require(loop["slides"] as? [[String: Any]])
    #expect(shown.map { $0["from"] as? String } == [nil, "2026-12-01", nil])
  }

  /// The version tells boards to look; the file that says it comes last.
  @Test func theVersionChangesWithTheLoopAndIsPublishedLast() throws {
    let version = try SampleLoop.broadcast(slides).text("version.json")
    #expect(try SampleLoop.broadcast(slides).text("version.json") == version)
    #expect(try SampleLoop.broadcast(slides.reversed() + [slides[1]]).text("version.json") != version)
    let broadcast = SampleLoop.broadcast(slides)
    let artifacts = broadcast.artifacts(broadcast.files(SampleLoop.theme), drawing: SampleLoop.draw)
    let last = artifacts.map(\.stage).max()
    #expect(artifacts.filter { $0.stage == last }.map(\.path.name) == ["version.json"])
  }
}

/// What is made anew, and what is not.
struct LoopFingerprintTests {
  private func fingerprints(_ broadcast: Broadcast) -> [String: Fingerprint] {
    let artifacts = broadcast.artifacts(broadcast.files(SampleLoop.theme), drawing: SampleLoop.draw)
    return Dictionary(uniqueKeysWithValues: artifacts.map { (String($0.path.name), $0.making.fingerprint) })
  }

  @Test func whatIsUnchangedHasTheSameFingerprints() {
    let slides = [SampleLoop.slide("An"), SampleLoop.slide("Bình")]
    #expect(fingerprints(SampleLoop.broadcast(slides)) == fingerprints(SampleLoop.broadcast(slides)))
  }

  @Test func aChangedSlideChangesAllButTheOtherSlides() {
    let before = fingerprints(SampleLoop.broadcast([SampleLoop.slide("An"), SampleLoop.slide("Bình")]))
    let after = fingerprints(SampleLoop.broadcast([SampleLoop.slide("An"), SampleLoop.slide("Chi", title: "Chi")]))
    let same = before.filter { after[$0.key] == $0.value }.keys.sorted()
    #expect(same == ["An-0123456789.png", "truong-0123456789.png"])
  }

  /// The pictures of a loop are drawn once for all that is made of them.
  @Test func eachSlideIsDrawnOnce() {
    let broadcast = SampleLoop.broadcast([SampleLoop.slide("An"), SampleLoop.slide("Bình"), SampleLoop.slide("An")])
    let artifacts = broadcast.artifacts(broadcast.files(SampleLoop.theme)) { slides in
      #expect(slides.map(\.title) == ["Cô An <3", "Cô Bình <3", "Trường Thử"])
      return SampleLoop.draw(slides)
    }
    for case .part(let number, let batch, _) in artifacts.map(\.content).suffix(1) { _ = batch.make([0, number]) }
  }
}
