import Diagnostics
import Foundation
import Publishing
import Testing

/// What may not be shown stands in no byte of what is published, nor in the program's notes.
@Suite struct BuildPrivacyTests {
  /// Why a pupil's profile may not be shown, and what makes it so.
  enum Obstacle: String, CaseIterable {
    case draft, nominated, withdrawn, expired, notYet, decidedLater, noConsent, consentExpired,
      consentLater
    case noChild, notForTheWeb, photoNotCovered, nameNotCovered, faulty, sameAddress

    var isAnError: Bool { ![.draft, .nominated, .withdrawn, .expired, .notYet].contains(self) }

    func apply(_ text: String) -> String {
      switch self {
      case .draft: text.replacing("trạng thái: công nhận", with: "trạng thái: dự thảo")
      case .nominated: text.replacing("trạng thái: công nhận", with: "trạng thái: đề cử")
      case .withdrawn: text.replacing("trạng thái: công nhận", with: "trạng thái: thu hồi")
      case .expired: text.replacing("hiện đến: 2030-01-01", with: "hiện đến: 2026-11-20")
      case .notYet: text.replacing("hiện từ: 2025-01-20", with: "hiện từ: 2026-11-22")
      case .decidedLater: text.replacing("ngày: 2025-01-18", with: "ngày: 2026-11-22")
      case .noConsent: text.replacing(/(?s)đồng ý:.*nội dung: [^\n]*\n/, with: "")
      case .consentExpired: text.replacing("đến: 2029-05-31", with: "đến: 2026-11-20")
      case .consentLater: text.replacing("ngày: 2025-01-05", with: "ngày: 2026-11-22")
      case .noChild: text.replacing(/\ \ học sinh: [^\n]*\n/, with: "")
      case .notForTheWeb: text.replacing("[web, led, in, nguồn tin]", with: "[led, in]")
      case .photoNotCovered: text.replacing("[tên, ảnh, lớp", with: "[tên, lớp")
      case .nameNotCovered: text.replacing("[tên, ảnh", with: "[ảnh")
      case .faulty: text.replacing("cấp: trường", with: "cấp: trừng")
      case .sameAddress: text.replacing("slug: zqxbimat-s", with: "slug: khac")
      }
    }
  }

  private static let secret = "zqxbimat"
  private let site: BuildSite

  init() throws {
    site = try BuildSite(
      settings: BuildSite.settings(words: "đơn vị: [Lớp 10A]\nlĩnh vực: [Học tập]"))
    try site.profile(
      "khac",
      BuildSite.teacher(
        "Cô Khác", more: "nhân rộng từ: zqxbimat-f", body: "[bạn ấy](zqxbimat-f.md) giỏi."))
    try site.write(
      "Xem [bạn ấy](../guong/2024-2025/zqxbimat-f.md).", to: "content/trang/gioi-thieu.md")
    try site.photo("content/guong/2024-2025/zqxbimat-p.jpg", seed: 1)
    try site.photo("content/guong/2024-2025/zqxbimat-q.jpg", seed: 2)
  }

  /// A word planted in everything that a profile can hold.
  private static let profile = """
    ---
    tên: zqxbimat tên
    loại: cá nhân
    đối tượng: học sinh
    cấp: trường
    năm học: 2024-2025
    đơn vị: Lớp 10A
    lĩnh vực: Học tập
    chức vụ: zqxbimat chức vụ
    tóm tắt: zqxbimat tóm tắt
    ảnh: zqxbimat-p.jpg
    mô tả ảnh: zqxbimat mô tả
    nguồn ảnh: zqxbimat nguồn ảnh
    thành tích:
      - { danh hiệu: zqxbimat danh hiệu, quyết định: 44/QĐ-zqxbimat, ngày: 2025-01-18, cơ quan: zqxbimat, minh chứng: zqxbimat }
    công nhận: { trạng thái: công nhận, quyết định: 45/QĐ-zqxbimat, ngày: 2025-01-18, số giấy: zqxbimat }
    trích dẫn: { lời: zqxbimat lời, người nói: zqxbimat người }
    led: { tiêu đề: zqxbimat led, dòng: [zqxbimat dòng] }
    hiện từ: 2025-01-20
    hiện đến: 2030-01-01
    slug: zqxbimat-s
    nổi bật: có
    nguồn: [zqxbimat nguồn]
    đồng ý:
      học sinh: zqxkin em
      người giám hộ: zqxkin mẹ
      ngày: 2025-01-05
      đến: 2029-05-31
      minh chứng: zqxkin phiếu
      phạm vi: [web, led, in, nguồn tin]
      nội dung: [tên, ảnh, lớp, kết quả]
    ---
    ## zqxbimat đề mục

    zqxbimat thân bài [zqxbimat](https://zqxbimat.example/) ![zqxbimat](zqxbimat-q.jpg)
    """

  private func plant(_ text: String) throws { try site.profile("zqxbimat-f", text) }

  @Test func whatMayBeShownIsShownWithoutTheConsent() async throws {
    try plant(Self.profile)
    let report = await site.build()
    #expect(report.found == [])
    let text = try site.text("guong/zqxbimat-s/index.html")
    for word in ["tên", "chức vụ", "tóm tắt", "mô tả", "danh hiệu", "lời", "thân bài", "đề mục"] {
      #expect(text.contains("zqxbimat \(word)"), "\(word)")
    }
    #expect(try site.places(of: "zqxkin").isEmpty)
  }

  @Test(arguments: Obstacle.allCases) func neverShownIsNowhere(obstacle: Obstacle) async throws {
    try plant(try hidden(obstacle))
    let report = await site.build()
    #expect(report.exitCode == (obstacle.isAnError ? 1 : 0), "\(report.found)")
    #expect(try site.places(of: Self.secret) == [])
    #expect(try site.places(of: "zqxkin") == [])
    let isMentioned = report.found.contains {
      $0.hasPrefix("guong/2024-2025/khac.md") && $0.hasSuffix("GS303")
    }
    #expect(isMentioned == (obstacle != .sameAddress))
  }

  @Test(arguments: Obstacle.allCases) func noLongerShownIsGone(obstacle: Obstacle) async throws {
    try plant(Self.profile)
    await site.build()
    #expect(try site.places(of: Self.secret).count > 10)
    try plant(try hidden(obstacle))
    await site.build()
    #expect(try site.places(of: Self.secret) == [])
  }

  @Test func aDeletedProfileIsGone() async throws {
    try plant(Self.profile)
    await site.build()
    try site.remove("content/guong/2024-2025/zqxbimat-f.md")
    try site.profile("khac", BuildSite.teacher("Cô Khác"))
    try site.remove("content/trang/gioi-thieu.md")
    #expect(await site.build().exitCode == 0)
    #expect(try site.places(of: Self.secret) == [])
  }

  /// Time alone takes a profile down.
  @Test func aProfileExpiresWithoutAnEdit() async throws {
    try plant(Self.profile)
    await site.build(on: date(2029, 5, 31))
    #expect(try site.places(of: Self.secret).count > 10)
    let report = await site.build(on: date(2029, 6, 1))
    #expect(report.exitCode == 1)
    #expect(try site.places(of: Self.secret) == [])
  }

  private func hidden(_ obstacle: Obstacle) throws -> String {
    let text = obstacle.apply(Self.profile)
    try #require(text != Self.profile)
    return text
  }
}
