import Diagnostics
import Foundation
import Publishing
import Testing

/// Pictures beside profiles: those that cannot be shown hold their profile back.
@Suite struct BuildPictureTests {
  private let site: BuildSite

  init() throws {
    site = try BuildSite()
    try site.photo("content/guong/2024-2025/anh.jpg")
    try site.photo("content/kho/Ảnh Lớp.PNG")
    try site.photo("ngoai.jpg")
    try site.link("content/guong/2024-2025/ra-ngoai.jpg", to: "../../../ngoai.jpg")
    try site.link("content/guong/2024-2025/vong.jpg", to: "vong.jpg")
    try site.link("content/guong/2024-2025/trong.jpg", to: "anh.jpg")
    try site.link("content/lien", to: "kho")
    try site.write("chữ", to: "content/chu.txt")
    try site.write("x", to: "content/guong/2024-2025/thu.jpg/.x")
    try site.pipe("content/guong/2024-2025/ong.jpg")
  }

  private func photo(_ name: String, in body: Bool) throws {
    let text =
      body
      ? BuildSite.teacher(body: "![Lớp học](<\(name)>)")
      : BuildSite.teacher(more: "ảnh: \"\(name)\"\nmô tả ảnh: Lớp học")
    try site.profile("a", text)
  }

  @Test(
    arguments: [
      ("mat.jpg", "GS758"), ("../../../ngoai.jpg", "GS756"), ("/etc/hostname.jpg", "GS756"),
      ("../../chu.txt", "GS803"),
      ("ra-ngoai.jpg", "GS753"), ("vong.jpg", "GS755"), ("thu.jpg", "GS758"), ("ong.jpg", "GS755"),
      ("../../lien/Ảnh Lớp.PNG", "GS758"), ("../../../../../../../../etc/x.png", "GS756"),
      ("anh", "GS757"),
    ], [false, true])
  func isNamedAtItsPlace(picture: (name: String, code: String), inBody: Bool) async throws {
    try photo(picture.name, in: inBody)
    let report = await site.build()
    #expect(report.found == ["guong/2024-2025/a.md:\(inBody ? "11:13" : "9:7"): \(picture.code)"])
    #expect(
      report.sortedDiagnostics.first?.location.length == picture.name.unicodeScalars.count,
      "\(report.found)")
    #expect(report.exitCode == 1)
    #expect(try site.published().keys.allSatisfy { !$0.hasPrefix("guong/") })
  }

  @Test(
    arguments: [
      "anh.jpg", "trong.jpg", "../../kho/Ảnh Lớp.PNG", "./anh.jpg", "../../kho/Ảnh lớp.PNG",
    ], [false, true])
  func isPublishedBesideTheStory(name: String, inBody: Bool) async throws {
    try photo(name, in: inBody)
    let report = await site.build()
    guard !name.contains("lớp") else {
      let suggestion = report.sortedDiagnostics.first?.message.suggestion?.vietnamese
      #expect(suggestion?.contains("Ảnh Lớp.PNG") == true, "\(report.found)")
      return
    }
    #expect(report.found == [])
    let pictures = try site.published().filter {
      $0.key.hasPrefix("guong/a/") && !$0.key.hasSuffix(".html")
    }
    let page = try site.text("guong/a/index.html")
    #expect(pictures.keys.contains { $0.hasSuffix(".webp") } && pictures.keys.contains { $0.hasSuffix(".jpg") })
    #expect(pictures.keys.allSatisfy(page.contains), "\(pictures.keys)")
  }

  @Test func aPhotoWithoutItsDescriptionIsAnError() async throws {
    try site.profile("a", BuildSite.teacher(more: "ảnh: anh.jpg"))
    #expect(await site.build().found == ["guong/2024-2025/a.md:9:6: GS219"])
  }

  @Test func aSharedPictureIsPublishedBesideEachStory() async throws {
    for name in ["a", "b"] {
      try site.profile(
        name, BuildSite.teacher(name, more: "ảnh: anh.jpg\nmô tả ảnh: x", body: "![x](anh.jpg)"))
    }
    #expect(await site.build().found == [])
    let pictures = try site.published().keys.filter { $0.contains("/anh-64.") && $0.hasSuffix(".jpg") }
    // Of each story the photo, cut, and the picture in its text, whole.
    #expect(pictures.count == 4)
  }
}
