import Diagnostics
import Testing

@testable import Catalogue

struct MentionsTests {
  private func names(_ text: String, among names: Set<String>) -> [String] {
    Mentions(of: names).found(in: Source(path: "a.md", text: text)).map(\.name)
  }

  @Test(arguments: [
    ("Em Trần Anh đã giúp bạn.", ["Trần Anh"]), ("Cô Trần Anh, lớp 9A1.", ["Trần Anh"]),
    ("Theo lời (Trần Anh) kể.", ["Trần Anh"]), ("Bạn Trần Anh Thư kể.", []), ("trần anh", []),
    ("Trần\nAnh", []), ("Trần Anh và Lê Vy; Trần Anh.", ["Trần Anh", "Lê Vy"]),
  ])
  func findsWholeNames(text: String, found: [String]) {
    #expect(names(text, among: ["Trần Anh", "Lê Vy"]) == found)
  }

  @Test func givesTheFirstPlace() throws {
    let source = Source(path: "a.md", text: "---\ntên: Tổ\n---\nCó Lê Vy.\n")
    let mention = try #require(Mentions(of: ["Lê Vy"]).found(in: source).first)
    #expect(mention.location.position == Position(line: 4, column: 4))
  }
}
