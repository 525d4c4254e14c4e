import Diagnostics
import Testing

@testable import Honours

/// Characters that no page or feed can hold.
struct ControlCharacterTests {
  @Test func becomeSpacesWithAWarningAtTheFirst() throws {
    let decoded = Source.decode(Array("Một\nHai\u{0B}ba\u{FFFE}\u{07}\tbốn\n".utf8), path: "a.md")
    #expect(decoded.value?.text == "Một\nHai ba  \tbốn\n")
    #expect(decoded.diagnostics.map(\.message.code) == ["GS002"])
    #expect(decoded.diagnostics.first?.location.position == Position(line: 2, column: 4))
  }

  @Test func escapesInFieldsDoToo() throws {
    #expect(try profile("chức vụ: \"Tổ\\x08 trưởng\"").position == "Tổ  trưởng")
  }
}
