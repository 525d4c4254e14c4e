import Foundation
import Testing

@testable import Honours

struct FieldReferenceTests {
  private static let path = repository + "/docs/truong-du-lieu.md"

  /// `RECORD_SNAPSHOTS=1` writes the page, and fails, so that nobody mistakes recording for testing.
  @Test func theGuideListsTheFieldsThatAreDeclared() throws {
    let text = FieldReference.ofThisProgram.text
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: URL(filePath: Self.path))
      Issue.record("\(Self.path) is written; look at it, and run again without RECORD_SNAPSHOTS")
      return
    }
    let guide = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(
      guide == text,
      "write the page anew: RECORD_SNAPSHOTS=1 swift test --filter FieldReferenceTests")
  }

  @Test func everyFieldHasARow() {
    let text = FieldReference.ofThisProgram.text
    for (_, fields) in records {
      for field in fields { #expect(text.contains("| `\(field.name)` |")) }
    }
  }

  @Test func everyLinkLeadsToATable() {
    let text = FieldReference.ofThisProgram.text
    let links = Set(text.matches(of: /\(#([^)]+)\)/).map { String($0.1) })
    let headings = text.matches(of: /(?m)^### (.+)$/).map { match in
      match.1.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
        .replacing(" ", with: "-")
    }
    #expect(links == Set(headings) && headings.count == links.count)
  }

  @Test func noTextBreaksATable() {
    let rows = FieldReference.ofThisProgram.text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 90)
    for row in rows { #expect(row.count { $0 == "|" } == 7, "\(row)") }
  }
}
