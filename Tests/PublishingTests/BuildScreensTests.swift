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
