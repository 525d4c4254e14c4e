import Foundation
import Testing

/// Codes are what people search for, so each means one thing in the whole program.
struct MessageCodeTests {
  struct Raised: Hashable {
    let code: String
    let place: String
    let call: String
  }

  /// Every `.error("GS123", …)` and `.warning("GS123", …)` of the sources.
  static let raised: [Raised] = {
    let sources = repository + "/Sources"
    let files = (FileManager.default.enumerator(atPath: sources)?.allObjects as? [String] ?? [])
      .filter { $0.hasSuffix(".swift") }
    return files.sorted().flatMap { file in
      let text = (try? String(contentsOfFile: sources + "/" + file, encoding: .utf8)) ?? ""
      return text.matches(of: /\.(?:error|warning)\(\s*"(GS\d+)"/).map { match in
        Raised(code: String(match.1), place: file, call: call(in: text[match.range.lowerBound...]))
      }
    }
  }()

  /// The call up to the bracket that closes it; brackets in texts come in pairs.
  private static func call(in text: Substring) -> String {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0, text[index] == ")" { return String(text[...index]) }
    }
    return String(text)
  }

  @Test func theSourcesRaiseMessages() { #expect(Self.raised.count > 60) }

  @Test func everyCodeIsRaisedInOnePlace() {
    let byCode = Dictionary(grouping: Self.raised, by: \.code)
    for (code, places) in byCode.sorted(by: { $0.key < $1.key }) {
      #expect(places.count == 1, "\(code): \(places.map(\.place))")
    }
  }

  @Test(arguments: raised)
  func everyMessageSpeaksBothLanguages(raised: Raised) {
    let texts = raised.call.matches(of: /vi:/).count
    #expect(texts >= 1)
    #expect(raised.call.matches(of: /\ben:/).count == texts, "\(raised.place)")
  }

  @Test(arguments: [
    ("GS0", ["Honours"]), ("GS1", ["YAML"]), ("GS2", ["Honours"]), ("GS3", ["Catalogue"]),
    ("GS4", ["Honours", "Catalogue"]),
    ("GS5", ["Mustache", "Pages"]), ("GS6", ["Honours", "Screens"]),
    ("GS7", ["Publishing", "Artifacts", "Pages"]),
  ])
  func everyTargetKeepsToItsRange(range: String, targets: [String]) {
    for raised in Self.raised where raised.code.hasPrefix(range) {
      #expect(
        targets.contains { raised.place.hasPrefix($0 + "/") }, "\(raised.code) in \(raised.place)")
    }
  }
}
