import Diagnostics
import Testing

@testable import Honours

/// A teacher's unfinished draft turns no build red.
struct DraftTests {
  @Test(arguments: ["dự thảo", "du-thao", "draft", "NHÁP"])
  func warnsOfWhatADraftLacks(status: String) throws {
    let read = try read(
      "---\ntên: Lan\nnmae: Lan\ncông nhận: { trạng thái: \(status) }\nnăm học: 30/02/2025\n---\n")
    #expect(read.value == nil)
    #expect(!read.hasErrors)
    #expect(read.diagnostics.map(\.message.code).contains("GS206"))
    #expect(read.diagnostics.map(\.message.code).contains("GS204"))
  }

  @Test func knowsADraftByItsEnglishKeys() throws {
    #expect(try !read("---\nrecognition:\n  status: draft\n---\n").hasErrors)
  }

  @Test func warnsOfBrokenRulesAndMissingPictures() throws {
    let read = try read(
      profileText("công nhận: { trạng thái: dự thảo }\nảnh: thieu.jpg", without: ["năm học"]))
    #expect(read.value == nil)
    #expect(Set(read.diagnostics.map(\.message.code)) == ["GS215", "GS219", "TEST"])
    #expect(read.diagnostics.allSatisfy { !$0.isError })
  }

  @Test func readsAWholeDraftWithoutAWord() throws {
    #expect(try profile("công nhận: { trạng thái: dự thảo }").recognition.status == .draft)
  }

  @Test(arguments: ["đề cử", "công nhận", "thu hồi", "dự tính"])
  func errorsOfOtherStatesStayErrors(status: String) throws {
    #expect(try read("---\ntên: Lan\ncông nhận: { trạng thái: \(status) }\n---\n").hasErrors)
  }

  @Test func aDraftThatIsNotYAMLIsAnError() throws {
    #expect(try read("---\ncông nhận: { trạng thái: dự thảo }\ntên: \"Lan\n---\n").hasErrors)
  }

  @Test func aNewProfileIsADraftWithoutAnError() throws {
    let site = try settings()
    let subject = try #require(site.vocabularies.subjects["giáo viên"])
    let year = try #require(read(profileText()).value?.schoolYear)
    for language in Language.allCases {
      let text = ProfileForm.text(
        of: .init(
          name: "Lê \"Tí\" \\ Em: #1", kind: .individual, subject: subject, schoolYear: year),
        vocabularies: site.vocabularies, language: language)
      let read = try read(Source(path: "a.md", text: text))
      #expect(!read.hasErrors)
      #expect(
        read.diagnostics.map(\.message.code) == ["GS226", "GS226"],
        "level and summary are still to be written")
    }
  }

  @Test(arguments: [("học sinh", true), ("trẻ mẫu giáo", false)])
  func aNewProfileOfAMinorAsksForConsent(subject: String, asksTheChild: Bool) throws {
    let site = try settings()
    let subject = try #require(site.vocabularies.subjects[subject])
    let year = try #require(read(profileText()).value?.schoolYear)
    let text = ProfileForm.text(
      of: .init(name: "Trần Minh K.", kind: .individual, subject: subject, schoolYear: year),
      vocabularies: site.vocabularies, language: .vietnamese)
    let lines = text.split(separator: "\n")
    let consent = try #require(lines.firstIndex(of: "đồng ý:"))
    #expect(lines[consent - 1].contains("(bắt buộc với đối tượng này"))
    #expect(lines[consent...].contains { $0.hasPrefix("  người giám hộ:  #") })
    #expect(lines[consent...].contains { $0.hasPrefix("  học sinh:  #") } == asksTheChild)
    #expect(lines[consent...].contains { $0.hasPrefix("#   học sinh:  #") } == !asksTheChild)
    let read = try read(Source(path: "a.md", text: text))
    #expect(!read.hasErrors && Set(read.diagnostics.map(\.message.code)) == ["GS226"])
  }
}
