import Diagnostics
import Honours
import Markdown
import MarkedText
import Testing

@testable import Catalogue

struct LinkTests {
  /// A site of two stories, a draft, and two pages, one of which has the name of a story.
  private func content(with body: String = "Chữ.\n") throws -> TestContent {
    var content = try TestContent()
    try content.add("A", file: "a", year: "2023-2024", body: body)
    try content.add("Tổ Toán – Tin", file: "to-toan-tin", body: "## Cách làm\n")
    try content.add("Nháp", file: "nhap", "công nhận: { trạng thái: dự thảo }")
    try content.addPage("ke-hoach", "# Kế hoạch\n\n## Mốc\n")
    try content.addPage("a", "# Trang a\n\n## Riêng\n")
    return content
  }

  private func target(of destination: String) throws -> Links.Target {
    let document = Document("[x](\(destination))\n", options: .init(tableLabel: ""))
    return try content().catalogue().links.target(
      of: try #require(document.references.first), in: Source(path: "content/guong/2023-2024/a.md", text: ""))
  }

  @Test(arguments: [
    ("to-toan-tin.md", Links.Target.story(slug: "to-toan-tin", fragment: nil)),
    ("to-toan-tin", .story(slug: "to-toan-tin", fragment: nil)),
    ("TO-TOAN-TIN.MD", .story(slug: "to-toan-tin", fragment: nil)),
    ("./to-toan-tin.md", .story(slug: "to-toan-tin", fragment: nil)),
    ("../2024-2025/to-toan-tin.md", .story(slug: "to-toan-tin", fragment: nil)),
    ("to%2Dtoan-tin.md", .story(slug: "to-toan-tin", fragment: nil)),
    ("to-toan-tin.md#cach-lam", .story(slug: "to-toan-tin", fragment: "cach-lam")),
    ("to-toan-tin.md#", .story(slug: "to-toan-tin", fragment: nil)),
    ("a.md", .story(slug: "a", fragment: nil)),
    ("../../trang/a.md", .page(slug: "a", fragment: nil)),
    ("ke-hoach.md", .page(slug: "ke-hoach", fragment: nil)),
    ("../../trang/ke-hoach.md#moc", .page(slug: "ke-hoach", fragment: "moc")),
    ("#cach-lam", .fragment("cach-lam")), ("#", .fragment("")),
    ("mailto:a@b.example", .mail("mailto:a@b.example")), ("tel:+84", .mail("tel:+84")),
    ("https://b.example/x#y", .outside("https://b.example/x#y")),
    ("HTTP://b.example", .outside("HTTP://b.example")),
    ("//b.example/x", .outside("//b.example/x")), ("nhap.md", .notShown("nhap.md")),
    ("khong-co.md#x", .unknown("khong-co.md")),
  ])
  func leadsToAFileByNameOrAway(destination: String, target: Links.Target) throws {
    #expect(try self.target(of: destination) == target)
  }

  @Test(arguments: [
    "[x](to-toan-tin.md)", "[x](../../trang/ke-hoach.md#moc)", "[x](../../trang/a.md#rieng)",
    "## Ở đây\n\n[x](#o-day)", "[x](#)",
    "[x](mailto:a@b.example) và https://b.example", "[x][1]\n\n[1]: to-toan-tin.md#cach-lam",
  ])
  func aWorkingLinkIsNotMentioned(body: String) throws {
    #expect(try content(with: body + "\n").assembled().diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("GS401", "Xem [x](1️⃣khong-co.md)."), ("GS401", "Xem [x](1️⃣../../trang/khong.md#a)."),
    ("GS401", "1️⃣[x]()"),
    ("GS403", "[x](1️⃣#khong-co)"), ("GS403", "## Có\n\n[x](1️⃣to-toan-tin.md#khong)"),
    ("GS403", "[x](1️⃣a.md#rieng)"),
  ])
  func aBrokenLinkIsAnErrorAtItsPlace(code: String, body: String) throws {
    let marked = MarkedText(body + "\n")
    let assembled = try content(with: marked.source.text).assembled()
    #expect(!assembled.value.names.contains("A"))
    #expect(assembled.diagnostics.map(\.message.code) == [code])
    let place = try #require(assembled.diagnostics.first?.location)
    #expect(place.position?.column == marked.mark?.column)
    #expect(place.excerpt == marked.source.text.split(separator: "\n").last.map(String.init))
  }

  @Test(arguments: [
    ("to-toan-tim.md", "to-toan-tin.md"), ("../../trang/ke-hoch.md", "ke-hoach.md"),
    ("Tổ-Toán-Tim.md#a", "to-toan-tin.md"),
    ("to-toan-tin.md#cách-làm", "#cach-lam"),
  ])
  func suggestsWhatWasProbablyMeant(destination: String, nearest: String) throws {
    let finding = try #require(content(with: "[x](\(destination))\n").assembled().diagnostics.first)
    #expect(finding.message.suggestion?.vietnamese == "Ý thầy/cô là “\(nearest)”?")
  }

  @Test func aLinkToAHiddenProfileIsAWarningAndTheStoryStays() throws {
    let assembled = try content(with: "Xem [x](nhap.md).\n").assembled()
    #expect(assembled.value.names.contains("A"))
    let finding = try #require(assembled.diagnostics.first)
    #expect(assembled.diagnostics.count == 1)
    #expect(finding.message.code == "GS402" && !finding.isError)
    #expect(
      finding.location.excerpt == "Xem [x](nhap.md)." && finding.location.position?.column == 9)
  }

  @Test func oneMistakeTakesNobodyElseDown() throws {
    var content = try TestContent()
    try content.add("A", file: "a", body: "[b](b.md)\n")
    try content.add("B", file: "b", "nhân rộng từ: c", body: "[c](c.md)\n")
    try content.add("C", file: "c", body: "[x](khong-co.md)\n")
    try content.addPage("trang", "[c](c.md)\n")
    let assembled = try content.assembled()
    #expect(assembled.value.names == ["A", "B"])
    #expect(assembled.value.pages.count == 1)
    let errors = assembled.diagnostics.filter(\.isError)
    #expect(errors.map(\.message.code) == ["GS401"])
    // Whatever is left out, and however late that is known, those who refer to it are told.
    #expect(
      assembled.diagnostics.filter { !$0.isError }.map(\.message.code).sorted() == [
        "GS303", "GS402", "GS402",
      ])
  }

  @Test func aPageWithABrokenLinkIsLeftOut() throws {
    var content = try content()
    try content.addPage("hong", "[x](khong-co.md)\n")
    let assembled = try content.assembled()
    #expect(assembled.value.pages.map(\.slug) == ["ke-hoach", "a"])
    #expect(assembled.diagnostics.map(\.message.code) == ["GS401"])
  }
}
