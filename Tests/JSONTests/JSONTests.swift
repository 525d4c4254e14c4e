import Foundation
import JSON
import Testing

struct JSONTests {
  private func text(_ json: JSON) -> String { String(decoding: json.bytes, as: UTF8.self) }

  @Test(
    arguments: [
      (.string(""), #""""#), (.string("Tổ Toán – Tin"), #""Tổ Toán – Tin""#),
      (.string("a\"b\\c"), #""a\"b\\c""#),
      (.string("a\nb\tc\r"), #""a\nb\u0009c\u000d""#),
      (.string("\u{0}\u{1F}\u{7F}"), "\"\\u0000\\u001f\u{7F}\""),
      (.string("</script>&"), #""\u003c/script\u003e\u0026""#),
      (.string("🌸\u{2028}"), "\"🌸\u{2028}\""),
      (.number(0), "0"), (.number(-12), "-12"), (.number(.max), "9223372036854775807"),
      (.number(.min), "-9223372036854775808"), (.bool(true), "true"), (.bool(false), "false"),
      (.array([]), "[]"), (.array([.number(1), .array([.string("a")])]), #"[1,["a"]]"#),
      (.object([]), "{}"),
    ] as [(JSON, String)])
  func writesCompactly(json: JSON, expected: String) {
    #expect(text(json) == expected)
  }

  @Test func keepsTheOrderOfMembersAndLeavesOutThoseWithoutValue() {
    let json = JSON.object(["b": .number(1), "a": nil, "<": .bool(true)])
    #expect(text(json) == #"{"b":1,"\u003c":true}"#)
  }

  @Test func takesMembersThatAreOnlyKnownAtRunTime() {
    let members = ["x", "y"].map { JSON.Member(key: $0, value: .string($0)) }
    #expect(text(.object(members)) == #"{"x":"x","y":"y"}"#)
  }

  @Test func isReadByFoundationAsItWasMeant() throws {
    let scalars = (UInt32(0)...0x2FFF).compactMap { Unicode.Scalar($0) }
    let strings = scalars.map { "a" + String($0) }
    let json = JSON.array(strings.map { .string($0) })
    #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == strings)
  }

  @Test func writesAMegabyte() {
    #expect(JSON.string(String(repeating: "<", count: 1_000_000)).bytes.count == 6_000_002)
    #expect(JSON.string(String(repeating: "đ", count: 500_000)).bytes.count == 1_000_002)
  }
}
