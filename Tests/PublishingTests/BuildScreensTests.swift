import Artifacts
import Foundation
import Publishing
import Testing
import Vietnamese

/// What a build publishes for screens.
@Suite struct BuildScreensTests {
  private static let screen = """

    màn hình:
      - { mã: san, tên: Sân, kích thước: 320 x 192, bước điểm: 5, khoảng cách: 4 }
    """

  private func site() throws -> BuildSite {
    let site = try BuildSite(settings: BuildSite.settings() + Self.screen)
    try site.profile("to-toan", BuildSite.teacher("Lê Tâm"))
    return site
  }

  private func slides(_ site: BuildSite) throws -> Set<String> {
    Set(try site.published().keys.filter { $0.hasPrefix("led/san/") && ($0.hasSuffix(".png") || $0.hasSuffix(".jpg")) })
  }

  @Test func publishesSlidesAndWritesNothingAgain() async throws {
    let site = try site()
    let report = await site.build()
    #expect(report.found == [])
    #expect(try slides(site).contains { $0.hasPrefix("led/san/to-toan-") })
    #expect(await site.build().outcome?.written == [])
  }

  @Test func aWithdrawnStoryTakesItsSlidesAlong() async throws {
    let site = try site()
    await site.build()
    let before = try slides(site)
    try site.edit("content/guong/2024-2025/to-toan.md") {
      $0.replacing("trạng thái: công nhận", with: "trạng thái: thu hồi")
    }
    await site.build()
    let after = try slides(site)
    #expect(before.contains { $0.contains("to-toan") } && !after.contains { $0.contains("to-toan") })
  }

  // MARK: Without pictures

  private static let ofWords = "\n\nmàn hình:\n  - { mã: chu, tên: Chữ chạy, hình: không }\n"

  private func siteOfWords(ownTemplates: Bool = false) throws -> BuildSite {
    let site = try BuildSite(ownTemplates: ownTemplates, settings: BuildSite.settings() + Self.ofWords)
    try site.profile("to-toan", BuildSite.teacher("Lê Tâm", more: "ảnh: anh.jpg\nmô tả ảnh: Cô Tâm"))
    try site.photo("content/guong/2024-2025/anh.jpg")
    return site
  }

  private func led(_ site: BuildSite) throws -> [String] {
    try site.published().keys.filter { $0.hasPrefix("led/") }.sorted()
  }

  private static let feeds = ["led/chu/loop.json", "led/chu/rss.xml", "led/index.html"]

  @Test func aScreenWithoutPicturesHasItsFeedsAndWritesNothingAgain() async throws {
    let site = try siteOfWords()
    #expect(await site.build().found == [])
    #expect(try led(site) == Self.feeds && site.text("led/chu/rss.xml").contains("Lê Tâm"))
    #expect(await site.build().outcome?.written == [])
    // Also where it has to think: another story, of which the screen says nothing.
    try site.write("---\ntiêu đề: Trang\n---\nChữ.\n", to: "content/trang/trang.md")
    let written = try #require(await site.build().outcome).written.map(\.description)
    #expect(!written.isEmpty && !written.contains { $0.hasPrefix("led/chu/") })
  }

  /// Neither layouts nor fonts are looked at.
  @Test func aScreenWithoutPicturesNeedsNothingToDrawWith() async throws {
    let site = try siteOfWords(ownTemplates: true)
    for folder in ["fonts", "drawings"] { try site.remove("site-templates/\(folder)") }
    #expect(await site.build().found == [])
    #expect(try led(site) == Self.feeds)
  }

  @Test func picturesGoWithTheSwitchAndComeBackWithIt() async throws {
    let site = try site()
    await site.build()
    let before = try site.published()
    try site.edit("content/site.yaml") { $0.replacing("tên: Sân,", with: "tên: Sân, hình: không,") }
    await site.build()
    #expect(try led(site) == ["led/index.html", "led/san/loop.json", "led/san/rss.xml"])
    try site.edit("content/site.yaml") { $0.replacing("hình: không,", with: "hình: có,") }
    await site.build()
    #expect(try site.published() == before)
  }

  @Test func anItemOfWordsGoesOnItsLastDay() async throws {
    let site = try siteOfWords()
    try site.profile("co-an", BuildSite.teacher("Lê An", more: "led: { đến: 2026-11-22 }"))
    await site.build()
    #expect(try site.text("led/chu/rss.xml").contains("Lê An"))
    await site.build(on: date(2026, 11, 23))
    #expect(try ["rss.xml", "loop.json"].allSatisfy { try !site.text("led/chu/\($0)").contains("Lê An") })
  }

  @Test func checkOfAScreenWithoutPicturesIsContent() async throws {
    let report = await (try siteOfWords()).check()
    #expect(report.found == [] && report.exitCode == 0)
  }

  @Test func aSiteWithoutScreensHasNone() async throws {
    let site = try BuildSite()
    try site.profile("to-toan", BuildSite.teacher("Lê Tâm"))
    await site.build()
    #expect(try !site.published().keys.contains { $0.hasPrefix("led/") })
  }

  @Test func checkSaysWhatBuildSays() async throws {
    let site = try site()
    try site.write("---\ntiêu đề: Lễ\nmàn hình: khac\n---\n", to: "content/man-hinh/le.md")
    let (checked, built) = (await site.check(), await site.build())
    #expect(checked.found == built.found && built.exitCode == 1)
    #expect(built.found.contains { $0.contains("GS644") })
    #expect(try slides(site).contains { $0.hasPrefix("led/san/to-toan-") })
  }
}
