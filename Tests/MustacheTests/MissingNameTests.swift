import Diagnostics
import MarkedText
import Mustache
import Testing

struct MissingNameTests {
  private static let values: Value = [
    "tên": "Chờ", "photo": false, "person": ["name": "An"], "list": [1, 2], "empty": "",
  ]

  @Test(arguments: [
    "{{1️⃣nothing}}", "ảnh {{{ 1️⃣nothing }}}", "a\n{{#1️⃣nothing}}{{/nothing}}",
    "{{^1️⃣nothing}}{{/nothing}}", "{{#1️⃣person.age}}{{/person.age}}", "{{1️⃣tên.họ}}",
    "{{>1️⃣*nothing}}",
    "{{#list}}{{1️⃣nothing}}{{/list}}",
  ])
  func warnsOnceAtTheName(marked: String) throws {
    let source = MarkedText(marked)
    let diagnostics = compiled(["page": source.text]).value.render("page", [Self.values])
      .diagnostics
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.message.code == "GS520")
    #expect(!diagnostic.isError)
    #expect(diagnostic.location.position == source.mark)
  }

  @Test(arguments: [
    "{{photo}}", "{{#photo}}{{src}}{{/photo}}", "{{photo.src}}", "{{^empty}}{{/empty}}",
    "{{empty}}",
    "{{#list}}{{.}}{{/list}}", "{{person.name}}",
  ])
  func saysNothingAboutWhatIsPresent(template: String) {
    #expect(compiled(["page": template]).value.render("page", [Self.values]).diagnostics == [])
  }

  @Test func suggestsTheNameThatWasMeant() {
    let template = compiled(["page": "{{tene}}{{person.nmae}}"]).value
    let diagnostics = template.render("page", [["tên": 1, "tene1": 1, "person": ["name": 1]]])
      .diagnostics
    #expect(
      diagnostics.map(\.message.suggestion?.english)
        == ["Did you mean “tene1”?", "Did you mean “name”?"])
  }

  @Test func pointsIntoThePartial() {
    let templates = compiled(["page": "{{>card}}{{>card}}", "card": "\n {{nothing}}"]).value
    let diagnostics = templates.render("page", [[:]]).diagnostics
    #expect(diagnostics.map(\.location.path) == ["card.html"])
    #expect(diagnostics.first?.location.position == Position(line: 2, column: 4))
  }

  @Test func sortsWarningsByPlace() {
    let templates = compiled(["page": "{{>b}}{{c}}{{>a}}\n{{d}}", "a": "{{e}}", "b": "{{f}}"]).value
    let places = templates.render("page", [[:]]).diagnostics.map(\.location.path)
    #expect(places == ["a.html", "b.html", "page.html", "page.html"])
  }

  @Test(arguments: ["{{person}}", "{{list}}"])
  func warnsAboutWhatCannotBeWritten(template: String) {
    let diagnostics = compiled(["page": template]).value.render("page", [Self.values]).diagnostics
    #expect(diagnostics.map(\.message.code) == ["GS522"])
  }

  @Test func refusesADynamicNameThatNamesNoTemplate() {
    let templates = compiled(["page": "{{>*kind}}", "card": ""]).value
    let diagnostics = templates.render("page", [["kind": "carb"]]).diagnostics
    #expect(diagnostics.map(\.message.code) == ["GS521"])
    #expect(diagnostics.first?.isError == true)
    #expect(diagnostics.first?.message.suggestion?.english == "Did you mean “card”?")
    #expect(templates.render("page", [["kind": false]]).diagnostics == [])
  }

  @Test func refusesAnUnknownPage() {
    #expect(compiled([:]).value.render("page", []).diagnostics.map(\.message.code) == ["GS508"])
  }
}
