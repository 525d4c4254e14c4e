import Diagnostics
import Honours
import Pages
import Profiles
import Testing
import Vietnamese

@testable import Screens

/// Whom a screen shows, in which order, and for how long.
struct LoopTests {
  private func site(_ profiles: [String: String], _ screen: String = ScreenSite.board) -> ScreenSite {
    var site = ScreenSite()
    site.screens = [screen]
    site.profiles = profiles
    return site
  }

  private func shown(_ site: ScreenSite) throws -> [String] {
    let slides = try site.planned().value.loops.first?.slides ?? []
    return slides.filter { $0.kind == .person || $0.kind == .collective }.map(\.title)
  }

  @Test func opensThenShowsTheNewestFirstThenTheirRollThenWhereToReadOn() throws {
    let loop = try site([
      "a": Profiles.teacher("Lê Cũ", date: "2024-12-01"), "b": Profiles.team("Tổ Mới", date: "2025-05-01"),
    ]).loop()
    #expect(loop.slides.map(\.kind) == [.opening, .collective, .person, .roll, .reading, .closing])
    #expect(loop.slides[1].title == "Tổ Mới" && loop.slides[1].link == "https://truong.example/guong/b/")
    #expect(loop.reports.map(\.kind) == loop.slides.map(\.kind))
  }

  @Test func everybodyHasTheSameTimeWhateverIsSaidOfThem() throws {
    let quote = "trích dẫn: { lời: Chín giờ tối câu hỏi nào cũng thật }"
    let loop = try site([
      "a": Profiles.teacher("Lê An", date: "2025-03-01", more: quote),
      "b": Profiles.teacher("Lê Bình", date: "2025-02-01", more: "led: { dòng: [Một dòng ngắn] }"),
      "c": Profiles.teacher(
        "Lê Chi", date: "2025-01-01", more: "led: { con số: 82% số cây còn sống sau sáu tháng, dòng: [Cây lớn] }"),
    ]).loop()
    let links = Set(loop.slides.compactMap(\.link)).filter { $0.contains("/guong/") }
    let times = links.map { link in loop.slides.filter { $0.link == link }.reduce(0) { $0 + $1.seconds } }
    #expect(times.count == 3 && Set(times).count == 1 && times.allSatisfy { $0 <= 20 })
    #expect(loop.slides.filter { $0.kind == .quotation }.count == 1)
    #expect(loop.slides.filter { $0.kind == .number }.map(\.text) == ["82% · số cây còn sống sau sáu tháng · Lê Chi"])
  }

  @Test func fixedSecondsHoldForEverySlide() throws {
    let quote = "trích dẫn: { lời: Chín giờ tối câu hỏi nào cũng thật }"
    let loop = try site(
      ["a": Profiles.teacher("Lê An", more: quote), "b": Profiles.team()], ScreenSite.screen(more: "giây: 9")
    ).loop()
    #expect(loop.slides.allSatisfy { $0.seconds == 9 } && !loop.slides.contains { $0.kind == .quotation })
  }

  @Test func wordsThatTakeLongerThanTheFixedSecondsMiss() throws {
    let planned = try site(
      ["a": Profiles.teacher("Nguyễn Thị Minh Khai Hồng")], ScreenSite.screen(more: "giây: 3")
    ).planned()
    let found = planned.diagnostics.filter { $0.location.path.hasSuffix("a.md") }
    #expect(found.map(\.message.code) == ["GS646"])
    #expect(found.first?.message.suggestion?.english == "Leave out at least 3 syllables.")
  }

  @Test(arguments: [
    ("chọn: { loại: tập thể }", ["Tổ Toán"]), ("chọn: { lĩnh vực: Sáng kiến }", ["Lê An"]),
    ("chọn: { đơn vị: Tổ Văn }", ["Lê Bình"]), ("chọn: { phong trào: Dạy tốt }", ["Lê Bình"]),
    ("chọn: { năm học: 2023-2024 }", ["Lê An"]), ("chọn: { nổi bật: có }", ["Lê Bình"]),
    ("chọn: { mới nhất: 2 }", ["Lê Bình", "Tổ Toán"]), ("tối đa: 1", ["Lê Bình"]),
    ("chọn: { cấp: tổ }", []), ("chọn: { loại: cá nhân, phong trào: Dạy tốt }", ["Lê Bình"]),
  ])
  func aScreenShowsWhomItChooses(choice: String, names: [String]) throws {
    let site = site(
      [
        "a": Profiles.teacher("Lê An", date: "2024-01-01", year: "2023-2024", more: "lĩnh vực: Sáng kiến"),
        "b": Profiles.teacher(
          "Lê Bình", date: "2025-02-01", more: "đơn vị: Tổ Văn\nphong trào: Dạy tốt\nnổi bật: có"),
        "c": Profiles.team("Tổ Toán", date: "2025-01-01"),
      ], ScreenSite.screen(more: choice))
    #expect(try shown(site) == names)
  }

  @Test func aMinorIsShownOnlyWithConsentToScreens() throws {
    let site = site([
      "a": Profiles.pupil("Trần An", scope: "web, in"), "b": Profiles.pupil("Trần Bình", scope: "web, led"),
    ])
    #expect(try shown(site) == ["Trần Bình"])
    let words = try site.loop().slides.map(\.text).joined()
    #expect(!words.contains("Trần An"))
  }

  @Test func everySlideCarriesTheTightestOfItsDays() throws {
    let loop = try site([
      "a": Profiles.teacher(
        "Lê An", more: "led: { từ: 2026-09-05, đến: 2027-05-31 }\nhiện từ: 2026-10-01\nhiện đến: 2027-01-01"),
      "b": Profiles.pupil("Trần Bình", scope: "web, led", until: "2026-12-31"),
    ]).loop()
    let days = Dictionary(grouping: loop.slides, by: \.title).mapValues { [$0[0].from?.iso, $0[0].until?.iso] }
    #expect(days["Lê An"] == ["2026-10-01", "2027-01-01"])
    #expect(days["Trần Bình"] == [nil, "2026-12-31"])
    // Who stands on the roll goes from it with the rest.
    #expect(loop.slides.first { $0.kind == .roll }?.until?.iso == "2026-12-31")
    #expect(loop.slides.first { $0.kind == .opening }?.until == nil)
  }

  @Test func whoseDaysAreOverHasNoSlide() throws {
    let over = Profiles.teacher("Lê An", more: "led: { đến: 2026-11-20 }")
    let last = Profiles.teacher("Lê Bình", more: "led: { đến: 2026-11-21 }")
    #expect(try shown(site(["a": over, "b": last])) == ["Lê Bình"])
  }

  @Test func whoseDaysAreToComeIsPlannedWithTheDayButNotOnTheRollYet() throws {
    let loop = try site([
      "a": Profiles.teacher("Lê An", more: "led: { từ: 2026-12-01 }"), "b": Profiles.teacher("Lê Bình"),
      "c": Profiles.teacher("Lê Chi"),
    ]).loop()
    #expect(loop.slides.first { $0.title == "Lê An" }?.from?.iso == "2026-12-01")
    let roll = try #require(loop.slides.first { $0.kind == .roll })
    #expect(roll.from == nil && !roll.text.contains("Lê An") && roll.text.contains("Lê Bình"))
  }

  @Test func whoIsStillToComeTakesNobodysPlace() throws {
    let later = "led: { từ: 2026-12-01 }"
    let site = site(
      [
        "a": Profiles.teacher("Lê An", date: "2025-04-01", more: later),
        "b": Profiles.teacher("Lê Bình", date: "2025-03-01"),
        "c": Profiles.teacher("Lê Chi", date: "2025-02-01", more: later),
        "d": Profiles.teacher("Lê Dung", date: "2025-01-01"),
      ], ScreenSite.screen(more: "tối đa: 1"))
    #expect(try shown(site) == ["Lê An", "Lê Bình"])
  }

  @Test func whereAllAreStillToComeTheSchoolStandsInAndIsNotOpenedOrClosed() throws {
    let planned = try site(["a": Profiles.teacher("Lê An", more: "led: { từ: 2026-12-01 }")]).planned()
    let slides = try #require(planned.value.loops.first).slides
    #expect(slides.map(\.kind) == [.school, .person] && slides[1].from?.iso == "2026-12-01")
    #expect(planned.diagnostics.map(\.message.code) == ["GS648"])
  }

  @Test(arguments: [("", 20), ("chọn: { mới nhất: 23 }", 23), ("chọn: { mới nhất: 23 }, tối đa: 22", 22)])
  func theNumberIsWhatIsWrittenOrTwenty(more: String, count: Int) throws {
    var site = site([:], ScreenSite.screen("cong", "640 x 64", more: more))
    for number in 1...24 { site.profiles["p\(number)"] = Profiles.teacher("Người Số \(number)") }
    #expect(try shown(site).count == count)
  }

  @Test func aScreenWithoutAnybodyShowsTheSchoolAndSaysSo() throws {
    let planned = try site(["a": Profiles.team()], ScreenSite.screen(more: "chọn: { loại: cá nhân }")).planned()
    let loop = try #require(planned.value.loops.first)
    #expect(loop.slides.map(\.kind) == [.school] && loop.slides[0].title == "Trường Thử")
    #expect(planned.diagnostics.map(\.message.code) == ["GS648"])
    #expect(!planned.hasErrors && planned.diagnostics.first?.location.excerpt?.contains("chọn") == true)
  }

  @Test func announcementsStandOnTheirScreensInTheirDays() throws {
    var site = site(["a": Profiles.team()])
    site.screens = [ScreenSite.screen("san"), ScreenSite.screen("sanh")]
    site.announcements = [
      "le": "---\ntiêu đề: Lễ sơ kết\ndòng: [Thứ Hai, Sân trường]\nmàn hình: san\nđến: 2026-12-01\n---\n",
      "cu": "---\ntiêu đề: Việc cũ\nđến: 2026-11-20\n---\n",
    ]
    let loops = try site.planned().value.loops
    let shown = loops.map { $0.slides.filter { $0.kind == .announcement } }
    #expect(shown[0].map(\.text) == ["Lễ sơ kết · Thứ Hai · Sân trường"] && shown[1].isEmpty)
    #expect(shown[0].first?.until?.iso == "2026-12-01")
  }

  /// A strip has room for a large and a small row; what does not fit the small one is left out from behind.
  @Test(arguments: [
    ("[Thứ Hai 18/01, Sân trường]", "Lễ sơ kết · Thứ Hai 18/01 · Sân trường"),
    ("[Thứ Hai 18/01, \"\(String(repeating: "rất dài ", count: 10))\"]", "Lễ sơ kết · Thứ Hai 18/01"),
    ("[\"\(String(repeating: "rất dài ", count: 10))\"]", "Lễ sơ kết"),
  ])
  func aStripSetsAnAnnouncementInTwoRows(lines: String, text: String) throws {
    var site = site(["a": Profiles.team()], ScreenSite.screen("dai", "320 x 64", pitch: "10"))
    site.announcements = ["le": "---\ntiêu đề: Lễ sơ kết\ndòng: \(lines)\n---\n"]
    #expect(try site.loop().slides.first { $0.kind == .announcement }?.text == text)
  }

  /// Of five hundred only so many as people can see in one break, each once.
  @Test func fiveHundredSelectedGiveALoopOfTheNewest() throws {
    var site = ScreenSite()
    site.screens = [ScreenSite.screen("cong", "640 x 64"), ScreenSite.screen("nho", "320 x 64", more: "tối đa: 200")]
    for number in 1...500 {
      site.profiles["p\(number)"] = Profiles.teacher(
        "Người Số \(number)", date: number > 30 ? "2024-01-01" : "2025-01-01")
    }
    let loops = try site.planned().value.loops
    let people = loops.map { $0.slides.filter { $0.kind == .person } }
    #expect(people[0].count == 20 && people[1].count == 200)
    #expect(Set(people[1].map(\.file?.print.path)).count == 200)
    #expect(Set(people[1].map(\.seconds)).count == 1)
    #expect(people[0].allSatisfy { (Int($0.title.dropFirst(9)) ?? 0) <= 30 })
  }
}
