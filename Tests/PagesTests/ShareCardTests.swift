import Artifacts
import Diagnostics
import Pages
import Profiles
import Testing

/// What chat programs and social networks are told of a page.
@Suite struct ShareCardTests {
  private func site(_ settings: String = "") -> MemorySite {
    var site = MemorySite(settings: MemorySite.settings(site: settings))
    site.theme.drawings = Repository.drawings
    site.profiles["a"] = Profiles.teacher("Nguyễn Thị Ánh")
    site.profiles["b"] = Profiles.team("Tổ Toán", more: "ảnh: to.jpg\nmô tả ảnh: Cả tổ bên bảng")
    return site
  }

  /// The contents of a page's `og:` and `twitter:` lines, by name.
  private func meta(_ site: MadeSite, _ address: String) throws -> [String: String] {
    let lines = try site.page(address).all("meta").compactMap { line in
      (line["property"] ?? line["name"]).map { ($0, line["content"] ?? "") }
    }
    return Dictionary(lines) { first, _ in first }
  }

  @Test(arguments: [
    ("", "", "Thẻ giới thiệu trang Gương sáng thử, Trường Thử"),
    ("guong/a/", "guong/a/", "Thẻ giới thiệu gương sáng Nguyễn Thị Ánh"),
    ("nam-hoc/2024-2025/", "nam-hoc/2024-2025/", "Bảng vàng năm học 2024–2025, Trường Thử"),
  ]) func aPageNamesItsCard(address: String, folder: String, alt: String) throws {
    let made = try site().made()
    let meta = try meta(made, address)
    let image = try #require(meta["og:image"])
    #expect(image.hasPrefix("https://truong.example/\(folder)chia-se."))
    let path = String(image.dropFirst("https://truong.example/".count))
    #expect(made.files[path]?.starts(with: [0xFF, 0xD8]) == true)
    #expect(made.stages[path] == .pictures)
    #expect(meta["og:image:width"] == "1200" && meta["og:image:height"] == "630")
    #expect(meta["og:image:type"] == "image/jpeg")
    #expect(meta["og:image:alt"] == alt)
    #expect(meta["twitter:card"] == "summary_large_image")
  }

  /// Others keep a picture under its address and do not ask again.
  @Test func aCardThatLooksDifferentIsCalledDifferently() throws {
    let before = try meta(site().made(), "guong/a/")["og:image"]
    var changed = site()
    changed.profiles["a"] = Profiles.teacher("Nguyễn Thị Anh")
    #expect(try meta(changed.made(), "guong/a/")["og:image"] != before)
    #expect(try meta(site().made(), "guong/a/")["og:image"] == before)
  }

  @Test func withoutACardAStoryIsSharedWithItsPhoto() throws {
    let made = try site("ảnh chia sẻ: không").made()
    #expect(try meta(made, "guong/a/")["og:image"] == nil)
    #expect(try meta(made, "guong/a/")["twitter:card"] == "summary")
    let meta = try meta(made, "guong/b/")
    #expect(meta["og:image"]?.hasSuffix(".jpg") == true && meta["og:image"]?.contains("chia-se") == false)
    #expect(meta["og:image:alt"] == "Cả tổ bên bảng")
  }

  @Test func otherPagesHaveNone() throws {
    let made = try site().made()
    for address in ["tap-the/", "tim-kiem/", "nam-hoc/", "404.html"] {
      #expect(try meta(made, address)["og:image"] == nil, "\(address)")
    }
  }

  @Test func aLetterThatNoFontHasIsShownWhereItWasWritten() throws {
    var site = site("khẩu hiệu: Noi gương 🌻 tốt")
    site.settings = site.settings.replacing("Trường Thử", with: "Trường 🌻 Thử")
      .replacing("tiêu đề: Gương sáng thử", with: "tiêu đề: Gương 🌻 sáng")
      .replacing("đơn vị: [Tổ Toán", with: "đơn vị: [Tổ 🌻 Toán")
    site.profiles["a"] = Profiles.teacher("Nguyễn Thị 🌻 Ánh", more: "đơn vị: Tổ 🌻 Toán")
    let found = try site.made().diagnostics
    #expect(found.contains { $0.location.excerpt?.contains("khẩu hiệu") == true })
    for found in found {
      #expect(found.message.code == "GS852" && found.location.excerpt?.contains("🌻") == true, "\(found)")
    }
  }
}
