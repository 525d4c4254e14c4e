import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

/// Files that cannot be used: each is named, and the rest is published.
@Suite struct BuildInputTests {
  private let site: BuildSite
  private static let year = "guong/2024-2025/"
  private static let isRoot = geteuid() == 0

  init() throws {
    site = try BuildSite()
    try site.profile("tot", BuildSite.teacher("Cô Tốt"))
  }

  private var folder: String { site.root + "/content/guong/2024-2025/" }

  /// Builds, and expects one finding with the rest published.
  private func expectHeldBack(
    _ found: String..., exitCode: Int32 = 1, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let report = await site.build()
    #expect(report.found == found, sourceLocation: sourceLocation)
    #expect(report.exitCode == exitCode && report.failure == nil, sourceLocation: sourceLocation)
    #expect(try site.published()["guong/tot/index.html"] != nil, sourceLocation: sourceLocation)
    #expect(
      try site.published()["guong/hong/index.html"] == nil || exitCode == 0,
      sourceLocation: sourceLocation)
  }

  @Test func aPipeIsNotWaitedFor() async throws {
    try site.pipe("content/guong/2024-2025/hong.md")
    try await expectHeldBack("\(Self.year)hong.md: GS755")
  }

  @Test(.enabled(if: isRoot, "only root makes devices")) func aDeviceIsNotRead() async throws {
    // The node of /dev/zero; some containers keep even root from making it.
    guard unsafe mknod(folder + "hong.md", S_IFCHR | 0o600, 0x105) == 0 else { return }
    try await expectHeldBack("\(Self.year)hong.md: GS755")
  }

  @Test func aFolderWithTheNameOfAProfileIsNamed() async throws {
    try site.write(BuildSite.teacher("Cô Trong"), to: "content/guong/2024-2025/hong.md/trong.md")
    try await expectHeldBack("\(Self.year)hong.md: GS755")
    #expect(try site.published()["guong/trong/index.html"] != nil)
  }

  @Test func aFileOverTwoMegabytesIsNotRead() async throws {
    try site.profile("hong", BuildSite.teacher(body: String(repeating: "chữ ", count: 500_000)))
    try await expectHeldBack("\(Self.year)hong.md: GS754")
  }

  @Test func aFileJustBelowTwoMegabytesIsRead() async throws {
    let start = BuildSite.teacher(body: "")
    try site.profile(
      "vua", start + String(repeating: "a ", count: ((2 << 20) - start.utf8.count) / 2))
    #expect(await site.build().exitCode == 0)
  }

  @Test(.disabled(if: isRoot, "root reads everything")) func anUnreadableFileIsNamed() async throws {
    try site.profile("hong", BuildSite.teacher())
    try site.allow(0, "content/guong/2024-2025/hong.md")
    try await expectHeldBack("\(Self.year)hong.md: GS755")
  }

  @Test(.disabled(if: isRoot, "root reads everything")) func anUnreadableFolderIsNamed()
    async throws
  {
    try site.write(BuildSite.teacher("Cô Trong"), to: "content/guong/kin/trong.md")
    try site.allow(0, "content/guong/kin")
    try await expectHeldBack("guong/kin: GS755")
    try site.allow(0o700, "content/guong/kin")
  }

  @Test func aLinkThatLeavesTheContentIsNotFollowed() async throws {
    try site.write(BuildSite.teacher("Bí mật"), to: "ngoai.md")
    try site.link("content/guong/2024-2025/hong.md", to: "../../../ngoai.md")
    try await expectHeldBack("\(Self.year)hong.md: GS753")
  }

  @Test func aLinkedFolderIsNamed() async throws {
    try site.write(BuildSite.teacher("Cô Ngoài"), to: "ngoai/a.md")
    try site.link("content/guong/2025-2026", to: "../../ngoai")
    try await expectHeldBack("guong/2025-2026: GS759")
  }

  @Test func aLinkInsideTheContentIsFollowed() async throws {
    try site.write(BuildSite.teacher("Cô Chung"), to: "content/chung.md")
    try site.link("content/guong/2024-2025/lien-ket.md", to: "../../chung.md")
    #expect(await site.build().exitCode == 0)
    #expect(try site.text("guong/lien-ket/index.html").contains("Cô Chung"))
  }

  @Test(arguments: ["hong.md", "khong-co.md"]) func aLinkToItselfOrNowhereIsNamed(target: String)
    async throws
  {
    try site.link("content/guong/2024-2025/hong.md", to: target)
    try await expectHeldBack("\(Self.year)hong.md: GS755")
  }

  @Test func namesOfOtherSystemsAreComposed() async throws {
    let decomposed = "Tổ Toán".decomposedStringWithCanonicalMapping
    #expect(Array(decomposed.utf8) != Array("Tổ Toán".utf8))
    let text = BuildSite.teacher(
      "Tổ Toán".decomposedStringWithCanonicalMapping, more: "ảnh: Tổ ảnh.jpg\nmô tả ảnh: Cả tổ")
    try site.profile(decomposed, text)
    try site.photo("content/guong/2024-2025/" + "Tổ ảnh.jpg".decomposedStringWithCanonicalMapping)
    try site.profile("hai", BuildSite.teacher("Cô Hai", body: "[tổ](Tổ%20Toán.md)"))
    let report = await site.build()
    #expect(report.found == [])
    let page = try site.text("guong/to-toan/index.html")
    #expect(page.contains("Tổ Toán") && !page.unicodeScalars.contains("\u{0302}"))
    #expect(
      try site.published().keys.contains {
        $0.hasPrefix("guong/to-toan/to-anh-64.") && $0.hasSuffix(".jpg")
      })
    #expect(try site.text("guong/hai/index.html").contains("/x/guong/to-toan/"))
  }

  /// Two files that only a computer can tell apart.
  @Test func oneNameWrittenInTwoWaysIsAnError() async throws {
    try site.profile("Tổ", BuildSite.teacher("Một"))
    try site.profile("Tổ".decomposedStringWithCanonicalMapping, BuildSite.teacher("Hai"))
    let report = await site.build()
    #expect(report.exitCode == 1)
    #expect(report.found == ["\(Self.year)Tổ.md: GS760"])
    #expect(try site.published()["guong/to/index.html"] == nil)
  }

  @Test func twoProfilesOfOneAddressAreBothNamed() async throws {
    try site.profile("Hồng", BuildSite.teacher("Một"))
    try site.write(BuildSite.teacher("Hai"), to: "content/guong/2025-2026/hong.md")
    let report = await site.build()
    #expect(
      report.found == ["\(Self.year)Hồng.md:2:6: GS301", "guong/2025-2026/hong.md:2:6: GS301"])
    #expect(report.exitCode == 1)
    let texts = report.sortedDiagnostics.map(\.message.text.english)
    #expect(texts[0].contains("2025-2026/hong.md") && texts[1].contains("2024-2025/Hồng.md"))
    #expect(try site.published()["guong/hong/index.html"] == nil)
  }

  @Test func aYAMLBombIsRefused() async throws {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...12 {
      let alias = "*a\(level - 1)"
      lines.append(
        "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]")
    }
    try site.profile("hong", BuildSite.teacher(more: lines.joined(separator: "\n")))
    let report = await site.build()
    #expect(report.exitCode == 1)
    #expect(
      report.sortedDiagnostics.allSatisfy {
        $0.location.path.hasSuffix("hong.md") && $0.location.position != nil
      })
    #expect(report.found.contains { $0.contains("GS1") }, "\(report.found.prefix(5))")
  }

  @Test(arguments: [
    ("> ", "", true), ("- ", "", true), ("[", "", false), ("[", "](x)", false), ("*a ", "", false),
    ("**a", "", false),
    ("![", "](a.jpg)", false), ("`", "", false), ("<b>", "", false),
    ("[x](x) ", "", false), ("[tot](tot.md) ", "", false), ("![](a.jpg)", "", false),
    ("[x](#x)", "", false), ("|", "\n", false), ("1. ", "", true),
  ])
  func tenThousandNestedMarksNeitherCrashNorHang(mark: String, end: String, nests: Bool)
    async throws
  {
    let marks = String(repeating: mark, count: 10_000)
    let body = marks + "chữ" + String(repeating: end, count: end == "\n" ? 1 : 10_000)
    try site.profile("sau", BuildSite.teacher(body: body))
    try site.write(body, to: "content/trang/sau.md")
    let report = await site.build()
    #expect(report.failure == nil && report.exitCode < 2)
    #expect(try site.published()["guong/tot/index.html"] != nil)
    #expect(report.diagnostics.count <= 400)
    if nests {
      #expect(report.found.contains { $0.hasSuffix("GS414") }, "\(report.found.prefix(3))")
    }
    if report.exitCode == 0 { #expect(try site.text("guong/sau/index.html").contains("chữ")) }
  }

  @Test func allFindingsOfAllFilesComeInOneRunByFileAndLine() async throws {
    try site.profile(
      "b",
      BuildSite.teacher(
        more: "lạ: 1\nchức vụ: [a]", body: "<b>x</b>\n\n[x](javascript:1)\n\n[y](z.md)"))
    try site.profile("a", "")
    try site.profile("c", BuildSite.teacher(body: "chữ\n\n[y](khong-co.md)\n\n<i>z</i>"))
    try site.write("![x](mat.jpg)\n\n[y](#mat)\n", to: "content/trang/d.md")
    let report = await site.build(jobs: 4)
    #expect(
      report.found == [
        "\(Self.year)a.md:1:1: GS201", "\(Self.year)b.md:9:1: GS204",
        "\(Self.year)b.md:10:10: GS207",
        "\(Self.year)b.md:12:1: GS411", "\(Self.year)b.md:14:5: GS412",
        "\(Self.year)b.md:16:5: GS401", "\(Self.year)c.md:13:5: GS401", "\(Self.year)c.md:15:1: GS411",
        "trang/d.md:1:6: GS758", "trang/d.md:3:5: GS403",
      ])
    #expect(report.exitCode == 1)
    #expect(await site.build(jobs: 1).sortedDiagnostics == report.sortedDiagnostics)
    #expect(await site.check().found.count == report.found.count)
  }

  /// What is only worth a word is published all the same.
  @Test func rawHTMLAndScriptLinksAreLeftOutWithAWarning() async throws {
    try site.profile(
      "hong",
      BuildSite.teacher(
        body:
          "Chữ <b onclick=\"x()\">đậm</b>\n\n[bấm](javascript:alert(1)) đi\n\n<script>xấu()</script>"
      ))
    let report = await site.build()
    #expect(report.exitCode == 0)
    #expect(
      report.found.map { $0.dropFirst(Self.year.count) } == [
        "hong.md:11:5: GS411", "hong.md:13:7: GS412", "hong.md:15:1: GS411",
      ])
    let page = try site.text("guong/hong/index.html")
    for word in ["onclick", "javascript:", "<script>", "alert"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("bấm đi"))
  }

  @Test(arguments: ["e.md~", "#e.md#", "~$e.docx", "e.md.part"])
  func whatEditorsLeaveBesideATextIsNobodysMistake(name: String) async throws {
    try site.write("tạm", to: "content/guong/2024-2025/\(name)")
    #expect(await site.build().found == [])
  }

  @Test(
    arguments: [
      ("a.md.txt", "“a.md”"), ("b.markdown", "“b.md”"), ("c.TXT", "“c.md”"),
      ("Kế hoạch v1.2.txt", "“Kế hoạch v1.2.md”"),
      ("d.docx", "guongsang new"), ("f", "guongsang new"),
    ], ["guong/2024-2025", "trang"])
  func aFileOfNearlyTheRightNameIsNamed(file: (name: String, hint: String), folder: String) async throws {
    try site.write(BuildSite.teacher("Cô Lạc"), to: "content/\(folder)/\(file.name)")
    let report = await site.build()
    #expect(report.found == ["\(folder)/\(file.name): GS761"] && report.exitCode == 0)
    let suggestion = report.sortedDiagnostics.first?.message.suggestion?.vietnamese
    #expect(suggestion?.contains(file.hint) == true, "\(suggestion ?? "")")
  }

  @Test func picturesAndWhatSystemsLeaveBehindAreNotNamed() async throws {
    for name in ["a.JPG", "b.heic", "c.tiff", ".DS_Store", "Thumbs.db", "desktop.ini", ".git/x.txt"] {
      try site.write("x", to: "content/guong/2024-2025/\(name)")
    }
    try site.write("x", to: "content/ghi-chu.txt")
    #expect(await site.build().found == [])
  }

  @Test func aBrokenLinkIsAnErrorAtItsLine() async throws {
    try site.profile("hong", BuildSite.teacher(body: "chữ\n\nvà [bạn](tott.md) nữa"))
    try await expectHeldBack("\(Self.year)hong.md:13:10: GS401")
    let suggestion = await site.build().sortedDiagnostics.first?.message.suggestion?.vietnamese
    #expect(suggestion?.contains("tot.md") == true)
  }
}
