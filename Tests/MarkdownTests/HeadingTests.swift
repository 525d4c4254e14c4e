import Testing

@testable import Markdown

@Suite struct HeadingTests {
  @Test(arguments: [
    ("# Cách làm", "cach-lam"), ("## *Đổi* `mới` [dạy](x) học", "doi-moi-day-hoc"),
    ("Điển hình\n=====", "dien-hinh"), ("# ", "muc"), ("# 🎖️", "muc"), ("# ![Ảnh tổ](x)", "anh-to"),
    ("> - ### Năm 2024", "nam-2024"),
  ])
  func hasItsWordsAsAnchor(_ text: String, _ anchor: String) throws {
    let document = rendered(text)
    let heading = try #require(document.headings.first)
    #expect(heading.anchor == anchor)
    #expect(document.source.contains("<h\(heading.level) id=\"\(anchor)\">"))
  }

  @Test func countsEqualAnchors() {
    let document = rendered("# A\n## a\n# A-2\n### Á\n#\n#")
    #expect(document.headings.map(\.anchor) == ["a", "a-2", "a-2-2", "a-3", "muc", "muc-2"])
    #expect(document.headings.map(\.level) == [1, 2, 1, 3, 1, 1])
    #expect(document.headings.map(\.line) == [1, 2, 3, 4, 5, 6])
  }

  @Test func keepsItsInlines() {
    let document = rendered("# *a* ![b](c) [d `e`](f)\n\n***\n")
    #expect(
      document.asWritten
        == "<h1 id=\"a-d-e\"><em>a</em> <img src=\"c\" alt=\"b\" /> <a href=\"f\">d <code>e</code></a></h1>\n<hr />\n"
    )
    #expect(document.firstHeading?.split(separator: " ") == ["a", "d", "e"])
  }

  @Test func isNotFoundInTextThatLooksLikeOne() {
    let document = rendered("`<h1>` \\<h1> &lt;h2>\n\n    <h3>\n\n# a")
    #expect(document.source.hasSuffix("<h1 id=\"a\">a</h1>\n"))
    #expect(document.headings.count == 1)
  }

  @Test func firstHeadingIsNoneWithoutOne() {
    #expect(rendered("a").firstHeading == nil)
  }
}
