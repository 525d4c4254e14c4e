import Diagnostics
import MarkedText
import Testing

@testable import Honours

/// What the settings must say before certificates can be made.
struct CertificateSettingsTests {
  private static let school =
    "trường: { tên: A }\ntrang: { tiêu đề: B, địa chỉ: https://a.example/ }\ncấp: [trường, tỉnh]\n"

  private func settings(_ certificate: String) throws -> (settings: Settings, source: Source, mark: Position?) {
    let hasMark = certificate.contains("1️⃣")
    let marked = MarkedText(Self.school + certificate, path: "content/site.yaml")
    let read = Settings.read(marked.source)
    try #require(read.diagnostics.isEmpty, "\(read.diagnostics)")
    return (try #require(read.value), marked.source, hasMark ? marked.mark : nil)
  }

  @Test func aSiteNeedsNothingOfThem() throws {
    let (settings, source, _) = try settings("")
    let finding = try #require(settings.certificate.gaps(in: source).first)
    #expect(finding.message.code == "GS605" && finding.isError)
    #expect(finding.location.path == "content/site.yaml" && finding.location.position == nil)
    for word in ["người ký", "chức vụ", "địa danh"] {
      #expect(finding.message.text.vietnamese.contains("“\(word)”"))
    }
  }

  /// What is suggested can be copied, and its words in brackets filled in.
  @Test func theSuggestionIsSettings() throws {
    let (bare, source, _) = try settings("")
    let suggestion = try #require(bare.certificate.gaps(in: source).first?.message.suggestion?.vietnamese)
    let line = try #require(suggestion.split(separator: "ví dụ: ").last)
    let (copied, form, _) = try settings(String(line) + "\n")
    #expect(copied.certificate.gaps(in: form).map(\.message.code) == ["GS605"])
    let filled = line.replacing("(họ và tên)", with: "Lê An").replacing("(tên xã hoặc phường)", with: "Suối Mơ")
    let (whole, text, _) = try settings(String(filled) + "\n")
    #expect(whole.certificate.gaps(in: text).isEmpty)
    #expect(whole.certificate.office == ["Hiệu trưởng"])
  }

  @Test(arguments: [
    ("người ký: Lê Văn D, chức vụ: Hiệu trưởng", ["địa danh"]),
    ("người ký: Lê Văn D, địa danh: Xã B", ["chức vụ"]),
    ("chức vụ: [KT. Hiệu trưởng, Phó Hiệu trưởng]", ["người ký", "địa danh"]),
    ("chức vụ: [], người ký: Lê Văn D, địa danh: Xã B", ["chức vụ"]),
  ])
  func whatIsMissingIsNamedAtItsPlace(lines: String, missing: [String]) throws {
    let (settings, source, mark) = try settings("giấy công nhận: 1️⃣{ \(lines) }\n")
    let findings = settings.certificate.gaps(in: source)
    #expect(findings.map(\.message.code) == ["GS605"])
    #expect(findings.first?.location.position == mark)
    let text = findings.first?.message.text.vietnamese ?? ""
    for word in ["người ký", "chức vụ", "địa danh"] {
      #expect(text.contains("“\(word)”") == missing.contains(word), "\(word)")
    }
  }

  @Test func nothingIsMissingFromWhatIsWhole() throws {
    let (settings, source, _) = try settings(
      "giấy công nhận: { người ký: Lê Văn D, chức vụ: Hiệu trưởng, địa danh: Xã B }\n")
    #expect(settings.certificate.gaps(in: source).isEmpty)
  }

  @Test(arguments: [("", true, true), (", cấp: trường", true, false), (", cấp: [trường, tỉnh]", true, true)])
  func onlyTheInstitutionsOwnLevelsAreCovered(levels: String, school: Bool, province: Bool) throws {
    let (settings, _, _) = try settings("giấy công nhận: { người ký: Lê Văn D\(levels) }\n")
    for (level, isCovered) in [("trường", school), ("tỉnh", province)] {
      var fields = ProfileFields()
      fields.level = try #require(settings.vocabularies.levels[level])
      let source = Source(path: "", text: "")
      let profile = Profile(fields, source: source, fileName: "", body: .empty, pictures: [:])
      #expect(settings.certificate.covers(profile) == isCovered)
    }
  }
}
