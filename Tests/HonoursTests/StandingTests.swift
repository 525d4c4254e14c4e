import Diagnostics
import Testing

@testable import Honours

struct StandingTests {
  @Test(arguments: [
    ("2025-01-19", false), ("2025-01-20", true), ("2025-06-01", true),
    ("2025-06-02", false),
  ])
  func isShownFromTheFirstDayToTheLast(today: String, isShown: Bool) throws {
    let profile = try profile("hiện từ: 2025-01-20\nhiện đến: 2025-06-01")
    #expect(profile.isShown(on: try day(today)) == isShown)
  }

  @Test(arguments: [("dự thảo", false), ("đề cử", false), ("thu hồi", false), ("công nhận", true)])
  func isShownOnlyWhenRecognised(status: String, isShown: Bool) throws {
    let profile = try profile(
      "công nhận: { trạng thái: \(status), quyết định: 45/QĐ-THPT, ngày: 2025-01-18 }")
    #expect(profile.isShown(on: try day("2025-03-01")) == isShown)
  }

  @Test(arguments: [("2025-01-17", ["GS225"]), ("2025-01-18", [])])
  func aDecisionYetToComeIsAnObstacle(today: String, codes: [String]) throws {
    #expect(try profile().obstacles(on: try day(today)).map(\.message.code) == codes)
  }
}
