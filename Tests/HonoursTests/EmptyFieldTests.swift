import Diagnostics
import MarkedText
import Testing

@testable import Honours

/// A value that YAML takes for a note is not lost without a word.
struct EmptyFieldTests {
  @Test(arguments: [
    ("chức vụ: 1️⃣#1 của trường", "chức vụ: \"#1 của trường\""),
    ("chức vụ:\t1️⃣#1", "chức vụ: \"#1\""),
    ("\"chức vụ\" :   1️⃣#a  # ghi chú", "chức vụ: \"#a\""),
    ("position: 1️⃣##", "position: \"##\""),
    ("trích dẫn:\n  lời: Vui.\n  người nói: 1️⃣#Lan", "người nói: \"#Lan\""),
    ("thành tích: 1️⃣#chưa có", "thành tích: \"#chưa có\""),
  ])
  func warnsOfAValueBehindANumberSign(lines: String, suggestion: String) throws {
    let marked = MarkedText(profileText(lines))
    let read = try read(marked.source)
    #expect(read.value != nil && read.diagnostics.map(\.message.code) == ["GS228"])
    #expect(read.diagnostics.first?.location.position == marked.mark)
    #expect(read.diagnostics.first?.message.suggestion?.vietnamese.contains(suggestion) == true)
  }

  @Test func warnsOfAColourWithoutQuotes() throws {
    let marked = MarkedText(
      schoolYAML.replacing("trang:\n", with: "trang:\n  màu nhấn: 1️⃣#A3161A\n"), path: "content/site.yaml")
    let read = Settings.read(marked.source)
    #expect(read.value != nil && read.diagnostics.map(\.message.code) == ["GS228"])
    let warning = try #require(read.diagnostics.first)
    #expect(warning.location.position == marked.mark && warning.location.length == 7)
    #expect(warning.message.suggestion?.vietnamese.contains("màu nhấn: \"#A3161A\"") == true)
    #expect(warning.message.suggestion?.english.contains("màu nhấn: \"#A3161A\"") == true)
  }

  @Test(arguments: [
    "chức vụ:", "chức vụ: # (không bắt buộc)", "chức vụ: #", "chức vụ:  #\tghi chú", "chức vụ: \"#1\"", "# chức vụ: #1",
    "chức vụ: ~ #1", "chức vụ:\n  #1\n  Tổ trưởng", "chức vụ: Tổ trưởng #1",
  ])
  func keepsSilentAboutNotes(lines: String) throws {
    #expect(try read(profileText(lines)).diagnostics.isEmpty)
  }

  @Test func aRequiredFieldThatIsTakenForANoteIsOneMistake() throws {
    let marked = MarkedText(profileText("1️⃣tên: #TổToán"))
    let read = try read(marked.source)
    #expect(read.value == nil && read.diagnostics.map(\.message.code) == ["GS226"])
    #expect(read.diagnostics.first?.location.position == marked.mark)
    #expect(read.diagnostics.first?.message.suggestion?.vietnamese.contains("tên: \"#TổToán\"") == true)
  }
}
