import Foundation
import Testing

/// `init` and `new`, from outside.
struct StartingTests {
  @Test(arguments: ["thpt", "mam-non", "so-gddt", "truong-chinh-tri", "cong-doan-giao-duc"])
  func aNewSiteOfEveryPresetBuildsWithoutAWord(preset: String) throws {
    let folder = try Folder()
    let made = try Command.run("init", "moi", "--preset", preset, in: folder)
    #expect(made.exitCode == 0 && made.complaints.isEmpty)
    #expect(made.output.contains("guongsang build --site moi"))
    let built = try Command.run("build", "--site", "moi", in: folder)
    #expect(built.exitCode == 0)
    #expect(built.complaints.isEmpty)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/moi/public/index.html"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/moi/site-templates/presets"))
  }

  @Test func aFolderThatIsNotEmptyIsLeftAlone() throws {
    let folder = try Folder()
    try folder.write("của tôi", to: "moi/ghi-chu.txt")
    let outcome = try Command.run("init", "moi", in: folder)
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.complaints
        == "guongsang: Thư mục moi đã có tệp bên trong, nên không tạo trang mới ở đây; thầy/cô chọn một thư mục khác.\n"
    )
    #expect(folder.files() == ["moi", "moi/ghi-chu.txt"])
  }

  @Test func anEmptyFolderIsFilled() throws {
    #expect(try Command.run("init", ".", "--quiet", in: Folder()).exitCode == 0)
  }

  @Test func anUnknownPresetListsTheKnownOnes() throws {
    let folder = try Folder()
    let outcome = try Command.run("init", "moi", "--preset", "mamnon", in: folder)
    #expect(outcome.exitCode == 64)
    #expect(outcome.complaints.contains("Ý thầy/cô là “mam-non”?"))
    #expect(outcome.complaints.contains("\n  thpt                Trường trung học phổ thông\n"))
    #expect(folder.files().isEmpty)
  }

  @Test(arguments: ["vi", "en"])
  func aNewProfileIsADraftWithoutAnError(language: String) throws {
    let site = try Folder.newSite()
    let made = try Command.run(
      "new", "Cô \"Tí\" \\ Đỗ: #1", "--year", "2024-2025", "--subject", "Học sinh", "--language",
      language, in: site)
    #expect(made.exitCode == 0)
    #expect(made.output == "content/guong/2024-2025/co-ti-do-1.md\n")
    let checked = try Command.run("check", in: site)
    #expect(checked.exitCode == 0)
    #expect(!checked.complaints.contains("error["))
    #expect(checked.output.hasPrefix("Đã soát 1 hồ sơ, 0 sẽ được đăng: 0 lỗi, 6 cảnh báo"))
    #expect(
      try site.text(of: "content/guong/2024-2025/co-ti-do-1.md").contains(
        "tên: \"Cô \\\"Tí\\\" \\\\ Đỗ: #1\"\n"))
  }

  @Test func theFormOfAPupilAsksForConsentAndGivesNone() throws {
    let site = try Folder.newSite()
    _ = try Command.run("new", "Lan", "--year", "2024-2025", "--subject", "Học sinh", in: site)
    let lines = try site.text(of: "content/guong/2024-2025/lan.md").split(separator: "\n").map(String.init)
    #expect(lines.contains("đồng ý:"))
    #expect(lines.contains { $0.hasPrefix("  người giám hộ:  #") })
    #expect(!lines.contains { $0.hasPrefix("# thành tích:") && $0.contains("Tập thể") })
  }

  @Test func aNewProfileIsNeverWrittenOverAnother() throws {
    let site = try Folder.newSite()
    _ = try Command.run("new", "Tổ Toán", "--year", "2024-2025", in: site)
    try site.write("của tôi", to: "content/guong/2024-2025/to-toan.md")
    let second = try Command.run("new", "tổ TOÁN", "--year", "2024-2025", in: site)
    #expect(second.exitCode == 2)
    #expect(second.complaints.contains("Đã có hồ sơ content/guong/2024-2025/to-toan.md"))
    #expect(try site.text(of: "content/guong/2024-2025/to-toan.md") == "của tôi")
  }

  @Test func aNameOfAnotherYearGetsAnAddressOfItsOwn() throws {
    let site = try Folder.newSite()
    _ = try Command.run("new", "Tổ Toán", "--year", "2023-2024", in: site)
    let second = try Command.run("new", "Tổ Toán", "--year", "2024-2025", in: site)
    #expect(second.output == "content/guong/2024-2025/to-toan-2024-2025.md\n")
  }

  @Test func theDayDecidesTheSchoolYear() throws {
    let site = try Folder.newSite()
    #expect(
      try Command.run("new", "A", "--date", "2025-07-31", in: site).output.contains("/2024-2025/"))
    #expect(
      try Command.run("new", "B", "--date", "2025-08-01", in: site).output.contains("/2025-2026/"))
  }

  @Test func whatNewDoesNotUnderstandIs64() throws {
    let site = try Folder.newSite()
    let subject = try Command.run("new", "A", "--subject", "học sin", in: site)
    #expect(subject.exitCode == 64 && subject.complaints.contains("Ý thầy/cô là “Học sinh”?"))
    #expect(
      try Command.run("new", "A", "--kind", "người", in: site).complaints.contains(
        "cần “tập thể” hoặc “cá nhân”"))
    let year = try Command.run("new", "A", "--year", "2024-2026", in: site)
    #expect(year.exitCode == 64 && year.complaints.contains("cần năm học, như 2025-2026"))
    #expect(try Command.run("new", "…", in: site).exitCode == 2)
    #expect(site.files().allSatisfy { !$0.hasPrefix("content/guong/") })
  }

  @Test func aKindThatDoesNotFitTheSubjectIs64AndNamesBoth() throws {
    let site = try Folder.newSite()
    let outcome = try Command.run("new", "A", "--kind", "tập thể", "--subject", "Học sinh", in: site)
    #expect(outcome.exitCode == 64)
    #expect(
      outcome.complaints.contains(
        "--kind “tập thể” không hợp với --subject “Học sinh”, vì đối tượng này là cá nhân."))
    #expect(site.files().allSatisfy { !$0.hasPrefix("content/guong/") })
    #expect(try Command.run("new", "A", "--kind", "individual", "--subject", "Học sinh", in: site).exitCode == 0)
  }

  @Test(arguments: ["Tổ\nToán", "Tổ\r\n\tToán\u{7}\n", "\u{2028}Tổ\u{85}Toán"])
  func aNameIsOneLine(name: String) throws {
    let site = try Folder.newSite()
    let made = try Command.run("new", name, "--year", "2024-2025", in: site)
    #expect(made.output == "content/guong/2024-2025/to-toan.md\n")
    #expect(try site.text(of: "content/guong/2024-2025/to-toan.md").contains("tên: Tổ Toán\n"))
  }

  @Test func newWithoutASitePointsToInit() throws {
    let outcome = try Command.run("new", "A", in: Folder())
    #expect(outcome.exitCode == 2 && outcome.complaints.contains("guongsang init"))
  }
}
