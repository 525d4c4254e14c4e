import Diagnostics
import Testing

struct DiagnosticTests {
  private func diagnostic(
    _ code: String = "GS999", in text: String = "", at position: Position? = nil, length: Int = 1,
    suggestion: Text? = nil, path: String = "a.md"
  ) -> Diagnostic {
    let source = Source(path: path, text: text)
    let message = Diagnostic.Message.error(
      code, Text(vi: "Sai rồi.", en: "That is wrong."), suggestion: suggestion)
    return Diagnostic(
      message, at: position.map { source.location($0, length: length) } ?? source.whole)
  }

  private func lines(_ diagnostic: Diagnostic) -> [String] {
    diagnostic.rendered(in: .english).split(separator: "\n").map { String($0) }
  }

  @Test func showsPlaceTextLineAndSuggestion() {
    let suggestion = Text(vi: "Viết “tên”.", en: "Write “name”.")
    let diagnostic = diagnostic(
      in: "---\nnmae: Chor\n", at: Position(line: 2, column: 1), length: 4, suggestion: suggestion)
    #expect(
      diagnostic.rendered(in: .english) == """
        a.md:2:1: error[GS999]: That is wrong.
          | nmae: Chor
          | ^^^^
          suggestion: Write “name”.
        """)
    #expect(
      diagnostic.rendered(in: .vietnamese) == """
        a.md:2:1: error[GS999]: Sai rồi.
          | nmae: Chor
          | ^^^^
          gợi ý: Viết “tên”.
        """)
  }

  @Test func showsOnlyThePathOfAWholeFile() {
    #expect(diagnostic().rendered(in: .english) == "a.md: error[GS999]: That is wrong.")
  }

  @Test func saysThatAWarningIsOne() {
    let message = Diagnostic.Message.warning("GS998", Text(vi: "Chú ý.", en: "Take care."))
    let diagnostic = Diagnostic(message, at: Location(path: "a.md"))
    #expect(!diagnostic.isError)
    #expect(diagnostic.rendered(in: .vietnamese) == "a.md: warning[GS998]: Chú ý.")
  }

  @Test(arguments: [
    ("a\tb", 3, "  | a b", "  |   ^"), ("te\u{302}n x", 6, "  | te\u{302}n x", "  |     ^"),
    ("🌸 x", 3, "  | 🌸 x", "  |    ^"), ("한국 x", 4, "  | 한국 x", "  |      ^"),
    ("ab", 3, "  | ab", "  |   ^"),
    ("ab", 99, "  | ab", "  |   ^"), ("", 1, "  | ", "  | ^"),
  ])
  func putsTheCaretBelowTheScalar(line: String, column: Int, shown: String, caret: String) {
    let rendered = lines(diagnostic(in: line, at: Position(line: 1, column: column)))
    #expect(Array(rendered.dropFirst()) == [shown, caret])
  }

  @Test func neverSendsControlCharactersToTheTerminal() {
    let text = "a\u{1B}[31m\u{9B}2J\u{7F}\u{7}\r"
    let message = Diagnostic.Message.error("GS999", Text(vi: text, en: text))
    let source = Source(path: "b\u{1B}c\n.md", text: text)
    let rendered = Diagnostic(message, at: source.location(.start)).rendered(in: .english)
    let controls = rendered.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty)
    #expect(rendered.split(separator: "\n").count == 3)
  }

  @Test(arguments: [1, 79, 80, 81, 150, 200, 9_999, 10_000, 10_001])
  func showsOnlyAPartOfALongLine(column: Int) throws {
    let line =
      String(repeating: "x", count: column - 1) + "đ" + String(repeating: "y", count: 10_000)
    let rendered = lines(
      diagnostic(in: line, at: Position(line: 1, column: column), length: 500))
    #expect(rendered.allSatisfy { $0.count <= 106 })
    let caret = try #require(rendered[2].firstIndex(of: "^"))
    let offset = rendered[2].distance(from: rendered[2].startIndex, to: caret)
    #expect(Array(rendered[1])[offset] == "đ")
  }

  @Test func sortsByFileThenFromTopToBottom() {
    let expected = [
      diagnostic(path: "a.md"), diagnostic(at: Position(line: 1, column: 2)),
      diagnostic("GS100", at: Position(line: 2, column: 1)),
      diagnostic("GS101", at: Position(line: 2, column: 1)),
      diagnostic(at: Position(line: 10, column: 1)), diagnostic(path: "b.md"),
    ]
    #expect(expected.reversed().sorted() == expected)
  }

  @Test func knowsWhetherThereAreErrors() {
    let warning = Diagnostic(
      .warning("GS998", Text(vi: "a", en: "a")), at: Location(path: "a.md"))
    #expect(!Diagnosed(1).hasErrors)
    #expect(!Diagnosed(1, [warning]).hasErrors)
    #expect(Diagnosed(1, [warning, diagnostic()]).hasErrors)
    let mapped = Diagnosed(1, [warning]).map { "\($0)" }
    #expect(mapped.value == "1")
    #expect(mapped.diagnostics == [warning])
  }

  @Test func neverPointsAtNothing() {
    #expect(Location(path: "a.md", length: 0).length == 1)
    #expect(Location(path: "a.md", length: -3).length == 1)
  }

  @Test func saysEverythingInBothLanguages() {
    let text = Text(vi: "Có", en: "Yes")
    #expect(Language.allCases.map(text.text(in:)) == ["Có", "Yes"])
  }
}
