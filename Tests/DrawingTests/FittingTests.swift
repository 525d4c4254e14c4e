import Diagnostics
import Testing

@testable import Drawing

struct FittingTests {
  @Test func takesTheLargestSizeThatFits() throws {
    let layout = try Drafts.text()
    let size = try #require(layout.measures(["name": "Nguyễn Thị Ánh Tuyết"]).value.first?.size)
    #expect(size > 20 && size < 100)
    let larger = try Drafts.text(size: "\(size + Fitting.step) px")
    #expect(larger.measures(["name": "Nguyễn Thị Ánh Tuyết"]).value.first?.isShortened == true)
    let same = try Drafts.text(size: "\(size) px")
    #expect(same.measures(["name": "Nguyễn Thị Ánh Tuyết"]).value.first?.isShortened == false)
  }

  @Test func keepsAShortNameOnOneLine() throws {
    let layout = try Drafts.text(size: "[20 px, 55 px]")
    let measure = try #require(layout.measures(["name": "Hà Thị Thanh Tâm"]).value.first)
    #expect(measure.lines == 1 && measure.size >= 0.8 * 55 && measure.size < 55)
    #expect(layout.measures(["name": "Nguyễn Hoàng Phương Quỳnh Ngọc Diễm"]).value.first?.lines == 2)
    #expect(try lines(Drafts.text(size: "70 px"), "Phan Đình Trung") == ["Phan", "Đình Trung"])
  }

  @Test func staysWithinTheLargestSize() throws {
    let measure = try Drafts.text(size: "[20 px, 30 px]").measures(["name": "Lê"]).value.first
    #expect(measure?.size == 30)
    #expect(measure?.lines == 1)
    #expect(measure?.pitch == 30 * 1.35)
    #expect(abs(try #require(measure?.letterHeight) - 30 * 0.727) < 0.1)
    #expect(abs(try #require(measure?.contrast) - 21) < 0.01)
  }

  @Test func shortensAtAWordAndSaysSo() throws {
    let text = "Ba năm liền dựng phòng thí nghiệm từ vật liệu bỏ đi, để học sinh nào cũng được làm"
    let layout = try Drafts.text(size: "[30 px, 50 px]")
    let drawn = layout.png(["name": .text(text)])
    #expect(drawn.value != nil)
    let warning = try #require(drawn.diagnostics.first)
    #expect(warning.message.code == "GS853")
    #expect(!warning.isError)
    let shown = try #require(lines(layout, text)).joined(separator: " ")
    #expect(shown.hasSuffix("…"))
    #expect(text.hasPrefix(shown.dropLast()))
    #expect(text.dropFirst(shown.count - 1).first == " " || text.dropFirst(shown.count - 1).first == ",")
    #expect(warning.message.text.english.contains(shown))
  }

  @Test func tellsOfAShortenedValueAtItsOwnPlace() throws {
    let place = Location(path: "a.md", position: Position(line: 3, column: 9))
    var values = Values(places: ["name": place])
    values["name"] = .text(String(repeating: "dài ", count: 100))
    #expect(try Drafts.text().png(values).diagnostics.map(\.location) == [place])
  }

  @Test func leavesNoWordAlone() throws {
    let lines = try #require(
      lines(try Drafts.text(size: "30 px", lines: 3), "Một hai ba bốn năm sáu bảy tám chín mười mười"))
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.split(separator: " ").count > 1 })
  }

  @Test func keepsDashesAndAmountsWhereTheyBelong() throws {
    let dash = try #require(lines(try Drafts.text(size: "[90 px, 90 px]", more: ""), "Toán – Tin"))
    #expect(!dash.contains { $0.hasPrefix("–") })
    let amount = try #require(lines(try Drafts.text(size: "70 px"), "được 86 mẹ"))
    #expect(!amount.contains { $0.hasSuffix("86") })
    let range = try #require(lines(try Drafts.text(size: "70 px"), "ở lớp 6–9 học"))
    #expect(range.contains { $0.contains("6–9") })
  }

  @Test(arguments: [
    ("Tổ Toán – Tin", 70, ["Tổ", "Toán – Tin"]), ("Tổ Thể chất – Nghệ thuật", 50, ["Tổ Thể chất –", "Nghệ thuật"]),
  ])
  func aLastWordBehindADashDoesNotStandAlone(name: String, size: Int, expected: [String]) throws {
    #expect(try lines(Drafts.text(size: "\(size) px"), name) == expected)
  }

  @Test func breaksLinesWhereTheValueDoes() throws {
    let lines = try #require(lines(try Drafts.text(size: "20 px", lines: 3), "Số 45\r\n\r\n  ngày 18  \n"))
    #expect(lines == ["Số 45", "ngày 18"])
  }

  @Test func setsCapitals() throws {
    let layout = try Drafts.text(more: ", case: capitals, spacing: 0.1")
    #expect(try #require(lines(layout, "Cấp tỉnh · ễ ữ đ")).joined(separator: " ") == "CẤP TỈNH · Ễ Ữ Đ")
  }

  @Test(arguments: [
    String(repeating: "a", count: 100_000), String(repeating: "từ ", count: 50_000),
    String(repeating: "\n", count: 10_000) + "a", String(repeating: "– ", count: 10_000), "\u{0}\u{1}b",
  ])
  func drawsWhateverIsWritten(text: String) throws {
    #expect(try Drafts.text().png(["name": .text(text)]).value != nil)
  }

  @Test func drawsNothingForAnEmptyText() throws {
    let drawn = try Drafts.text().measures(["name": " \n "])
    #expect(drawn.value.isEmpty && drawn.diagnostics.isEmpty)
  }

  private func lines(_ layout: Layout, _ text: String) -> [String]? {
    var arranger = Arranger(layout, on: layout.canvas)
    arranger.add(["name": .text(text)])
    for case .text(let text) in arranger.result.pages.first ?? [] { return text.lines.map(\.text) }
    return nil
  }
}
