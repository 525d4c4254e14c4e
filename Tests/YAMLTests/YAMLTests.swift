import Diagnostics
import Testing

@testable import YAML

struct YAMLTests {
  private func parse(_ text: String) -> Diagnosed<Node?> {
    YAML.parse(Source(path: "a.md", text: text))
  }

  @Test(arguments: ["", "\n\n", "# chỉ có ghi chú\n", "---\n", "---\n# a\n", "~\n", "   "])
  func givesNothingForNothing(text: String) {
    let parsed = parse(text)
    #expect(parsed.value == nil)
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func keepsTheOrderOfKeys() throws {
    let entries = try #require(parse("tên: Chor\nloại: cá nhân\ncấp: trường\n").value?.entries)
    #expect(entries.map(\.name) == ["tên", "loại", "cấp"])
    #expect(entries.map(\.value.text) == ["Chor", "cá nhân", "trường"])
  }

  @Test(arguments: [
    ("2024-2025", "2024-2025", true), ("yes", "yes", true), ("007", "007", true),
    ("\"2024\"", "2024", false), ("'~'", "~", false), ("\"null\"", "null", false),
    ("\"\\u0111\"", "đ", false), ("|\n  một\n  hai", "một\nhai", false),
    (">-\n  một\n  hai", "một hai", false), ("một\n  hai", "một hai", true),
    ("Tổ Toán – Tin # ghi chú", "Tổ Toán – Tin", true), ("a#b", "a#b", true),
    ("https://thpt.example/a", "https://thpt.example/a", true), ("🌸", "🌸", true),
  ])
  func leavesScalarsAsText(written: String, text: String, isPlain: Bool) throws {
    let value = try #require(parse("a: \(written)").value?.entries?.first?.value)
    #expect(value.text == text)
    #expect(value.content == .scalar(.init(text: text, isPlain: isPlain)))
  }

  @Test(arguments: ["", " ", "~", "null", "Null", "NULL", " # ghi chú"])
  func knowsWhereNothingIsGiven(written: String) throws {
    let value = try #require(parse("a: \(written)\nb: c").value?.entries?.first?.value)
    #expect(value.isEmpty)
    #expect(value.text == nil)
  }

  @Test(arguments: ["\"\"", "''", "'null'"])
  func tellsAnEmptyQuoteFromNothing(written: String) throws {
    let value = try #require(parse("a: \(written)\nb: c").value?.entries?.first?.value)
    #expect(!value.isEmpty)
    #expect(value.text != nil)
  }

  @Test func readsListsAndMappingsInEitherStyle() throws {
    let block = "lĩnh vực:\n  - Dạy học\n  - Sáng kiến\nled:\n  tiêu đề: A\n  từ: 2025-01-20\n"
    let flow = "lĩnh vực: [Dạy học, Sáng kiến]\nled: { tiêu đề: A, từ: 2025-01-20 }\n"
    for text in [block, flow] {
      let entries = try #require(parse(text).value?.entries)
      #expect(entries[0].value.items?.map(\.text) == ["Dạy học", "Sáng kiến"])
      #expect(entries[1].value.entries?.map(\.name) == ["tiêu đề", "từ"])
    }
  }

  @Test func readsWindowsLineEnds() throws {
    let entries = try #require(parse("a: b\r\nc: |\r\n  d\r\n  e\r\n").value?.entries)
    #expect(entries.map(\.value.text) == ["b", "d\ne\n"])
    #expect(entries[1].key.position == Position(line: 2, column: 1))
  }

  @Test func readsAByteOrderMark() throws {
    let entry = try #require(parse("\u{FEFF}a: b\n").value?.entries?.first)
    #expect(entry.name == "a")
    #expect(entry.key.position == Position(line: 1, column: 2))
  }

  @Test func acceptsNestingUpToTheLimit() throws {
    let deep = YAML.deepestNesting
    let text = String(repeating: "[", count: deep) + String(repeating: "]", count: deep)
    #expect(parse(text).diagnostics.isEmpty)
    #expect(parse("[" + text + "]").diagnostics.map(\.message.code) == ["GS128"])
  }

  @Test(arguments: [
    "[", "{a: ", "- ", "? ", "[\n", "{\"a\": [", "!a [", "&a [", "*a [", "\"", "'", "'''", "\"\\",
    "|", "> ",
    "a: ", "a:\n", ": ", ", ", "]", "}", "--- ", "---\n", "...\n", "%YAML ", "%a\n", "@", "`", "\t",
    "\u{0}",
    "\u{FEFF}", "\u{85}", "\u{2028}a: ", "#", "# \n", "<<: ", "đ", "e\u{302}\u{323}", "🌸: ", "\r",
    "\r\n",
  ])
  func survivesTenThousandOf(piece: String) {
    let parsed = parse(String(repeating: piece, count: 10_000))
    #expect(parsed.diagnostics.count <= 100)
  }

  @Test func survivesTenThousandLevelsOfIndentation() {
    let text = (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(parse(text).diagnostics.map(\.message.code) == ["GS128"])
  }

  @Test func readsTenThousandKeysInLinearTime() throws {
    let text = (0..<10_000).map { "khóa \($0): giá trị\n" }.joined()
    #expect(try #require(parse(text).value?.entries).count == 10_000)
  }

  @Test func survivesEveryBeginningOfAProfile() {
    let text = """
      tên: "Tổ Toán: Tin"
      năm học: 2024-2025
      thành tích:
        - danh hiệu: 'Tập thể'
          cấp: [trường, {a: b}]
      tóm tắt: >-
        Một
        hai: ba
      """
    for end in text.indices { _ = parse(String(text[..<end])) }
    for index in text.indices { _ = parse(String(text[index...])) }
  }
}
