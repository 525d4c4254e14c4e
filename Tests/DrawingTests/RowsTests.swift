import Diagnostics
import Testing

@testable import Drawing

struct RowsTests {
  @Test func keepsAHeadingWithWhatFollows() {
    let rows = ["a", "b", "H", "c"].map { name in
      Values([name == "H" ? "heading" : "name": .text(name)])
    }
    let columns = Flow.columns(rows, capacity: 3, keep: "heading")
    #expect(columns.map(\.count) == [2, 2])
    #expect(Flow.columns(rows, capacity: 3, keep: nil).map(\.count) == [3, 1])
  }

  @Test func dropsSpaceAtTheTopOfAColumn() {
    let rows: [Values] = [[:], ["name": "a"], ["name": "b"], [:], ["name": "c"]]
    #expect(Flow.columns(rows, capacity: 2, keep: nil) == [[["name": "a"], ["name": "b"]], [["name": "c"]]])
  }

  @Test func growsRowsWhileTheyFitOnOnePage() throws {
    let few = try #require(sizes(of: 2).first)
    let many = try #require(sizes(of: 30).first)
    #expect(few > many)
  }

  @Test func setsAListInOneSize() throws {
    #expect(Set(try sizes(of: ["Tổ Toán – Tin", "Tổ Ngữ văn", "Tổ Lịch sử", "Tổ Ngoại ngữ"])).count == 1)
  }

  @Test func oneVeryLongLineDoesNotMakeAllOthersSmall() throws {
    let few = ["Tổ Toán", "Tổ Văn", "Tổ Sử"]
    let plain = try #require(sizes(of: few).first)
    let sizes = try sizes(of: few + [String(repeating: "dài ", count: 30)])
    #expect(sizes.dropLast().allSatisfy { $0 > 0.8 * plain })
    #expect(try #require(sizes.last) < 0.5 * plain)
  }

  @Test(arguments: [(1, 1), (40, 1), (41, 2), (81, 3)]) func flowsToFurtherPages(count: Int, pages: Int) throws {
    let layout = try list("canvas: A4")
    var arranger = Arranger(layout, on: layout.canvas)
    arranger.add(values(count))
    #expect(arranger.result.pages.count == pages)
    #expect(arranger.result.measures.count == count)
    #expect(arranger.result.diagnostics.isEmpty)
  }

  @Test func tellsOfRowsForWhichAPictureHasNoSpace() throws {
    let drawn = try list("canvas: 400 x 800 px").png(values(50))
    #expect(drawn.value != nil)
    #expect(drawn.diagnostics.map(\.message.code) == ["GS856"])
    #expect(drawn.diagnostics.first?.message.text.english.contains("10 rows") == true)
  }

  @Test func needsAList() throws {
    #expect(try list("canvas: A4").pdf([[:]], title: "").diagnostics.map(\.message.code) == ["GS850"])
    #expect(try list("canvas: A4").pdf([["lines": "a"]], title: "").diagnostics.map(\.message.code) == ["GS851"])
  }

  private func list(_ canvas: String) throws -> Layout {
    try Drafts.layout(
      """
      \(canvas)
      boxes:
        list:
          at: [0, 0, 1, 1]
          each: lines
          pitch: [0.05, 0.2]
          columns: 2
          boxes:
            name: { at: [0, 0, 1, 1], text: "{name}", font: Inter, size: [0.1, 0.7] }
      """)
  }

  private func values(_ count: Int) -> Values {
    ["lines": .rows((0..<count).map { ["name": .text(String(repeating: "tên ", count: 1 + $0 % 5))] })]
  }

  private func sizes(of count: Int) throws -> [Double] {
    try list("canvas: A4").measures(values(count)).value.map(\.size)
  }

  private func sizes(of names: [String]) throws -> [Double] {
    let rows = names.map { Values(["name": .text($0)]) }
    return try list("canvas: A4").measures(["lines": .rows(rows)]).value.map(\.size)
  }
}
