import Diagnostics
import MarkedText
import Testing
import Vietnamese

@testable import Honours

/// Minors are shown only as far as they and their guardians agreed; everything else fails closed.
struct ConsentTests {
  private static let pupil = "đối tượng: học sinh\nloại: cá nhân"
  private static let today = "2025-03-01"

  /// The obstacles of a pupil, by the lines of the consent; the mark stands where the first must point.
  private func obstacles(_ lines: String, on today: String = today) throws -> [Diagnostic] {
    let marked = MarkedText(profileText(lines))
    let read = try read(marked.source)
    let profile = try #require(read.value, "\(read.diagnostics.map(\.message.text.vietnamese))")
    let found = profile.obstacles(on: try day(today))
    if let mark = marked.mark { #expect(found.first?.location.position == mark) }
    #expect(found.count(where: \.isError) == found.count)
    return found
  }

  private static func consent(_ parts: String) -> String { "\(pupil)\nđồng ý: { \(parts) }" }

  private static let whole =
    "học sinh: Em Lan, người giám hộ: Bà Mai, ngày: 2025-01-05, phạm vi: [web, led], nội dung: [tên, ảnh, lớp, kết quả]"

  @Test func showsAPupilWhoAgreedWithTheGuardian() throws {
    #expect(try obstacles(Self.consent(Self.whole)).isEmpty)
  }

  @Test(arguments: [
    ("GS230", "1️⃣tên: Lan\n" + pupil),
    (
      "GS231",
      "\(pupil)\nđồng ý: 1️⃣{ người giám hộ: Bà Mai, ngày: 2025-01-05, phạm vi: web, nội dung: tên }"
    ),
    (
      "GS232",
      consent("học sinh: Lan, người giám hộ: Mai, ngày: 1️⃣2025-03-02, phạm vi: web, nội dung: tên")
    ),
    (
      "GS233",
      consent(
        "học sinh: Lan, người giám hộ: Mai, ngày: 2025-01-05, đến: 1️⃣2025-02-28, phạm vi: web, nội dung: tên"
      )
    ),
    (
      "GS234",
      consent(
        "học sinh: Lan, người giám hộ: Mai, ngày: 2025-01-05, phạm vi: 1️⃣[led, in, nguồn tin], nội dung: tên"
      )
    ),
    (
      "GS235",
      consent(
        "học sinh: Lan, người giám hộ: Mai, ngày: 2025-01-05, phạm vi: web, nội dung: 1️⃣[ảnh, lớp, kết quả]"
      )
    ),
  ])
  func namesWhatIsMissing(code: String, lines: String) throws {
    let text = lines.replacing("1️⃣tên: Lan", with: "tên: 1️⃣Lan")
    #expect(try obstacles(text).map(\.message.code) == [code])
  }

  @Test(arguments: [
    ("ảnh: a.jpg\nmô tả ảnh: Em Lan", "ảnh"), ("đơn vị: Lớp 9A1", "lớp"),
    ("thành tích: { danh hiệu: Giải Nhất }", "kết quả"),
    ("tiêu chí: { mã: C1, minh chứng: a }", "kết quả"),
  ])
  func coversEverythingThatIsShown(lines: String, item: String) throws {
    let start = "học sinh: Lan, người giám hộ: Mai, ngày: 2025-01-05, phạm vi: web, nội dung: "
    let without = try obstacles(Self.consent(start + "tên") + "\n" + lines)
    #expect(without.map(\.message.code) == ["GS235"])
    #expect(without.first?.message.text.vietnamese.contains("“\(item)”") == true)
    #expect(try obstacles(Self.consent(start + "[tên, \(item)]") + "\n" + lines).isEmpty)
  }

  @Test func namesEveryPartThatIsNotCovered() throws {
    let lines = Self.consent(
      "người giám hộ: Mai, ngày: 2025-04-01, đến: 2025-05-01, phạm vi: in, nội dung: lớp")
    let found = try obstacles(
      lines + "\nảnh: a.jpg\nmô tả ảnh: Em Lan\nthành tích: { danh hiệu: a }", on: "2025-03-01")
    #expect(found.map(\.message.code) == ["GS231", "GS232", "GS234", "GS235", "GS235", "GS235"])
  }

  @Test(arguments: [
    ("2025-01-04", ["GS232"]), ("2025-01-05", []), ("2025-05-31", []), ("2025-06-01", ["GS233"]),
  ])
  func holdsFromTheDayOfSigningToTheLastDay(today: String, codes: [String]) throws {
    let lines = Self.consent(Self.whole + ", đến: 2025-05-31")
    let found = try obstacles(lines, on: today).map(\.message.code)
    #expect(found.filter { $0 != "GS225" } == codes)
  }

  @Test func countsPicturesInTheStory() throws {
    let lines = Self.consent(
      "học sinh: Lan, người giám hộ: Mai, ngày: 2025-01-05, phạm vi: web, nội dung: tên")
    let profile = try profile(lines, body: "![Em Lan](a.jpg)\n")
    #expect(profile.obstacles(on: try day(Self.today)).map(\.message.code) == ["GS235"])
  }

  @Test func belowSevenTheGuardianAloneAgrees() throws {
    let lines = """
      đối tượng: trẻ mẫu giáo
      loại: cá nhân
      đồng ý: { người giám hộ: Bà Mai, ngày: 2025-01-05, phạm vi: web, nội dung: tên }
      """
    #expect(try obstacles(lines).isEmpty)
    #expect(
      try obstacles("đối tượng: trẻ mẫu giáo\nloại: cá nhân").map(\.message.code) == ["GS230"])
  }

  @Test func adultsNeedNone() throws {
    #expect(try obstacles("đối tượng: giáo viên\nloại: cá nhân\nảnh: a.jpg\nmô tả ảnh: a").isEmpty)
    #expect(try obstacles("đối tượng: lớp học\nảnh: a.jpg\nmô tả ảnh: a\nlứa tuổi: người lớn").isEmpty)
  }

  @Test func noLineOfAPupilsProfileDoesAwayWithConsent() throws {
    #expect(try obstacles(Self.pupil + "\nlứa tuổi: người lớn").map(\.message.code) == ["GS230"])
  }

  @Test func aPositionCanTellTheClass() throws {
    let consent = "đồng ý: { học sinh: Lan, người giám hộ: Mai, ngày: 2025-01-05, phạm vi: web, nội dung: tên }"
    #expect(try obstacles(Self.pupil + "\n" + consent).isEmpty)
    let position = try obstacles(Self.pupil + "\nchức vụ: Học sinh lớp 10A1\n" + consent)
    #expect(position.map(\.message.code) == ["GS235"])
  }

  @Test func anAgeGroupOfItsOwnCounts() throws {
    #expect(
      try obstacles("đối tượng: cha mẹ học sinh\nloại: cá nhân\nlứa tuổi: từ 7 tuổi").map(
        \.message.code) == ["GS230"])
  }

  @Test func aClassNeedsConsentOnlyWithAPicture() throws {
    let photo = "ảnh: a.jpg\nmô tả ảnh: Cả lớp"
    #expect(try obstacles("đối tượng: lớp học\nthành tích: { danh hiệu: a }").isEmpty)
    #expect(
      try obstacles("đối tượng: lớp học\nảnh: 1️⃣a.jpg\nmô tả ảnh: Cả lớp").map(\.message.code) == [
        "GS230"
      ])
    let consent =
      "đồng ý: { học sinh: Cả lớp, người giám hộ: Ban đại diện cha mẹ, ngày: 2025-01-05, phạm vi: web, nội dung: ảnh }"
    #expect(try obstacles("đối tượng: lớp học\n\(photo)\n\(consent)").isEmpty)
  }

  @Test(arguments: [
    "chưa", "Không", "chưa xin", "chưa có", "đã đồng ý", "có", "???", "x", "no",
    "chưa hỏi em", "Chưa xin phép phụ huynh", "Phụ huynh đồng ý", "Mẹ chưa ký", "Không, Lan chưa ký", "38/39 phụ huynh",
    "0/0",
  ])
  func anAnswerIsNobodysName(answer: String) throws {
    for key in ["học sinh", "người giám hộ"] {
      let parts = ["học sinh": "Lan", "người giám hộ": "Mai"].merging([key: "\"\(answer)\""]) { $1 }
      let people = parts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(
        separator: ", ")
      let read = try read(
        profileText(Self.consent("\(people), ngày: 2025-01-05, phạm vi: web, nội dung: tên")))
      #expect(read.value == nil)
      #expect(read.diagnostics.map(\.message.code) == ["GS236"])
    }
  }

  @Test func consentCannotEndBeforeItBegins() throws {
    let marked = MarkedText(profileText(Self.consent(Self.whole + ", đến: 1️⃣2025-01-04")))
    let finding = try #require(read(marked.source).diagnostics.first)
    #expect(finding.message.code == "GS223")
    #expect(finding.location.position == marked.mark)
  }

  @Test func scopesAreAskedOneByOne() throws {
    let (pupil, team) = (try profile(Self.consent(Self.whole)), try profile())
    #expect(Consent.Scope.allCases.filter(pupil.mayAppear) == [.web, .led])
    #expect(Consent.Scope.allCases.filter(team.mayAppear) == Consent.Scope.allCases)
  }

  @Test func showsHowToWriteThatTheChildAgreed() throws {
    let found = try obstacles(
      "\(Self.pupil)\nđồng ý: { người giám hộ: Bà Mai, ngày: 2025-01-05, phạm vi: web, nội dung: [tên, lớp] }")
    let message = try #require(found.first { $0.message.code == "GS231" }).message
    #expect(message.suggestion?.vietnamese.contains("học sinh: Em Trần Minh K. ký tên") == true)
  }
}
