import Diagnostics
import Testing

struct SourceTests {
  @Test(arguments: [
    ("một\nhai\nba", 1, "một"), ("một\nhai\nba", 2, "hai"), ("một\nhai\nba", 3, "ba"),
    ("một\n", 2, ""), ("một", 9, ""),
    ("", 1, ""), ("một\r\nhai\r\n", 1, "một"), ("một\r\nhai\r\n", 2, "hai"), ("a\rb\n", 1, "a\rb"),
    ("\n\n", 2, ""),
    ("một", 0, "một"), ("\r\n", 1, ""),
  ])
  func takesTheWholeLine(text: String, line: Int, excerpt: String) {
    let location = Source(path: "a.md", text: text).location(Position(line: line, column: 1))
    #expect(location.excerpt == excerpt)
    #expect(location.path == "a.md")
  }

  @Test(arguments: [
    ("tên: Chor, Chor", "Chor", 1, 6), ("tên: Chor, Chor", "Chor", 7, 12),
    ("tên: Chor", "Siu", 1, 1),
    ("tên: Chor", "", 3, 3), ("tên", "tên: Chor", 1, 1), ("tên: đ", "đ", 1, 6), ("a", "a", 5, 5),
    ("", "a", 1, 1),
    ("🌸 hoa", "hoa", 1, 3),
  ])
  func findsAWordOnItsLine(line: String, word: String, from: Int, column: Int) {
    let source = Source(path: "a.md", text: "---\n\(line)\n\(word)\n")
    let location = source.location(of: word, from: Position(line: 2, column: from))
    #expect(location.position == Position(line: 2, column: column))
  }

  @Test func pointsAtAllOfTheWord() {
    let source = Source(path: "a.md", text: "tên: Chor\n")
    #expect(source.location(of: "Chor", from: .start).length == 4)
    #expect(source.location(of: "Siu", from: .start).length == 1)
  }

  @Test func hasAPlaceForTheWholeFile() {
    let whole = Source(path: "a.md", text: "x").whole
    #expect(whole == Location(path: "a.md"))
    #expect(whole.position == nil)
    #expect(whole.excerpt == nil)
  }

  @Test func readsAMegabyteOfLines() {
    let source = Source(path: "a.md", text: String(repeating: "dòng\n", count: 200_000))
    #expect(source.location(Position(line: 200_000, column: 1)).excerpt == "dòng")
    let long = Source(path: "a.md", text: String(repeating: "đ", count: 500_000) + "x")
    #expect(long.location(of: "x", from: .start).position?.column == 500_001)
  }
}
