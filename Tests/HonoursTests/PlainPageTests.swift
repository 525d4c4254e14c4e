import Diagnostics
import Markdown
import MarkedText
import Testing

@testable import Honours

struct PlainPageTests {
  private func read(_ source: Source, fileName: String = "gioi-thieu") -> Diagnosed<PlainPage?> {
    PlainPage.read(source, fileName: fileName, tableLabel: "Bảng") { _ in
      .failure(PictureFault(.error("TEST", Text(vi: "thiếu", en: "missing"))))
    }
  }

  private func page(_ text: String, fileName: String = "gioi-thieu") throws -> PlainPage {
    let read = read(Source(path: "content/trang/a.md", text: text), fileName: fileName)
    try #require(read.diagnostics.isEmpty)
    return try #require(read.value)
  }

  @Test(arguments: [
    "tiêu đề: Giới thiệu\ntóm tắt: Một câu.\ntrình đơn: 2",
    "title: Giới thiệu\nsummary: Một câu.\nmenu: 2",
    "TIEU-DE: Giới thiệu\ntom_tat: Một câu.\nTrinhDon: \"2\"",
  ])
  func readsItsFields(fields: String) throws {
    let page = try page("---\n\(fields)\n---\n# Khác\n")
    #expect(
      page.title == "Giới thiệu" && page.summary == "Một câu." && page.menu == 2
        && page.slug == "gioi-thieu")
  }

  @Test func takesItsTitleFromTheFirstHeadingThenFromTheFile() throws {
    #expect(try page("## Kế hoạch *năm*\n").title == "Kế hoạch năm")
    #expect(try page("Chữ.\n").title == "gioi-thieu")
  }

  @Test func anEmptyPageAndFieldsNeverClosedAreMistakes() throws {
    for (text, code) in [("", "GS227"), (" \n\n", "GS227"), ("---\ntiêu đề: Giới thiệu\n\nChữ.\n", "GS202")] {
      let read = read(Source(path: "content/trang/a.md", text: text))
      #expect(read.diagnostics.map(\.message.code) == [code] && read.value == nil)
    }
  }

  @Test func aPageMayBeginWithARule() throws {
    #expect(try page("---\n\nVăn bản có một đường kẻ.\n").body.headings.isEmpty)
  }

  @Test func aRuleAboveAndBelowATextIsNoFrontMatter() throws {
    #expect(
      try page("---\n\nCộng hoà xã hội chủ nghĩa Việt Nam\n\n---\n\n# Kế hoạch\n").title
        == "Kế hoạch")
  }

  @Test(arguments: [
    ("GS204", "---\n1️⃣tieu dde: a\n---\n"), ("GS207", "---\ntrình đơn: 1️⃣đầu\n---\n"),
    ("GS207", "---\ntrình đơn: 1️⃣0\n---\n"),
    ("GS208", "---\ntóm tắt: 1️⃣\(String(repeating: "a", count: 201))\n---\n"),
    ("TEST", "---\nmenu: 1\n---\n![a](1️⃣thieu.jpg)\n"),
  ])
  func namesWhatIsWrong(code: String, text: String) {
    let marked = MarkedText(text, path: "content/trang/a.md")
    let read = read(marked.source)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message.code) == [code])
    #expect(read.diagnostics.first?.location.position == marked.mark)
  }

  @Test func asksForAFileNameThatAnAddressCanBeMadeOf() {
    let read = read(Source(path: "content/trang/….md", text: "Chữ.\n"), fileName: "…")
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message.code) == ["GS214"])
  }
}
