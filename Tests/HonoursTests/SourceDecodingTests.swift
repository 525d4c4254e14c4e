import Diagnostics
import Testing

@testable import Honours

struct SourceDecodingTests {
  private func decode(_ bytes: [UInt8]) -> Diagnosed<Source?> {
    Source.decode(bytes, path: "content/guong/a.md")
  }

  @Test func dropsAByteOrderMark() {
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("---\n".utf8)).value?.text == "---\n")
  }

  @Test(arguments: [
    ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\nb"), ("a\r\r\nb", "a\n\nb"), ("a\nb", "a\nb"),
    ("\r\n", "\n"), ("", ""),
  ])
  func makesEveryLineEndALineFeed(written: String, text: String) {
    #expect(decode(Array(written.utf8)).value?.text == text)
  }

  @Test func composesLetters() throws {
    let text = try #require(decode(Array("to\u{302}\u{309} Toa\u{301}n".utf8)).value?.text)
    #expect(Array(text.unicodeScalars) == Array("tổ Toán".unicodeScalars))
  }

  @Test(
    arguments: [
      ([0xFF], 1, 1),
      (Array("tên: Tổ\nnăm: ".utf8) + [0xE1, 0xBB, UInt8(ascii: "x")], 2, 6),
      (Array("tên: Tổ ".utf8) + [0xD0] + Array("oàn\n".utf8), 1, 9),
      (Array("a\r\nb".utf8) + [0xC0, 0x80], 2, 2),
      ([0xEF, 0xBB, 0xBF, UInt8(ascii: "a"), 0x80], 1, 2),
      (Array("\u{FFFD} é ".utf8) + [0x80], 1, 5),
    ] as [([UInt8], Int, Int)])
  func pointsAtTheFirstByteThatIsNotUTF8(bytes: [UInt8], line: Int, column: Int) throws {
    let decoded = decode(bytes)
    #expect(decoded.value == nil)
    let finding = try #require(decoded.diagnostics.first)
    #expect(finding.message.code == "GS001")
    #expect(finding.location.position == Position(line: line, column: column))
    #expect(finding.message.text.vietnamese.contains("UTF-8"))
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x74, 0x00, 0xEA, 0x00], [0xFE, 0xFF, 0x00, 0x74, 0x00, 0xEA]]
      as [[UInt8]])
  func saysThatAFileIsUTF16(bytes: [UInt8]) throws {
    let finding = try #require(decode(bytes).diagnostics.first)
    #expect(finding.message.text.vietnamese.contains("UTF-16"))
    #expect(finding.message.suggestion?.vietnamese.contains("UTF-8") == true)
  }
}
