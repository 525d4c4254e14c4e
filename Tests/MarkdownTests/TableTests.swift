import Testing

@testable import Markdown

@Suite struct TableTests {
  static let box = #"<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng">"#

  /// The table's HTML by a short form: a row a line, cells as they are.
  static func table(head: String, _ rows: String...) -> String {
    let body = rows.map { "<tr>\n\($0)\n</tr>\n" }.joined()
    return box + "\n<table>\n<thead>\n<tr>\n\(head)\n</tr>\n</thead>\n"
      + (rows.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n") + "</table>\n</div>\n"
  }

  static let plain = #"<th scope="col">a</th><th scope="col">b</th>"#

  @Test(arguments: [
    "| a | b |\n| - | - |\n| c | d |", "a|b\n-|-\nc|d", "|a|b\n-|-|\n c | d |\n",
    "a | b\n--- | :--\n",
    "  | a | b |\n   |---|---|\n  | c | d |",
  ])
  func readsPipesAtTheEndsAsDecoration(_ text: String) {
    let expected =
      text.contains(":")
      ? Self.table(head: #"<th scope="col">a</th><th scope="col" class="align-left">b</th>"#)
      : Self.table(head: Self.plain, "<td>c</td><td>d</td>")
    #expect(rendered(text).source == expected)
  }

  @Test func alignsColumnsByClass() {
    let html = rendered("|a|b|c|d|\n|-|:-|:-:|-:|\n|1|2|3|4|").source
    #expect(
      html
        == Self.table(
          head: #"<th scope="col">a</th><th scope="col" class="align-left">b</th>"#
            + #"<th scope="col" class="align-center">c</th><th scope="col" class="align-right">d</th>"#,
          #"<td>1</td><td class="align-left">2</td><td class="align-center">3</td>"#
            + #"<td class="align-right">4</td>"#))
  }

  @Test(arguments: [
    ("| `a\\|b` |", "<td><code>a|b</code></td>"), ("| a\\|b |", "<td>a|b</td>"),
    ("| *a* **b** `c` |", "<td><em>a</em> <strong>b</strong> <code>c</code></td>"),
    ("| a &amp; < > \\* |", "<td>a &amp; &lt; &gt; *</td>"), ("| # a |", "<td># a</td>"),
    ("| - a |", "<td>- a</td>"), ("| 1. a |", "<td>1. a</td>"), ("| > a |", "<td>&gt; a</td>"),
    ("| a # |", "<td>a #</td>"), ("| a ## b #|", "<td>a ## b #</td>"), ("| ### |", "<td>###</td>"),
    ("| a\\ |", "<td>a\\</td>"), ("| a\\\\|", "<td>a\\</td>"), ("| [d]: /x |", "<td>[d]: /x</td>"),
    ("||", "<td></td>"), ("|  |", "<td></td>"), ("a", "<td>a</td>"), ("| *a | b* |", "<td>*a</td>"),
    ("| --- |", "<td>---</td>"), ("|     a |", "<td>a</td>"), ("|\ta\t|", "<td>a</td>"),
    ("| \u{0}a |", "<td>\u{FFFD}a</td>"),
  ])
  func parsesACell(_ row: String, _ cell: String) {
    #expect(
      rendered("|h|\n|-|\n\(row)").source == Self.table(head: #"<th scope="col">h</th>"#, cell))
  }

  @Test func fillsShortRowsAndCutsLongOnes() {
    #expect(
      rendered("a|b\n-|-\nc\nd|e|f").source
        == Self.table(head: Self.plain, "<td>c</td><td></td>", "<td>d</td><td>e</td>"))
  }

  @Test(arguments: [
    "| a | b |", "a\n---", "| a | b |\n| - |", "| a |\n| - | - |", "| a |\n| -x |",
    "| a |\n\n| - |",
    "    | a |\n    | - |", "```\n| a |\n| - |\n```", "|\n|-|", "a \\| b\n-|-", "| a |\n| : |",
    "| a |\n| - - |", "# a | b\n-|-", "|-|", "> a | b\n\n-|-",
  ])
  func isNoTable(_ text: String) {
    #expect(!rendered(text).source.contains("<table"))
  }

  @Test func keepsTheTextAboveAsAParagraph() {
    #expect(
      rendered("Một *hai\nba  \nbốn*\na|b\n-|-").source
        == "<p>Một <em>hai\nba<br />\nbốn</em></p>\n" + Self.table(head: Self.plain))
    #expect(
      rendered("*Một\na*|b\n-|-").source
        == "<p>*Một</p>\n" + Self.table(head: #"<th scope="col">a*</th><th scope="col">b</th>"#))
    #expect(
      rendered("Một\n    # hai\na|b\n-|-").source
        == "<p>Một\n# hai</p>\n" + Self.table(head: Self.plain))
  }

  @Test func readsLinkDefinitionsAboveAndBelow() {
    let table = Self.table(
      head: #"<th scope="col"><a href="">x</a></th><th scope="col"><a href="">y</a></th>"#)
    #expect(rendered("[x]: /1\n[x]|[y]\n-|-\n\n[y]: /2").source == table)
    #expect(
      rendered("[x] [z]\n[x]|[y]\n-|-\n\n[y]: /2\n[x]: /1\n").source
        == "<p><a href=\"\">x</a> [z]</p>\n" + table)
    #expect(
      rendered("[x]|[y]\n-|-\n\n[y]: /2\n[x]: /1\n").references.map(\.destination) == ["/1", "/2"])
  }

  @Test(arguments: ["***", "> q", "# h", "- l", "```\nc\n```", ""])
  func endsWhereAnotherBlockBegins(_ next: String) {
    let html = rendered("a|b\n-|-\nc|d\n\(next)\n\nx").source
    #expect(html.hasPrefix(Self.table(head: Self.plain, "<td>c</td><td>d</td>")))
    #expect(html.hasSuffix("<p>x</p>\n"))
  }

  @Test func isFollowedByARuleThatCMarkTakesForAnUnderline() {
    let table = Self.table(head: Self.plain, "<td>c</td><td>d</td>")
    #expect(rendered("a|b\n-|-\nc|d\n---\nx").source == table + "<hr />\n<p>x</p>\n")
    #expect(rendered("a|b\n-|-\nc|d\n---\n\nx").source == table + "<hr />\n<p>x</p>\n")
    #expect(rendered("a|b\n-|-\n---").source == Self.table(head: Self.plain) + "<hr />\n")
    #expect(
      rendered("a|b\n-|-\n---\n# x").source.hasSuffix("</div>\n<hr />\n<h1 id=\"x\">x</h1>\n"))
    #expect(
      rendered("a|b\n-|-\n===\nx").source
        == Self.table(head: Self.plain, "<td>===</td><td></td>") + "<p>x</p>\n")
  }

  @Test func standsInQuotesAndLists() {
    let table = Self.table(head: Self.plain, "<td>c</td><td>d</td>")
    #expect(
      rendered("> a|b\n> -|-\n> c|d").source == "<blockquote>\n\(table)</blockquote>\n")
    #expect(rendered("- a|b\n  -|-\n  c|d").source == "<ul>\n<li>\n\(table)</li>\n</ul>\n")
    #expect(
      rendered(">> 1. a|b\n>>    -|-\n>>    c|d").source
        == "<blockquote>\n<blockquote>\n<ol>\n<li>\n\(table)</li>\n</ol>\n</blockquote>\n</blockquote>\n"
    )
  }

  @Test func replacesEachOfSeveral() {
    let table = Self.table(head: Self.plain, "<td>c</td><td>d</td>")
    #expect(rendered("a|b\n-|-\nc|d\n\nx\n\na|b\n-|-\nc|d").source == table + "<p>x</p>\n" + table)
  }

  @Test func placesWhatStandsInItsCells() {
    let document = rendered("Xem [k](l)\n> | á | b |\n> | - | - |\n> | ữ\\| ![](c) | <i>x</i> |\n")
    #expect(document.references.map(\.line) == [1, 4])
    #expect(document.references.map(\.column) == [5, 9])
    #expect(document.findings.map(\.column) == [9, 18])
  }

  @Test func escapesItsLabel() {
    let document = Document("a\n-:", options: .init(tableLabel: #"B"<&"#))
    #expect(document.source.contains(#"aria-label="B&quot;&lt;&amp;""#))
  }

  @Test func yieldsItsWordsRowByRow() {
    #expect(rendered("x\na|*b*\n-|-\nc|`d`\n\ny").plainText == "x\na b\nc d\ny")
  }
}
