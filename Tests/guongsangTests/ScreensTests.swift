import Foundation
import Profiles
import Testing

/// `screens`, from outside.
struct ScreensTests {
  private static let screens = """

    màn hình:
      - { mã: san-truong, tên: Bảng sân trường, kích thước: 640 x 384, bước điểm: 5, khoảng cách: 10, giây: 8 }

    """

  /// A new site with a screen and one exemplar.
  private func site(screens: String = Self.screens) throws -> Folder {
    let site = try Folder.newSite()
    try site.write(try site.text(of: "content/site.yaml") + screens, to: "content/site.yaml")
    let profile = Profiles.ofNewSite(more: "led: { dòng: [Việc tốt] }")
    try site.write(profile, to: "content/guong/2024-2025/to-toan-tin.md")
    return site
  }

  @Test func listsScreensWithTheirAddresses() throws {
    let outcome = try Command.run("screens", in: try site())
    #expect(outcome.exitCode == 0, "\(outcome.complaints)")
    #expect(outcome.output.contains("san-truong: Bảng sân trường, 640 × 384"))
    #expect(outcome.output.contains("/led/san-truong/\n"))
  }

  @Test(arguments: ["list", "check"])
  func saysHowToBeginWhereThereIsNoScreen(task: String) throws {
    let outcome = try Command.run("screens", task, in: try Folder.newSite())
    #expect(outcome.exitCode == 0 && outcome.output.contains("content/site.yaml"))
  }

  @Test(arguments: ["list", "check"])
  func doesNotSayThatThereIsNoScreenWhereItCouldNotLook(task: String) throws {
    let site = try site()
    try site.write(try site.text(of: "content/site.yaml") + "\ncấp lạ: [a]\n", to: "content/site.yaml")
    let outcome = try Command.run("screens", task, in: site)
    #expect(outcome.exitCode == 2 && outcome.complaints.contains("content/site.yaml:"))
    #expect(outcome.output == "Chưa xem được màn hình nào.\n")
  }

  /// A faulty profile hides no screen.
  @Test func saysThatThereIsNoScreenAlsoBesideAnError() throws {
    let site = try Folder.newSite()
    try site.write("---\nnmae: a\n---\n", to: "content/guong/2024-2025/a.md")
    let outcome = try Command.run("screens", in: site)
    #expect(outcome.exitCode == 1 && outcome.output.hasPrefix("Chưa có màn hình nào"))
  }

  @Test func namesLayoutsInVietnamese() throws {
    let outcome = try Command.run("screens", "check", "--language", "vi", in: try site())
    #expect(outcome.output.contains("không ảnh") && !outcome.output.contains("words"))
  }

  @Test func saysWhatAnExportNeeds() throws {
    let outcome = try Command.run("screens", "export", "san-truong", "--language", "vi", in: try site())
    #expect(outcome.exitCode == 64)
    #expect(outcome.complaints.contains("Thiếu mã màn hình hoặc thư mục sau export: guongsang screens export"))
  }

  @Test func exportingWhereThereIsNoScreenSaysSo() throws {
    let outcome = try Command.run("screens", "export", "san", "usb", in: try Folder.newSite())
    #expect(outcome.exitCode == 2 && outcome.output.contains("Chưa có màn hình nào"))
  }

  @Test func checksEverySlideAndEveryPlayerAndWritesNothing() throws {
    let site = try site()
    let before = site.files()
    let outcome = try Command.run("screens", "check", "--language", "en", in: site)
    #expect(outcome.exitCode == 0, "\(outcome.complaints)")
    #expect(outcome.output.contains("Tổ Toán – Tin"))
    for reader in ["Xibo", "BrightSign", "piSignage", "EasySignage", "Concerto", "garlic-player", "signageOS"] {
      #expect(outcome.output.contains("\(reader) ("))
    }
    #expect(site.files() == before)
  }

  @Test func aTemplateThatAPlayerCannotReadShows() throws {
    let site = try site()
    let template = "site-templates/screens/mrss.xml.mustache"
    try site.write(
      try site.text(of: template).replacing("<guid", with: "<id").replacing("</guid", with: "</id"), to: template)
    let outcome = try Command.run("screens", "check", "--language", "en", in: site)
    #expect(outcome.output.contains("✗ BrightSign (mrss.xml): shows 0 of"))
    #expect(outcome.output.contains("✓ Xibo"))
  }

  @Test func givesTheTableAsJSON() throws {
    let outcome = try Command.run("screens", "check", "--format", "json", in: try site())
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let screen = try #require((json?["screens"] as? [[String: Any]])?.first)
    #expect(screen["id"] as? String == "san-truong")
    let slides = try #require(screen["slides"] as? [[String: Any]])
    #expect(slides.contains { $0["title"] as? String == "Tổ Toán – Tin" && $0["seconds"] as? Int == 8 })
    #expect((screen["readers"] as? [[String: Any]])?.count == 7)
    #expect((json?["diagnostics"] as? [Any])?.isEmpty == true)
  }

  private static let ofWords = "\nmàn hình:\n  - { mã: chu, tên: Chữ chạy, hình: không }\n"

  @Test func listsTheFeedsOfAScreenWithoutPictures() throws {
    let outcome = try Command.run("screens", in: try site(screens: Self.ofWords))
    #expect(outcome.exitCode == 0 && outcome.output.contains("chu: Chữ chạy, chỉ có chữ, 3 mục, "))
    #expect(outcome.output.contains("/led/chu/rss.xml\n") && outcome.output.contains("/led/chu/loop.json\n"))
  }

  @Test func checksTheWordsOfAScreenWithoutPictures() throws {
    let outcome = try Command.run("screens", "check", "--language", "en", in: try site(screens: Self.ofWords))
    #expect(outcome.exitCode == 0, "\(outcome.complaints)")
    #expect(
      outcome.output.contains("Chữ chạy (chu, words only): 3 items, ") && outcome.output.contains("Tổ Toán – Tin"))
    #expect(outcome.output.contains("✓ Concerto (rss.xml)") && !outcome.output.contains("Xibo"))
    #expect(!outcome.output.contains("Layout"))
  }

  @Test func saysThatAScreenWithoutPicturesHasNothingForAStick() throws {
    let site = try site(screens: Self.ofWords)
    let outcome = try Command.run("screens", "export", "chu", "usb", "--language", "vi", in: site)
    #expect(outcome.exitCode == 2 && outcome.complaints.contains("Màn hình “Chữ chạy” ghi “hình: không”"))
    #expect(outcome.output.isEmpty && !site.files().contains { $0.hasPrefix("usb/") })
  }

  @Test func givesAScreenWithoutPicturesAsJSON() throws {
    let outcome = try Command.run("screens", "--format", "json", in: try site(screens: Self.ofWords))
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let screen = try #require((json?["screens"] as? [[String: Any]])?.first)
    #expect(screen["pictures"] as? Bool == false && screen["width"] == nil)
    #expect((screen["addresses"] as? [String])?.map { $0.hasSuffix("rss.xml") } == [true, false])
  }

  @Test func exportsAndSaysWhatWasWritten() throws {
    let site = try site()
    let outcome = try Command.run("screens", "export", "san-truong", "usb", in: site)
    #expect(outcome.exitCode == 0, "\(outcome.complaints)")
    #expect(outcome.output.contains("Đã xuất Bảng sân trường vào usb"))
    #expect(site.files().contains("usb/HUONG-DAN.txt") && site.files().contains("usb/huidu-program.json"))
    #expect(try Command.run("screens", "export", "san-truong", "usb", in: site).output.contains("0 tệp ghi mới"))
  }

  @Test(arguments: [
    ["screens", "chek"], ["screens", "export"], ["screens", "export", "san-truong"], ["screens", "check", "x"],
  ])
  func aWrongCommandLineIs64(words: [String]) throws {
    let outcome = try Command.run(
      words[0], words[1], words.count > 2 ? words[2] : "--quiet", words.count > 3 ? words[3] : "--quiet", in: try site()
    )
    #expect(outcome.exitCode == 64)
  }

  @Test func anUnknownScreenIsAWrongCommandLineThatNamesTheKnown() throws {
    let outcome = try Command.run("screens", "export", "san-truog", "usb", in: try site())
    #expect(outcome.exitCode == 64 && outcome.complaints.contains("san-truong"))
  }
}
