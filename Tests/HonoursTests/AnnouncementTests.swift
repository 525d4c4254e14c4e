import Diagnostics
import MarkedText
import Testing
import Vietnamese

@testable import Honours

struct AnnouncementTests {
  private func read(_ source: Source) throws -> Diagnosed<Announcement?> {
    let settings = try #require(
      Settings.read(
        Source(
          path: "site.yaml",
          text: """
            trường: { tên: T }
            trang: { tiêu đề: T, địa chỉ: https://t.example/ }
            màn hình: [{ mã: san, tên: Sân, kích thước: 640 x 384, bước điểm: 5, khoảng cách: 12 }]
            """)
      ).value)
    return Announcement.read(source, fileName: "le", settings: settings)
  }

  @Test func readsItsFields() throws {
    let text = "---\ntiêu đề: Lễ sơ kết\ndòng: [Một, Hai]\nmàn hình: san\ntừ: 2026-01-05\nđến: 2026-01-16\n---\n"
    let read = try read(Source(path: "a.md", text: text))
    let announcement = try #require(read.value)
    #expect(read.diagnostics.isEmpty && announcement.title == "Lễ sơ kết" && announcement.lines == ["Một", "Hai"])
    #expect(announcement.screens == ["san"] && announcement.from?.iso == "2026-01-05")
    #expect(announcement.until?.iso == "2026-01-16" && announcement.slug == "le")
  }

  @Test func takesItsLinesFromTheTextBelow() throws {
    let announcement = try #require(
      try read(Source(path: "a.md", text: "---\ntitle: Lễ\n---\nSáng *thứ Hai*.\n")).value)
    #expect(announcement.lines == ["Sáng thứ Hai."] && announcement.screens.isEmpty)
  }

  @Test(arguments: [
    ("GS643", "1️⃣Lễ sơ kết\n"), ("GS202", "1️⃣---\ntiêu đề: Lễ\n"), ("GS213", "1️⃣---\n---\n"),
    ("GS206", "---\n1️⃣dòng: [Một]\n---\n"), ("GS204", "---\ntiêu đề: Lễ\n1️⃣ghi chú: a\n---\n"),
    ("GS644", "---\ntiêu đề: Lễ\nmàn hình: [1️⃣san-sau]\n---\n"),
    ("GS645", "---\ntiêu đề: Lễ\ntừ: 2026-01-05\nđến: 1️⃣2026-01-04\n---\n"),
    ("GS210", "---\ntiêu đề: Lễ\ntừ: 1️⃣2026-02-30\n---\n"),
  ])
  func pointsAtTheMistake(code: String, text: String) throws {
    let marked = MarkedText(text)
    let read = try read(Source(path: "a.md", text: marked.text))
    #expect(read.value == nil && read.diagnostics.map(\.message.code) == [code])
    #expect(read.diagnostics.first?.location.position == marked.mark)
  }
}
