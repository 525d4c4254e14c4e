import Diagnostics
import MarkedText
import Mustache
import Testing

struct PathologicalTests {
  @Test(arguments: [
    "a {{>1️⃣page}}", "{{>1️⃣page}}{{>page}}", "{{<1️⃣page}}{{$x}}{{/x}}{{/page}}",
    "{{#list}}{{>1️⃣page}}{{/list}}", "{{$x}}{{<1️⃣page}}{{$x}}{{>page}}{{/x}}{{/page}}{{/x}}",
  ])
  func endlessRecursionIsAnError(marked: String) throws {
    let source = MarkedText(marked)
    let templates = compiled(["page": source.text])
    #expect(!templates.hasErrors)
    let diagnostics = templates.value.render("page", [["list": [1, 2]]]).diagnostics
    #expect(diagnostics.map(\.message.code) == ["GS523"])
    #expect(diagnostics.first?.message.text.english.contains("“page”") == true)
  }

  @Test func recursionPointsAtTheCall() {
    let source = MarkedText("á\n {{>1️⃣page}}")
    let diagnostics = compiled(["page": source.text]).value.render("page", []).diagnostics
    #expect(diagnostics.first?.location.position == source.mark)
  }

  @Test func sixtyFourPartialsDeepIsAllowed() {
    var sources = (0..<64).map { (name: "\($0)", source: Source(path: "", text: "{{>\($0 + 1)}}")) }
    sources.append((name: "64", source: Source(path: "", text: "end")))
    let rendered = Templates.compile(sources).value.render("0", [])
    #expect(rendered == Rendered(bytes: Array("end".utf8), diagnostics: []))
  }

  @Test func partialsThatMultiplyAreGivenUp() {
    let sources = (0..<40).map {
      (
        name: "\($0)",
        source: Source(path: "", text: $0 == 39 ? "" : "{{>\($0 + 1)}}{{>\($0 + 1)}}")
      )
    }
    let templates = Templates.compile(sources).value
    let diagnostics = templates.render("0", [], limits: RenderingLimits(steps: 100_000)).diagnostics
    #expect(diagnostics.map(\.message.code) == ["GS524"])
  }

  @Test func listsThatMultiplyAreGivenUp() {
    let text = String(repeating: "{{#a}}", count: 40) + "x" + String(repeating: "{{/a}}", count: 40)
    let templates = compiled(["page": text]).value
    let limits = RenderingLimits(bytes: 10_000)
    let rendered = templates.render("page", [["a": [1, 2]]], limits: limits)
    #expect(rendered.diagnostics.map(\.message.code) == ["GS524"])
    #expect(rendered.bytes.count < 10_100)
  }

  @Test(arguments: ["", "{{/a}}"])
  func tenThousandOpenSectionsAreOneError(closing: String) {
    let text =
      String(repeating: "{{#a}}", count: 10_000) + String(repeating: closing, count: 10_000)
    let templates = compiled(["page": text])
    #expect(templates.diagnostics.map(\.message.code) == ["GS507"])
    #expect(templates.diagnostics.first?.location.position == Position(line: 1, column: 1201))
    _ = templates.value.render("page", [["a": true]])
  }

  @Test func twoHundredOpenSectionsAreAllowed() {
    let text =
      String(repeating: "{{#a}}", count: 200) + "x" + String(repeating: "{{/a}}", count: 200)
    #expect(compiled(["page": text]).diagnostics == [])
    #expect(rendered(text, ["a": true]) == "x")
  }

  @Test(arguments: [
    "{{$a}}", "{{<page}}", "{{^a}}", "{{<page}}{{$a}}", "{{$a}}\n", "{{/a}}", "{{/a}}\n",
  ])
  func tenThousandOfAnyTagAreRead(tag: String) {
    let templates = compiled(["page": String(repeating: tag, count: 10_000)])
    #expect(templates.hasErrors)
    _ = templates.value.render("page", [["a": true]], limits: RenderingLimits(steps: 100_000))
  }

  @Test(arguments: ["{", "{{", "{{{", "}}", "{{{{}}", "{{=", "{{!", "{{}}", "{{=| |=}}||||", "\0"])
  func bracesAreRead(text: String) {
    for count in [1, 2, 3, 10_000] {
      let templates = compiled(["page": String(repeating: text, count: count)])
      #expect(templates.diagnostics.count <= 20)
      _ = templates.value.render("page", ["a"])
    }
  }

  @Test func oneMegabyteWithoutTagsIsCopied() {
    let text = String(repeating: "Gương sáng là một điển hình.\n", count: 32_000)
    #expect(rendered(text) == text)
  }

  @Test func tenThousandMissingNamesOnALineAreAllReported() {
    let templates = compiled(["page": String(repeating: "{{a}}", count: 10_000)]).value
    #expect(templates.render("page", [[:]]).diagnostics.count == 10_000)
  }

  @Test func anEmptyTemplateIsEmpty() {
    #expect(rendered("") == "")
  }
}
