import Diagnostics
import Mustache
import Testing

@Suite(
  .enabled(
    if: Specification.folder != nil,
    "GUONGSANG_MUSTACHE_SPEC names no folder with the specification's data")
)
struct SpecificationTests {
  @Test(arguments: Specification.required)
  func required(_ test: Specification.Case) { #expect(rendered(test) == test.expected) }

  @Test(arguments: Specification.inheritance)
  func inheritance(_ test: Specification.Case) { #expect(rendered(test) == test.expected) }

  @Test(arguments: Specification.dynamicNames)
  func dynamicNames(_ test: Specification.Case) { #expect(rendered(test) == test.expected) }

  @Test func hasEveryCase() {
    #expect(Specification.required.count == 136)
    #expect(Specification.inheritance.count == 27)
    #expect(Specification.dynamicNames.count == 21)
  }

  private func rendered(_ test: Specification.Case) -> String {
    var sources = [(name: "", source: Source(path: "case.html", text: test.template))]
    for (name, text) in test.partials.sorted(by: { $0.key < $1.key }) {
      sources.append((name, Source(path: name + ".html", text: text)))
    }
    let rendered = Templates.compile(sources).value.render("", [test.data])
    return String(decoding: rendered.bytes, as: UTF8.self)
  }
}
