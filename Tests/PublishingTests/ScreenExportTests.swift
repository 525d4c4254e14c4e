import Diagnostics
import Foundation
import Publishing
import Testing

/// What goes onto a stick, and what keeps it from being written.
@Suite struct ScreenExportTests {
  private static let screen = """

    màn hình:
      - { mã: san, tên: Sân, kích thước: 320 x 192, bước điểm: 5, khoảng cách: 4 }
    """

  /// A site whose one story has a photo.
  private func site() throws -> BuildSite {
    let site = try BuildSite(settings: BuildSite.settings() + Self.screen)
    try site.profile("co-tam", BuildSite.teacher("Lê Tâm", more: "ảnh: anh.jpg\nmô tả ảnh: Cô Tâm"))
    try site.photo("content/guong/2024-2025/anh.jpg")
    return site
  }

  @discardableResult
  private func export(
    _ site: BuildSite, progress: @escaping @Sendable (BuildStep) -> Void = { _ in }
  ) async -> ScreenReport {
    let location = SiteLocation(site: site.root, templates: repository.appending(path: "site-templates").path)
    let export = ScreenExport(
      location, into: site.root + "/usb", on: BuildSite.day, jobs: 2, version: "test")
    return await export.run(screen: "san", progress: progress)
  }

  private func stick(_ site: BuildSite) throws -> [String: Data] {
    try BuildSite.files(below: site.root + "/usb").filter { !$0.key.hasPrefix(".") }
  }

  @Test func everyPictureHasBytes() async throws {
    let site = try site()
    let report = await export(site)
    #expect(!report.build.hasErrors, "\(report.build.found)")
    let pictures = try stick(site).filter { $0.key.hasSuffix(".jpg") || $0.key.hasSuffix(".png") }
    #expect(pictures.keys.contains { $0.hasSuffix("_le-tam.jpg") } && pictures.allSatisfy { $0.value.count > 100 })
  }

  @Test func aPhotoThatVanishesMeanwhileLeavesTheStickAsItWas() async throws {
    let site = try site()
    await export(site)
    let before = try stick(site)
    try site.edit("content/guong/2024-2025/co-tam.md") { $0.replacing("Lê Tâm", with: "Lê Thị Tâm") }
    let photo = site.root + "/content/guong/2024-2025/anh.jpg"
    let report = await export(site) { step in
      if case .planning = step { try? FileManager.default.removeItem(atPath: photo) }
    }
    #expect(report.build.exitCode == 2 && report.build.found.contains { $0.hasPrefix("guong/2024-2025/co-tam.md") })
    #expect(try stick(site) == before)
  }

  @Test func aScreenWithoutPicturesHasNothingForAStick() async throws {
    let site = try site()
    try site.edit("content/site.yaml") { $0.replacing("tên: Sân,", with: "tên: Sân, hình: không,") }
    let report = await export(site)
    #expect(report.build.exitCode == 2 && report.chosen?.id == "san")
    #expect(report.build.failure?.vietnamese.contains("không có gì để chép ra USB") == true)
    #expect(report.build.failure?.english.contains("nothing to put on a stick") == true)
    #expect(!FileManager.default.fileExists(atPath: site.root + "/usb"))
  }

  @Test func othersFilesAreNeitherReplacedNorRemoved() async throws {
    let site = try site()
    for name in ["HUONG-DAN.txt", "nhac.mp3"] { try site.write("of somebody else", to: "usb/\(name)") }
    let report = await export(site)
    let files = try stick(site)
    for name in ["HUONG-DAN.txt", "nhac.mp3"] { #expect(files[name] == Data("of somebody else".utf8)) }
    #expect(report.build.diagnostics.contains { $0.message.code == "GS701" })
  }

  @Test(arguments: ["", "/content/usb", "/public", "/public/led/usb", "/.guongsang/usb"])
  func aFolderWithOtherDutiesIsRefused(folder: String) async throws {
    let site = try site()
    await site.build()
    let before = try BuildSite.files(below: site.root)
    let location = SiteLocation(site: site.root, templates: repository.appending(path: "site-templates").path)
    let export = ScreenExport(location, into: site.root + folder, on: BuildSite.day, jobs: 2, version: "test")
    let report = await export.run(screen: "san")
    #expect(report.build.failure != nil && report.build.exitCode == 2)
    #expect(try BuildSite.files(below: site.root) == before)
  }
}
