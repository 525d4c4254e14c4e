import Diagnostics
import MarkedText
import Testing

@testable import Honours

struct DecisionNumberTests {
  @Test(arguments: ["45/QĐ-THPT", "05/QĐ-THPT", "1127/QĐ-SGDĐT", "12/2024/QĐ-UBND"])
  func acceptsTheUsualForm(number: String) throws {
    #expect(DecisionNumber.fault(in: number) == nil)
  }

  @Test(arguments: [
    ("45 /QĐ-THPT", "khoảng trắng"), ("45/Q\u{00D0}-THPT", "giống Đ"),
    ("45/Q\u{0189}-THPT", "giống Đ"), ("45", "dấu /"),
    ("số45/QĐ", "phải là số"), ("/QĐ", "phải là số"), ("5/QĐ-THPT", "số 0"),
  ])
  func warnsOfAnotherForm(number: String, reason: String) throws {
    let marked = MarkedText(profileText("thành tích: { danh hiệu: a, quyết định: 1️⃣\"\(number)\" }"))
    let read = try read(marked.source)
    #expect(read.value != nil)
    let finding = try #require(read.diagnostics.first)
    #expect(finding.message.code == "GS224" && !finding.isError)
    #expect(finding.message.text.vietnamese.contains(reason))
    #expect(finding.location.position?.line == marked.mark?.line)
  }

  @Test func warnsOfTheRecognitionToo() throws {
    let text = profileText(
      "công nhận: { trạng thái: công nhận, quyết định: 1️⃣5/QĐ, ngày: 2025-01-18 }")
    let marked = MarkedText(text)
    let finding = try #require(read(marked.source).diagnostics.first)
    #expect(finding.message.code == "GS224")
    #expect(finding.location.position == marked.mark)
  }
}
