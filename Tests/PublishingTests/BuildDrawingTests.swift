import Diagnostics
import Foundation
import Publishing
import Testing

/// Share cards and posters, as a build publishes them.
@Suite struct BuildDrawingTests {
  private func site(
    cards: String = "tất cả", posters: String = "tất cả", ownTemplates: Bool = false
  ) throws -> BuildSite {
    let site = try BuildSite(
      ownTemplates: ownTemplates, settings: BuildSite.settings(cards: cards, posters: posters))
    try site.profile("a", BuildSite.teacher("Cô Ánh", more: "nổi bật: có"))
    try site.profile("b", BuildSite.teacher("Thầy Bình"))
    return site
  }

  /// The published drawings, without the fingerprints in their names.
  private func drawings(_ site: BuildSite) throws -> Set<String> {
    Set(
      try site.published().keys.filter { $0.hasSuffix(".jpg") || $0.hasSuffix(".pdf") }.map {
        $0.replacing(/\.[0-9a-f]{10}\./, with: ".")
      })
  }

  private static let year = "nam-hoc/2024-2025/"

  @Test func areMadeForEveryStoryYearAndTheHomePage() async throws {
    let site = try site()
    #expect(await site.build().found == [])
    #expect(
      try drawings(site) == [
        "chia-se.jpg", Self.year + "chia-se.jpg", "guong/a/chia-se.jpg", "guong/b/chia-se.jpg",
        Self.year + "bang-vang-a3.pdf", "guong/a/ap-phich-a3.pdf", "guong/a/ap-phich-a4.pdf",
        "guong/b/ap-phich-a3.pdf", "guong/b/ap-phich-a4.pdf",
      ])
  }

  @Test func areMadeForTheFeaturedAlone() async throws {
    let site = try site(cards: "nổi bật", posters: "nổi bật")
    #expect(await site.build().found == [])
    #expect(
      try drawings(site) == [
        "chia-se.jpg", Self.year + "chia-se.jpg", "guong/a/chia-se.jpg", Self.year + "bang-vang-a3.pdf",
        "guong/a/ap-phich-a3.pdf", "guong/a/ap-phich-a4.pdf",
      ])
    #expect(try !site.text("guong/b/index.html").contains("og:image"))
    #expect(try !site.text("guong/b/index.html").contains(".pdf"))
  }

  @Test func areGoneWhenTheyAreSwitchedOff() async throws {
    let site = try site()
    await site.build()
    try site.write(BuildSite.settings(), to: "content/site.yaml")
    #expect(await site.build().found == [])
    #expect(try drawings(site) == [])
    #expect(try site.places(of: "og:image") == [])
  }

  @Test func ofTheWithdrawnAreGone() async throws {
    let site = try site()
    await site.build()
    try site.edit("content/guong/2024-2025/b.md") {
      $0.replacing("trạng thái: công nhận", with: "trạng thái: thu hồi")
    }
    await site.build()
    #expect(try drawings(site).filter { $0.contains("/b/") } == [])
  }

  @Test func areNotMadeAgain() async throws {
    let site = try site()
    await site.build()
    let times = try site.times()
    let report = await site.build()
    #expect(report.outcome?.made == 0 && report.outcome?.written == [])
    #expect(try site.times() == times)
  }

  @Test func areTheSameFromAnyNumberOfThreads() async throws {
    let (one, many) = (try site(), try site())
    await one.build(jobs: 1)
    await many.build(jobs: 4)
    #expect(try one.published() == many.published())
  }

  /// And the pages that name a card, because a card that looks different is called differently.
  @Test func aChangedLayoutMakesExactlyWhatIsDrawnWithIt() async throws {
    let site = try site(ownTemplates: true)
    await site.build()
    let posters = try await written(site, after: "posters/story-a3")
    #expect(
      posters == [
        "guong/a/ap-phich-a3.pdf", "guong/a/ap-phich-a4.pdf", "guong/b/ap-phich-a3.pdf", "guong/b/ap-phich-a4.pdf",
      ])
    #expect(
      try await written(site, after: "cards/year") == [Self.year + "chia-se.jpg", Self.year + "index.html"])
    #expect(
      try await written(site, after: "cards/story") == [
        "guong/a/chia-se.jpg", "guong/a/index.html", "guong/b/chia-se.jpg", "guong/b/index.html", "G/index.html",
      ])
  }

  /// What a build writes after the ground of a layout has been given another colour.
  private func written(_ site: BuildSite, after layout: String) async throws -> Set<String> {
    try site.edit("site-templates/drawings/\(layout).yaml") { $0.replacing("#FBF7EF", with: "#F7F1E4") }
    let paths = await site.build().outcome?.writtenPaths ?? []
    return Set(paths.map { $0.replacing(/\.[0-9a-f]{10}\./, with: ".").replacing(/^G\/\w+/, with: "G") })
  }

  @Test func changedFontsMakeThemAllAgain() async throws {
    let site = try site(ownTemplates: true)
    await site.build()
    let count = try drawings(site).count
    let fonts = site.root + "/site-templates/fonts/"
    try FileManager.default.copyItem(atPath: fonts + "Inter-Regular.otf", toPath: fonts + "Z.otf")
    // And the pages that name the cards: of stories, of their short addresses, of the year, and the home page.
    #expect(await site.build().outcome?.made == count + 2 + 2 + 1 + 1)
  }

  @Test func aFontOfAnyEndingCounts() async throws {
    let site = try site(ownTemplates: true)
    let font = "site-templates/fonts/Inter-Regular."
    let bytes = try Data(contentsOf: URL(filePath: site.root + "/" + font + "otf"))
    try site.remove(font + "otf")
    try site.write(bytes, to: font + "OTF")
    await site.build()
    try site.write(bytes + [0], to: font + "OTF")
    #expect(await site.build().outcome?.made ?? 0 >= 9)
  }

  @Test func aTextThatIsTooLongIsAWarningAtItsLine() async throws {
    let site = try site(posters: "không")
    try site.edit("content/guong/2024-2025/b.md") {
      $0.replacing("Thầy Bình", with: String(repeating: "Nguyễn ", count: 17))
    }
    let report = await site.build()
    #expect(report.found == ["guong/2024-2025/b.md:2:6: GS853"])
    #expect(report.exitCode == 0)
    // The complaint does not fall silent.
    #expect(await site.build().found == report.found)
  }

  @Test func aSignWithoutALetterKeepsNothingFromBeingPublished() async throws {
    let site = try site()
    try site.edit("content/guong/2024-2025/b.md") { $0.replacing("Việc tốt", with: "Việc tốt 🎉") }
    let report = await site.build()
    #expect(Set(report.found) == ["guong/2024-2025/b.md:7:10: GS852"])
    #expect(report.exitCode == 0)
    #expect(try drawings(site).count == 9)
  }

  @Test(arguments: ["cards/story", "posters/honour-roll-a3"]) func aMissingLayoutIsNamed(name: String) async throws {
    let site = try site(ownTemplates: true)
    try site.remove("site-templates/drawings/\(name).yaml")
    let report = await site.build()
    #expect(report.found == ["site-templates/drawings/\(name).yaml: GS553"])
    #expect(report.exitCode == 2)
    try site.write(BuildSite.settings(), to: "content/site.yaml")
    #expect(await site.build().found == [])
  }

  @Test func aSiteThatDrawsNothingNeedsNeitherLayoutsNorFonts() async throws {
    let site = try site(cards: "không", posters: "không", ownTemplates: true)
    try site.remove("site-templates/drawings")
    try site.remove("site-templates/fonts")
    #expect(await site.build().found == [])
    try site.write(BuildSite.settings(cards: "nổi bật"), to: "content/site.yaml")
    #expect(await site.build().found == ["site-templates/fonts: GS848"])
  }
}
