import Diagnostics
import Markdown
import MarkedText
import Testing
import Vietnamese

@testable import Honours

/// What is wrong in one profile: each mistake with its code, at its place.
struct ProfileMistakeTests {
  @Test(arguments: [
    ("GS201", "1️⃣"), ("GS201", "1️⃣Chỉ có chữ.\n"), ("GS201", "1️⃣\n---\ntên: a\n---\n"),
    ("GS201", "1️⃣----\ntên: a\n----\n"),
    ("GS202", "1️⃣---\ntên: a\n"), ("GS202", "1️⃣---"), ("GS202", "1️⃣---\ntên: a\n ---\n"),
    ("GS213", "1️⃣---\n---\nChữ.\n"), ("GS213", "1️⃣---\n# chú thích\n---\n"),
    ("GS203", "---\n1️⃣chỉ có chữ\n---\n"), ("GS203", "---\n1️⃣- một\n- hai\n---\n"),
    ("GS106", "---\ntên: 1️⃣\"Tổ Toán\nloại: tập thể\n---\n"),
    ("GS120", "---\ntên: a\n1️⃣tên: b\n---\n"),
  ])
  func namesWhatIsWrongWithTheFrontMatter(code: String, text: String) throws {
    let marked = MarkedText(text)
    let read = try read(marked.source)
    #expect(read.value == nil)
    let finding = try #require(read.diagnostics.first)
    #expect(finding.message.code == code)
    #expect(finding.location.position == marked.mark)
  }

  @Test(arguments: [
    ("GS204", "1️⃣nmae: Chor"), ("GS204", "1️⃣chữ ký: a"),
    ("GS205", "đơn vị: Lớp 9A1\n1️⃣unit: Lớp 9A1"), ("GS205", "đơn vị: Lớp 9A1\n1️⃣don-vi: Lớp 9A1"),
    ("GS207", "đơn vị: 1️⃣[Lớp 9A1]"), ("GS207", "chức vụ: 1️⃣{ tên: a }"),
    ("GS207", "hiện từ: 1️⃣hôm nay"),
    ("GS207", "nổi bật: 1️⃣rất"), ("GS207", "slug: 1️⃣Tổ Toán"), ("GS207", "nguồn: [a, 1️⃣\"\"]"),
    ("GS203", "trích dẫn: 1️⃣Học, học nữa"), ("GS203", "thành tích: 1️⃣Giấy khen"),
    ("GS206", "trích dẫn: 1️⃣{ người nói: Lan }"), ("GS206", "thành tích:\n  - 1️⃣cấp: trường"),
    ("GS208", "chức vụ: 1️⃣\(String(repeating: "ô", count: 121))"),
    ("GS209", "lứa tuổi: 1️⃣trẻ con"), ("GS209", "loại: 1️⃣tập hể"),
    ("GS210", "hiện từ: 1️⃣30/02/2025"), ("GS210", "hiện từ: 1️⃣2025-02-30"),
    ("GS210", "hiện từ: 1️⃣31/04/2025"),
    ("GS211", "năm học: 1️⃣2024-2026"), ("GS207", "năm học: 1️⃣2024"), ("GS207", "năm học: 1️⃣2025-2024"),
    ("GS212", "đơn vị: 1️⃣Tổ Hoá"), ("GS212", "lĩnh vực: [Dạy học, 1️⃣Sáng kiếm]"),
    ("GS212", "đối tượng: 1️⃣giám đốc"),
    ("GS216", "giai đoạn: 1️⃣2021-2025"),
    ("GS217", "đối tượng: giáo viên\nloại: 1️⃣tập thể"),
    (
      "GS218",
      "cấp: 1️⃣huyện\ncông nhận: { trạng thái: công nhận, quyết định: 45/QĐ-UBND, ngày: 2025-07-01 }"
    ),
    ("GS218", "cấp: 1️⃣xã"),
    ("GS218", "thành tích:\n  - danh hiệu: a\n    cấp: 1️⃣huyện\n    ngày: 01/07/2025"),
    ("GS219", "ảnh: 1️⃣a.jpg"), ("GS219", "mô tả ảnh: \"  \"\nảnh: 1️⃣a.jpg"),
    ("GS220", "công nhận: { trạng thái: 1️⃣công nhận, ngày: 2025-01-18 }"),
    ("GS220", "công nhận: { trạng thái: 1️⃣công nhận, quyết định: 45/QĐ-THPT }"),
    ("GS221", "tiêu chí: { mã: 1️⃣TCM9, minh chứng: a }"),
    ("GS222", "đối tượng: 1️⃣người đứng đầu\nloại: cá nhân"),
    ("GS223", "hiện từ: 2025-02-01\nhiện đến: 1️⃣2025-01-31"),
    ("GS223", "led: { từ: 2025-02-01, đến: 1️⃣2025-01-31 }"),
    ("TEST", "ảnh: 1️⃣thieu.jpg\nmô tả ảnh: a"),
  ])
  func namesWhatIsWrongWithAField(code: String, lines: String) throws {
    let marked = MarkedText(profileText(lines))
    let read = try read(marked.source)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message.code) == [code])
    #expect(read.diagnostics.first?.location.position == marked.mark)
  }

  @Test(arguments: ["tên", "loại", "đối tượng", "cấp", "tóm tắt", "công nhận"])
  func asksForEveryRequiredField(name: String) throws {
    let read = try read(profileText(without: [name]))
    #expect(read.value == nil)
    let finding = try #require(read.diagnostics.first)
    #expect(finding.message.code == "GS206")
    #expect(finding.message.text.vietnamese.contains("“\(name)”"))
    #expect(finding.location.position == Position(line: 2, column: 1))
  }

  @Test(arguments: ["tên", "cấp", "công nhận"], ["", "~", "\"\"", "\" \"", "''"])
  func asksForAValueWhereARequiredFieldIsEmpty(name: String, value: String) throws {
    let marked = MarkedText(profileText("1️⃣\(name): \(value)"))
    let read = try read(marked.source)
    #expect(read.value == nil)
    let finding = try #require(read.diagnostics.first)
    #expect(finding.message.code == "GS226")
    #expect(finding.message.text.vietnamese.contains("“\(name)”"))
    #expect(finding.location.position == marked.mark)
  }

  @Test func asksForASchoolYearOrAPeriod() throws {
    let finding = try #require(read(profileText(without: ["năm học"])).diagnostics.first)
    #expect(finding.message.code == "GS215")
    #expect(try profile("giai đoạn: 2021-2025", without: ["năm học"]).period?.label == "2021–2025")
  }

  @Test(arguments: [("tên", 120), ("tóm tắt", 200)])
  func countsLettersNotBytes(key: String, limit: Int) throws {
    let fitting = String(repeating: "ộ", count: limit)
    #expect(try !read(profileText("\(key): \(fitting)")).hasErrors)
    let finding = try #require(read(profileText("\(key): \(fitting)ộ")).diagnostics.first)
    #expect(finding.message.text.vietnamese.contains("\(limit + 1)"))
    #expect(finding.message.suggestion?.vietnamese.contains("1 ký tự") == true)
    #expect(finding.message.text.vietnamese.contains("tối đa \(limit) ký tự"))
  }

  @Test func quotesTheTwoAnswersToAQuestion() throws {
    let finding = try #require(read(profileText("nổi bật: rất")).diagnostics.first)
    #expect(finding.message.text.vietnamese == "Giá trị chưa đúng dạng: cần “có” hoặc “không”.")
  }

  @Test(arguments: [
    ("5/20/2026", "Ngày viết trước, tháng viết sau: 20/5/2026"),
    ("05-20-2026", "Ngày viết trước, tháng viết sau: 20-05-2026"),
    ("2026-20-05", "Tháng viết trước, ngày viết sau: 2026-05-20"),
    ("30/02/2026", nil), ("2/30/2026", nil), ("13/13/2026", nil), ("2026-02-30", nil),
  ])
  func exchangesDayAndMonthWhereThatGivesADate(date: String, suggestion: String?) throws {
    let finding = try #require(read(profileText("hiện từ: \(date)")).diagnostics.first)
    #expect(finding.message.code == "GS210")
    #expect(finding.message.suggestion?.vietnamese == suggestion)
  }

  @Test(arguments: [
    ("nmae: a", "name"), ("tóm tắtt: a", "tóm tắt"), ("tóm tắc: a", "tóm tắt"),
    ("cấp: trươg", "trường"), ("đơn vi: Lớp 9A", "Lớp 9A1"),
    ("loại: tập hể", "tập thể"), ("đơn vị: Tổ Toán - Tim", "Tổ Toán – Tin"),
    ("tiêu chí: { mã: TCM2, minh chứng: a }", "TCM1"),
  ])
  func suggestsWhatWasProbablyMeant(lines: String, nearest: String) throws {
    let findings = try read(profileText(lines)).diagnostics
    #expect(
      findings.contains { $0.message.suggestion?.vietnamese == "Ý thầy/cô là “\(nearest)”?" },
      "\(findings)")
  }

  @Test(arguments: [
    "2025-01-18", "18/01/2025", "18/1/2025", "18-01-2025", "18.1.2025", "2025-1-18",
    "\"2025-01-18\"",
  ])
  func readsADateInTheFormsThatPeopleWrite(date: String) throws {
    #expect(try profile("hiện từ: \(date)").publishFrom?.iso == "2025-01-18")
  }

  @Test func suggestsTheSchoolYearThatWasMeant() throws {
    let finding = try #require(read(profileText("năm học: 2024-2026")).diagnostics.first)
    #expect(finding.message.suggestion?.vietnamese.contains("2024-2025") == true)
  }

  @Test(arguments: ["…", "🌟", "—", "   "])
  func asksForANameThatAnAddressCanBeMadeOf(fileName: String) throws {
    #expect(
      try read(profileText(), fileName: fileName).diagnostics.map(\.message.code) == ["GS214"])
    #expect(try read(profileText("slug: to-toan"), fileName: fileName).value?.slug == "to-toan")
  }

  @Test func reportsAllMistakesOfAFileAtOnce() throws {
    let read = try read(
      profileText(
        "nmae: a\nhiện từ: 30/02/2025\ncấp: trươg\ntóm tắt:", body: "<b>a</b>\n![](thieu.jpg)\n"))
    #expect(
      Set(read.diagnostics.map(\.message.code)).isSuperset(of: [
        "GS204", "GS226", "GS210", "GS212", "GS411", "GS413", "TEST",
      ]))
  }

  @Test(arguments: [
    ("Xem [Em Khôi](1️⃣tran minh khoi.md).\n", "Đây chưa thành liên kết:"),
    ("![Em Khôi](1️⃣tran minh khoi.md)\n", "Đây chưa thành ảnh:"),
  ])
  func warnsOfAFileNameWithSpaces(body: String, beginning: String) throws {
    let marked = MarkedText(profileText(body: body))
    let read = try read(marked.source)
    let warning = try #require(read.diagnostics.first)
    #expect(read.value != nil && read.diagnostics.count == 1 && warning.message.code == "GS415")
    #expect(warning.message.text.vietnamese.hasPrefix(beginning))
    #expect(warning.message.suggestion?.vietnamese.contains("“tran-minh-khoi.md”") == true)
    #expect(warning.message.suggestion?.vietnamese.contains("<tran minh khoi.md>") == true)
    #expect(warning.location.position == marked.mark && warning.location.length == 17)
  }

  @Test func readsTheStoryBehindTheFields() throws {
    let profile = try profile(body: "\n## Cách làm\n\n---\n\nBốn việc.\n")
    #expect(profile.body.headings.map(\.anchor) == ["cach-lam"])
  }

  @Test func survivesPathologicalFrontMatter() throws {
    let deep = String(repeating: "[", count: 10_000)
    #expect(try read(profileText("nguồn: \(deep)")).hasErrors)
    let many = (0..<500).map { "khoá \($0): a" }.joined(separator: "\n")
    #expect(try read(profileText(many)).diagnostics.count == Document.mostFaults)
  }
}
