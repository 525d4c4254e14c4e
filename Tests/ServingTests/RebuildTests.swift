import Serving
import Testing

struct RebuildTests {
  @Test(arguments: [["mau/assets/style.css.mustache"], ["mau/assets/a.css", "mau/assets/b/c.css"]])
  func styleSheetsAloneAreAChangeOfStyle(paths: [String]) {
    #expect(Rebuild.Cause.changes(paths).isStyle(in: "mau"))
    #expect(!Rebuild.Cause.changes(paths).isStyle(in: "site-templates"))
  }

  @Test(arguments: [
    ["mau/assets/style.css.mustache", "content/a.md"], ["mau/assets/search.js"], ["mau/pages/a.css"], ["mau/assets"],
    ["content/assets/a.css"],
  ])
  func anythingElseIsNot(paths: [String]) { #expect(!Rebuild.Cause.changes(paths).isStyle(in: "mau")) }

  @Test func neitherIsTheBeginningNorANewDay() {
    #expect(!Rebuild.Cause.start.isStyle(in: "mau") && !Rebuild.Cause.newDay.isStyle(in: "mau"))
  }
}
