import Foundation
import Testing

@testable import Vietnamese

struct CivilDateTests {
  @Test(arguments: [
    "2025-01-18", "18/01/2025", "18/1/2025", "18-1-2025", "18-01-2025", "18.1.2025", " 2025-01-18 ",
    "2025-1-18",
  ])
  func readsEveryWayOfWritingIt(text: String) throws {
    let date = try #require(CivilDate(text))
    #expect(date == CivilDate(year: 2025, month: 1, day: 18))
    #expect(date.iso == "2025-01-18")
    #expect(date.short == "18/01/2025")
    #expect(date.long == "ngày 18 tháng 01 năm 2025")
  }

  @Test(arguments: [
    "30/02/2025", "29/2/2025", "31-04-2025", "2025-13-01", "0/1/2025", "01/00/2025", "2025-00-10",
    "1/1/0000",
    "99/99/9999", "29/02/1900",
  ])
  func tellsImpossibleDaysFromOtherTexts(text: String) {
    #expect(CivilDate.read(text) == .impossible)
    #expect(CivilDate(text) == nil)
  }

  @Test(arguments: [
    "", "hôm nay", "18/01", "18/01/25", "2025", "2025-01", "18-01/2025", "18/01/2025/1",
    "2025/01/18", "018/01/2025",
    "18/001/2025", "१८/०१/२०२५", "-1/1/2025", "+1/1/2025", "18 01 2025", "18 /01/2025", "//", "--",
    "🌸",
    "2025-01-18T00:00", "9999999999999999999/1/2025",
  ])
  func knowsWhatIsNotADate(text: String) {
    #expect(CivilDate.read(text) == .notADate)
  }

  @Test(arguments: [
    ("2026-09-05", "ngày 05 tháng 9 năm 2026"), ("2025-01-01", "ngày 01 tháng 01 năm 2025"),
    ("2025-02-10", "ngày 10 tháng 02 năm 2025"), ("2025-03-09", "ngày 09 tháng 3 năm 2025"),
    ("2025-12-31", "ngày 31 tháng 12 năm 2025"),
  ])
  func writesDatesAsDecree30Does(iso: String, long: String) throws {
    #expect(try #require(CivilDate(iso)).long == long)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0004-02-29"])
  func knowsLeapDays(iso: String) throws {
    #expect(try #require(CivilDate(iso)).iso == iso)
  }

  @Test func countsDaysFromYear1To9999() throws {
    var previous = CivilDate(daysSince1970: -719_162)
    #expect(previous.iso == "0001-01-01")
    for days in stride(from: -719_161, through: 2_932_896, by: 7) {
      let date = CivilDate(daysSince1970: days)
      guard date > previous, date.daysSince1970 == days,
        CivilDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("\(days)")
        return
      }
      previous = date
    }
    #expect(CivilDate(daysSince1970: 2_932_896).iso == "9999-12-31")
    #expect(CivilDate(daysSince1970: 0).iso == "1970-01-01")
  }

  @Test(arguments: [
    (0, "1970-01-01"), (61_199, "1970-01-01"), (61_200, "1970-01-02"), (-25_200, "1970-01-01"),
    (-25_201, "1969-12-31"),
    (1_737_133_199, "2025-01-17"), (1_737_133_200, "2025-01-18"), (-111_600, "1969-12-31"),
    (-111_601, "1969-12-30"),
    (Int.max, "9999-12-31"), (Int.min, "0001-01-01"),
  ])
  func takesTheDayInVietNam(seconds: Int, iso: String) {
    #expect(CivilDate(unixSeconds: seconds).iso == iso)
  }

  @Test func ordersByTime() {
    let dates = ["2025-02-01", "2024-12-31", "2025-01-31"].compactMap { CivilDate($0) }.sorted()
    #expect(dates.map(\.iso) == ["2024-12-31", "2025-01-31", "2025-02-01"])
  }
}
