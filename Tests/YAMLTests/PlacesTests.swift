import Diagnostics
import Testing

@testable import YAML

struct PlacesTests {
  @Test func countsColumnsInUnicodeScalars() throws {
    let source = Source(path: "a.yaml", text: "te\u{302}n: 🌸 Hoa\nled: { tiêu đề: A }\n")
    let entries = try #require(YAML.parse(source).value?.entries)
    #expect(entries[0].key.position == Position(line: 1, column: 1))
    #expect(entries[0].value.position == Position(line: 1, column: 7))
    #expect(entries[0].value.length == 5)
    let title = try #require(entries[1].value.entries?.first)
    #expect(title.key.position == Position(line: 2, column: 8))
    #expect(title.value.position == Position(line: 2, column: 17))
  }

  @Test func countsLinesFromThoseOfTheFile() throws {
    let file = Source(path: "a.md", text: "---\ntên: Chor\ncấp: *a\n---\nBài viết\n")
    let parsed = YAML.parse(file.text.dropFirst(4).prefix(18), of: file, from: 2)
    #expect(parsed.value?.entries?[0].key.position == Position(line: 2, column: 1))
    let location = try #require(parsed.diagnostics.first?.location)
    #expect(location.position == Position(line: 3, column: 6))
    #expect(location.excerpt == "cấp: *a")
    #expect(location.path == "a.md")
  }

  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\r"])
  func breaksLinesOnlyWhereEditorsDo(separator: String) throws {
    let source = Source(path: "a", text: "a: \"b\(separator)c\"\nd: e\n")
    let entries = try #require(YAML.parse(source).value?.entries)
    #expect(entries[1].key.position == Position(line: 2, column: 1))
  }

  @Test func measuresTheFirstLineOfALongText() throws {
    let source = Source(path: "a", text: "a: \"một\n  hai\"\n")
    let value = try #require(YAML.parse(source).value?.entries?.first?.value)
    #expect(value.length == 4)
    #expect(value.location(in: source).length == 4)
  }

  @Test func showsTheLineWithACaret() throws {
    let source = Source(path: "a.md", text: "tên: Tổ Toán: giỏi\n")
    let diagnostic = try #require(YAML.parse(source).diagnostics.first)
    let lines = diagnostic.rendered(in: .vietnamese).split(separator: "\n")
    #expect(lines[0].hasPrefix("a.md:1:13: error[GS103]: "))
    #expect(lines[1] == "  | tên: Tổ Toán: giỏi")
    #expect(lines[2] == "  |             ^")
  }
}
