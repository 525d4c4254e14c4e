import Diagnostics
import Mustache
import Testing

struct RenderingTests {
  @Test func escapesWhatHTMLWouldRead() {
    #expect(
      rendered("{{.}}", "<a href=\"x\" title='y'>&amp;") == """
        &lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;
        """)
    #expect(rendered("{{.}}", "“Tổ Toán – Tin” 🌟") == "“Tổ Toán – Tin” 🌟")
    #expect(rendered("{{.}}", "<<>>") == "&lt;&lt;&gt;&gt;")
  }

  @Test(arguments: ["{{.}}", "{{{.}}}", "{{&.}}"])
  func neverEscapesHTML(template: String) {
    #expect(rendered(template, .html(Array("<b>&amp;</b>".utf8))) == "<b>&amp;</b>")
  }

  @Test(
    arguments: [
      (false, false), (true, true), ("", false), ("a", true), (0, true), ([], false),
      ([false], true),
      (.object([:]), true), (.html([]), false), (.html([65]), true),
      (Value(String?.none), false), (Value(Object?.none), false), (Value("a"), true),
    ] as [(Value, Bool)])
  func sectionAsksWhetherAValueIsTrue(value: Value, isTrue: Bool) {
    let template = "{{#a}}yes{{/a}}{{^a}}no{{/a}}"
    #expect(rendered(template, ["a": value]) == (isTrue ? "yes" : "no"))
  }

  @Test func writesNumbersAndBooleans() {
    #expect(rendered("{{a}} {{b}} {{c}}|", ["a": -12, "b": true, "c": false]) == "-12 true |")
  }

  @Test func trueDoesNotHideTheItem() {
    let template = "{{#items}}{{#isShown}}{{.}}{{/isShown}}{{/items}}"
    #expect(rendered(template, ["items": ["a", "b"], "isShown": true]) == "ab")
  }

  @Test func laterValuesOfTheStackComeFirst() {
    #expect(rendered("{{a}}{{b}}", ["a": "site", "b": "site"], ["a": "page"]) == "pagesite")
  }

  @Test func appendsToWhatIsThere() {
    var bytes = Array("a".utf8)
    let diagnostics = compiled(["page": "{{.}}"]).value.render("page", ["b"], appendingTo: &bytes)
    #expect(bytes == Array("ab".utf8))
    #expect(diagnostics.isEmpty)
  }

  @Test func indentsPartialsOfPartialsButNeitherValuesNorBlankLines() {
    let result = rendered(
      "<main>\n  {{>list}}\n</main>\n", ["text": "1\n2"],
      partials: ["list": "<ul>\n  {{>item}}\n\n</ul>\n", "item": "{{text}}\n<b>\n"])
    #expect(result == "<main>\n  <ul>\n    1\n2\n    <b>\n\n  </ul>\n</main>\n")
  }

  @Test func indentsEachRepetitionOfALine() {
    let result = rendered(
      "  {{>list}}\n", ["items": [1, 2]],
      partials: ["list": "{{#items}}\n<li>{{.}}</li>\n{{/items}}\n{{#items}}{{.}}{{/items}}\n"])
    #expect(result == "  <li>1</li>\n  <li>2</li>\n  12\n")
  }

  @Test func keepsCarriageReturns() {
    #expect(rendered("{{#a}}\r\nb\r\n{{/a}}\r\nc\r\n", ["a": true]) == "b\r\nc\r\n")
  }

  @Test func rendersTheSameInParallel() async {
    let templates = compiled([
      "page": "{{#cards}}\n  {{>card}}\n{{/cards}}\n{{missing}}", "card": "<p>{{title}}</p>\n",
    ]).value
    let page: Value = ["cards": .list((0..<50).map { ["title": "Thẻ \($0) & bạn"] })]
    let expected = templates.render("page", [page])
    #expect(expected.diagnostics.count == 1)
    await withTaskGroup(of: Rendered.self) { group in
      for _ in 0..<100 { group.addTask { templates.render("page", [page]) } }
      for await result in group { #expect(result == expected) }
    }
  }
}
