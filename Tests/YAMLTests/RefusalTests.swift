import Diagnostics
import MarkedText
import Testing

@testable import YAML

/// What is well-formed YAML, but refused.
struct RefusalTests {
  @Test(arguments: [
    ("GS120", "a: b\n1️⃣a: c\n"),
    ("GS120", "a: b\n1️⃣\"a\": c\n"),
    ("GS120", "tên: b\n1️⃣te\u{302}n: c\n"),
    ("GS120", "x: { a: b, 1️⃣a: c }\n"),
    ("GS120", "x:\n  - a: b\n    1️⃣a: c\n"),
    ("GS121", "a: [b, 1️⃣*c]\n"),
    ("GS122", "a: 1️⃣&b { c: d }\n"),
    ("GS122", "a: 1️⃣&b [c]\n"),
    ("GS123", "a: 1️⃣!b [c]\n"),
    ("GS123", "a: 1️⃣!b { c: d }\n"),
    ("GS123", "a: 1️⃣!!str 1\n"),
    ("GS124", "a: b\n1️⃣---\nc: d\n"),
    ("GS124", "a: b\n...\n1️⃣---\n"),
    ("GS125", "1️⃣[a, b]: c\n"),
    ("GS125", "tên: {1️⃣{ title }: }\n"),
    ("GS125", "? 1️⃣{ a: b }\n: c\n"),
    ("GS126", "1️⃣~: a\n"),
    ("GS127", "1️⃣<<: a\n"),
  ])
  func refuses(code: String, text: String) {
    let marked = MarkedText(text)
    let parsed = YAML.parse(marked.source)
    #expect(parsed.diagnostics.map(\.message.code) == [code], "\(text)")
    #expect(parsed.diagnostics.first?.location.position == marked.mark, "\(text)")
  }

  @Test func keepsTheFirstOfTwoKeysAndNamesItsLine() throws {
    let parsed = YAML.parse(Source(path: "a", text: "tên: Chor\ncấp: lớp\ntên: Siu\n"))
    #expect(parsed.value?.entries?.map(\.value.text) == ["Chor", "lớp"])
    let text = try #require(parsed.diagnostics.first?.message.text)
    #expect(text.vietnamese.contains("“tên” đã có ở dòng 1"))
    #expect(text.english.contains("line 1"))
  }

  @Test func leavesKeysThatDifferInCaseToTheSchema() {
    #expect(YAML.parse(Source(path: "a", text: "Tên: a\ntên: b\nten: c\n")).diagnostics.isEmpty)
  }

  @Test func reportsEveryMistakeFromTopToBottom() {
    let text = "a: *b\nc: !d e\nf: 1\nf: 2\ng: \"\n"
    let codes = YAML.parse(Source(path: "a", text: text)).diagnostics.map(\.message.code)
    #expect(codes == ["GS121", "GS123", "GS106"])
  }

  @Test func neverExpandsAliases() {
    var text = "a: &a [x, x]\n"
    for level in 0..<40 { text += "b\(level): &b\(level) [*a, *a, *a]\n" }
    #expect(YAML.parse(Source(path: "a", text: text)).hasErrors)
  }

  @Test func givesNoValueForATextThatCannotBeRead() {
    #expect(YAML.parse(Source(path: "a", text: "a: b\nc: [d\n")).value == nil)
  }
}
