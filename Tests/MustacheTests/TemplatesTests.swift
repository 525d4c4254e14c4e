import Diagnostics
import MarkedText
import Mustache
import Testing

struct TemplatesTests {
  @Test(arguments: [
    ("GS501", "một\nhai 1️⃣{{tên"),
    ("GS501", "<p>ảnh 1️⃣{{tên</p>\n<p>{{khác}}</p>"),
    ("GS501", "1️⃣{{{tên}}"),
    ("GS501", "1️⃣{{! ghi chú"),
    ("GS502", "a\n  1️⃣{{#ảnh}}\n  b"),
    ("GS502", "{{#a}}1️⃣{{#b}}{{/a}}"),
    ("GS502", "1️⃣{{<page}}"),
    ("GS503", "{{#a}}1️⃣{{/b}}{{/a}}"),
    ("GS504", "a\n1️⃣{{/a}}"),
    ("GS505", "1️⃣{{=<% %> !=}}"),
    ("GS505", "1️⃣{{==}}"),
    ("GS506", "á 1️⃣{{ }}"),
    ("GS506", "1️⃣{{&}}"),
    ("GS506", "1️⃣{{>*}}"),
    ("GS508", "á\n {{> 1️⃣pagee }}"),
    ("GS508", "{{<1️⃣khung}}{{/khung}}"),
    ("GS510", "{{<page}}{{$a}}b{{/a}} 1️⃣c {{/page}}"),
    ("GS510", "{{<page}}1️⃣{{#a}}{{$b}}{{/b}}{{/a}}{{/page}}"),
    ("GS511", "1️⃣{{hai từ}}"),
    ("GS511", "1️⃣{{a..b}}"),
    ("GS511", "1️⃣{{#.a}}{{/.a}}"),
  ])
  func pointsAtTheMistake(code: String, marked: String) {
    let source = MarkedText(marked)
    let diagnostics = compiled(["page": source.text]).diagnostics
    #expect(diagnostics.map(\.message.code) == [code])
    #expect(diagnostics.first?.location.position == source.mark)
    #expect(diagnostics.first?.location.path == "page.html")
  }

  @Test func suggestsTheTemplateThatWasMeant() {
    let diagnostics = compiled(["page": "{{>crad}}", "card": ""]).diagnostics
    #expect(diagnostics.first?.message.suggestion?.english == "Did you mean “card”?")
  }

  @Test func suggestsTheTagThatCloses() {
    let diagnostics = compiled(["page": "{{#ảnh}}{{/anh}}{{/ảnh}}"]).diagnostics
    #expect(diagnostics.first?.message.suggestion?.english == "Write {{/ảnh}}.")
  }

  @Test func underlinesTheWholeTag() {
    let diagnostics = compiled(["page": "ông {{#ảnh}} bà"]).diagnostics
    #expect(
      diagnostics.first?.rendered(in: .english) == """
        page.html:1:5: error[GS502]: “ảnh” is opened here and never closed.
          | ông {{#ảnh}} bà
          |     ^^^^^^^^
          suggestion: Add {{/ảnh}} where it ends.
        """)
  }

  @Test func rendersWhatCouldBeUnderstood() {
    let templates = compiled(["page": "a{{#b}}c{{d}}"])
    #expect(templates.hasErrors)
    #expect(templates.value.render("page", [["b": true, "d": "e"]]).bytes == Array("ace".utf8))
  }

  @Test func refusesANameGivenTwice() {
    let templates = compiled(["page": "first", "page": "second"])
    #expect(templates.diagnostics.map(\.message.code) == ["GS509"])
    #expect(templates.value.render("page", []).bytes == Array("first".utf8))
  }

  @Test func stopsReportingAfterTwentyFindings() {
    let templates = compiled(["page": String(repeating: "{{/a}}", count: 10_000)])
    #expect(templates.diagnostics.count == 20)
  }

  @Test func closureHoldsAllThatIsReached() {
    let templates = compiled([
      "story": "{{<layout}}{{$main}}{{>card}}{{/main}}{{/layout}}", "layout": "{{>head}}",
      "head": "{{>head}}", "card": "", "feed": "",
    ]).value
    #expect(templates.closure(of: "story") == ["card", "head", "layout", "story"])
    #expect(templates.closure(of: "head") == ["head"])
    #expect(templates.closure(of: "feed") == ["feed"])
    #expect(templates.closure(of: "nothing") == [])
    #expect(templates.names == ["card", "feed", "head", "layout", "story"])
  }

  @Test func closureOfADynamicNameIsEverything() {
    let templates = compiled(["a": "{{>b}}", "b": "{{>*kind}}", "c": ""]).value
    #expect(templates.closure(of: "a") == ["a", "b", "c"])
    #expect(templates.closure(of: "c") == ["c"])
  }

  @Test func keepsTheSourceAsItWasWritten() {
    let templates = compiled(["a": "\u{FEFF}{{! á }}\r\n"]).value
    #expect(templates.source(of: "a") == Array("\u{FEFF}{{! á }}\r\n".utf8))
    #expect(templates.source(of: "b") == nil)
    #expect(templates.render("a", []).bytes == [])
  }
}
