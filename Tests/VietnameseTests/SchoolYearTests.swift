import Testing

@testable import Vietnamese

struct SchoolYearTests {
  @Test(arguments: [
    "2024-2025", "2024 - 2025", "2024–2025", "2024 — 2025", "2024/2025", " 2024-2025 ",
    "2024\u{A0}–\u{A0}2025",
    "2024‑2025", "2024−2025",
  ])
  func readsEveryWayOfWritingIt(text: String) throws {
    let year = try #require(SchoolYear(text))
    #expect(year.start == 2024)
    #expect(year.slug == "2024-2025")
    #expect(year.label == "2024–2025")
    #expect(SchoolYear(year.label) == year)
  }

  @Test(arguments: [
    "", "2024", "2024-2026", "2025-2024", "2024-25", "24-25", "2024-2025-2026", "2024--2025",
    "2024 2025",
    "+024-2025", "२०२४-२०२५", "a-b", "2024-2025a", "20 24-2025", "-2024-2025", "0001-0002", "🌸",
    "9999999999999999999-2", "2024-",
  ])
  func refusesEverythingElse(text: String) {
    #expect(SchoolYear(text) == nil)
  }

  @Test func ordersByTime() throws {
    #expect(try #require(SchoolYear(start: 2023)) < #require(SchoolYear(start: 2024)))
    #expect(SchoolYear(start: 24) == nil)
  }

  @Test(arguments: [
    ("2021-2025", 2021, 2025), ("2021 – 2025", 2021, 2025), ("2024/2025", 2024, 2025),
  ])
  func readsPeriods(text: String, from: Int, to: Int) throws {
    let period = try #require(Period(text))
    #expect((period.from, period.to) == (from, to))
    #expect(period.slug == "\(from)-\(to)")
    #expect(period.label == "\(from)–\(to)")
  }

  @Test(arguments: ["2025-2021", "2021-2021", "2021", "", "21-25"])
  func refusesPeriodsThatEndTooEarly(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func ordersPeriodsByStartThenEnd() throws {
    let periods = ["2021-2025", "2020-2030", "2021-2022"].compactMap { Period($0) }.sorted()
    #expect(periods.map(\.slug) == ["2020-2030", "2021-2022", "2021-2025"])
  }
}
