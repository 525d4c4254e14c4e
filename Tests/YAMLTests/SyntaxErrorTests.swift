import Diagnostics
import MarkedText
import Testing

@testable import YAML

struct SyntaxErrorTests {
  static let cases: [(code: String, text: String)] = [
    ("GS102", "a:\n1️⃣\tb: c\n"),
    ("GS102", "a: b\n1️⃣\tc: d\n"),
    ("GS102", "a:\n  b: c\n1️⃣\td: e\n"),
    ("GS103", "tên: Tổ Toán1️⃣: mười năm\n"),
    ("GS103", "a: b\ntên: Tổ Toán1️⃣: mười năm\nloại: c\n"),
    ("GS104", "tên1️⃣:Tổ Toán\nloại: tập thể\n"),
    ("GS104", "loại: tập thể\ntên1️⃣:Tổ Toán\ncấp: trường\n"),
    ("GS104", "loại: tập thể\nnăm học1️⃣:2024-2025\n"),
    ("GS105", "loại: tập thể\n1️⃣Tổ Toán\ncấp: trường\n"),
    ("GS106", "loại: a\ntên: 1️⃣\"Tổ Toán\ncấp: trường\n"),
    ("GS106", "loại: a\ntên: 1️⃣\"Tổ Toán\ncấp: \"trường\"\n"),
    ("GS106", "tên: 1️⃣'Tổ Toán"),
    ("GS106", "tên: 1️⃣\"Tổ Toán\n---\na"),
    ("GS107", "tên: \"Tổ Toán\" 1️⃣giỏi nhất\ncấp: trường\n"),
    ("GS107", "a: b\ntên: 'Hoa' 1️⃣và 'Lan'\n"),
    ("GS108", "tên: 1️⃣@toan\n"),
    ("GS108", "tên: 1️⃣`toan`\n"),
    ("GS108", "tên: 1️⃣%toan\n"),
    ("GS108", "tên: 1️⃣> 90% học sinh giỏi\n"),
    ("GS108", "tên: 1️⃣| Hoa\n"),
    ("GS108", "tên: 1️⃣, Hoa\n"),
    ("GS108", "tên: 1️⃣] Hoa\n"),
    ("GS108", "tên: 1️⃣? Hoa\n"),
    ("GS102", "a: >\n1️⃣\tb\n"),
    ("GS109", "a: 1️⃣[b, c\nd: e\n"),
    ("GS109", "a: 1️⃣[b, c"),
    ("GS109", "a: 1️⃣{b: c\nd: e\n"),
    ("GS109", "a: 1️⃣[\"b\" \"c\"]\n"),
    ("GS110", "a:\n    b: c\n  1️⃣d: e\n"),
    ("GS110", "a:\n  - b\n  1️⃣c: d\n"),
    ("GS110", "a: [b] 1️⃣c\n"),
    ("GS111", "a: \"C:1️⃣\\Users\"\n"),
    ("GS111", "a: \"1️⃣\\xZZ\"\n"),
    ("GS112", "a: b1️⃣\u{0}c\n"),
    ("GS112", "ă: b1️⃣\u{8}c\n"),
    ("GS113", "a: 1️⃣- b\n"),
    ("GS121", "a: 1️⃣*b\n"),
    ("GS121", "a: 1️⃣*quan trọng* nhất\n"),
    ("GS121", "a: 1️⃣* b\n"),
    ("GS122", "a: 1️⃣&b c\n"),
    ("GS122", "a: 1️⃣& c\n"),
    ("GS123", "a: 1️⃣!!binary c\n"),
    ("GS123", "a: 1️⃣! c\n"),
    ("GS123", "a: 1️⃣!điểm c\n"),
  ]

  @Test(arguments: cases)
  func saysWhatIsWrongAndWhere(code: String, text: String) {
    let marked = MarkedText(text)
    let parsed = YAML.parse(marked.source)
    #expect(parsed.diagnostics.map(\.message.code) == [code], "\(text)")
    #expect(parsed.diagnostics.first?.location.position == marked.mark, "\(text)")
  }

  @Test(arguments: [
    ("a: b\ntóm tắt: Mỗi thứ Năm: hỏi bài  # mới\n", "Viết tóm tắt: \"Mỗi thứ Năm: hỏi bài\";"),
    ("a: b:", "Viết a: \"b:\";"), ("a:\n  - lời: Học: học nữa\n", "Viết lời: \"Học: học nữa\";"),
    ("a: b\ncấp:trường\nc: d\n", "Viết “cấp: trường”, không viết “cấp:trường”."),
    ("cấp:trường\nc: d\n", "Viết “cấp: trường”, không viết “cấp:trường”."),
    ("màu nhấn:#A3161A\nc: d\n", "Viết “màu nhấn: \"#A3161A\"”,"),
  ])
  func showsTheAuthorsOwnLineAsItShouldBe(text: String, beginning: String) throws {
    let suggestion = try #require(YAML.parse(MarkedText(text).source).diagnostics.first?.message.suggestion)
    #expect(suggestion.vietnamese.hasPrefix(beginning), "\(suggestion.vietnamese)")
  }

  @Test(arguments: [
    "a: b\n  loại: c\n", "a: Nói \"thật\": làm\n", "a: \(String(repeating: "ô", count: 61)): b\n",
  ])
  func showsAnExampleWhereTheLineCannotBeShown(text: String) throws {
    let suggestion = try #require(YAML.parse(MarkedText(text).source).diagnostics.first?.message.suggestion)
    #expect(suggestion.vietnamese.hasPrefix("Viết tên: \"Tổ Toán: mười năm\";"))
  }
}
