import Foundation
import Publishing
import Testing

/// What a build writes when little or nothing has changed.
@Suite struct BuildChangeTests {
  private let site: BuildSite

  init() throws {
    site = try BuildSite(
      settings: BuildSite.settings(
        words: "lĩnh vực: [Dạy học, Sáng kiến]\nđơn vị: [Tổ Toán, Tổ Văn]"))
    for number in 1...9 {
      let unit = number < 5 ? "Tổ Toán" : "Tổ Văn"
      let field = number.isMultiple(of: 2) ? "Dạy học" : "Sáng kiến"
      try site.profile(
        "gv\(number)",
        BuildSite.teacher(
          "Cô Số \(number)", decided: "2025-01-0\(number)",
          more: "đơn vị: \(unit)\nlĩnh vực: \(field)"))
    }
    try site.write("# Giới thiệu\n\nLời chào.", to: "content/trang/gioi-thieu.md")
  }

  @Test func aSecondBuildWritesNothing() async throws {
    #expect(await site.build().exitCode == 0)
    let times = try site.times()
    for jobs in [1, 4] {
      let report = await site.build(jobs: jobs)
      #expect(report.exitCode == 0 && report.diagnostics.isEmpty)
      #expect(report.outcome?.written.isEmpty == true && report.outcome?.made == 0)
      #expect(try site.times() == times)
    }
    _ = await site.check()
    #expect(try site.times() == times)
  }

  /// Not even where someone touched the files, as a copy or a checkout does.
  @Test func touchedSourcesChangeNothing() async throws {
    func times() throws -> [String: Int] { try site.times().filter { $0.key.hasPrefix("public/") } }
    await site.build()
    let before = try times()
    try site.edit("content/guong/2024-2025/gv3.md") { $0 }
    try site.edit("content/site.yaml") { $0 }
    #expect(await site.build().outcome?.written.isEmpty == true)
    #expect(try times() == before)
  }

  @Test func cleanMakesEverythingAndWritesNothingNew() async throws {
    await site.build()
    let before = try site.times().filter { $0.key.hasPrefix("public/") }
    let report = await site.build(clean: true)
    #expect(report.outcome?.written.isEmpty == true)
    #expect((report.outcome?.made ?? 0) > 30)
    #expect(try site.times().filter { $0.key.hasPrefix("public/") } == before)
  }

  @Test(arguments: [
    ("Một câu chuyện.", "Câu chuyện khác."), ("Việc tốt", "Việc rất tốt"), ("Cô Số 3", "Cô Số Ba"),
    ("Sáng kiến", "Dạy học"), ("cấp: trường", "cấp: tổ"), ("2025-01-03", "2025-02-03"),
    ("trạng thái: công nhận", "trạng thái: thu hồi"), ("năm học: 2024-2025", "năm học: 2023-2024"),
  ])
  func rewritesExactlyWhatDiffers(old: String, new: String) async throws {
    await site.build()
    let before = try site.published()
    let times = try site.times()
    try site.edit("content/guong/2024-2025/gv3.md") { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new)
    }
    let report = await site.build()
    let after = try site.published()
    let changed = Set(after.filter { before[$0.key] != $0.value }.keys)
    #expect(!changed.isEmpty && changed.count < after.count)
    #expect(Set(report.outcome?.writtenPaths ?? []) == changed)
    #expect(Set(report.outcome?.removedPaths ?? []) == Set(before.keys).subtracting(after.keys))
    let timesNow = try site.times()
    for path in after.keys where !changed.contains(path) {
      #expect(timesNow["public/" + path] == times["public/" + path], "\(path)")
    }
  }

  /// A story far away, in another unit and field, is not even made again.
  @Test func aChangedBodyMakesOnlyItsOwnPageAndTheFeeds() async throws {
    await site.build()
    try site.edit("content/guong/2024-2025/gv3.md") {
      $0.replacing("Một câu chuyện.", with: "Câu chuyện khác.")
    }
    let report = await site.build()
    #expect(report.outcome?.writtenPaths == ["guong/gv3/index.html", "feed.json", "feed.xml"])
    #expect(report.outcome?.made == 3)
  }

  @Test func aChangedWordOfTheSettingsReachesEveryPage() async throws {
    await site.build()
    try site.edit("content/site.yaml") { $0.replacing("Gương sáng thử", with: "Gương sáng mới") }
    await site.build()
    for (path, bytes) in try site.published()
    where path.hasSuffix(".html") || path.hasPrefix("feed") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("Gương sáng mới") && !text.contains("Gương sáng thử"), "\(path)")
    }
  }

  @Test func theDayOfTheBuildIsNowhere() async throws {
    await site.build(on: date(2026, 11, 21))
    let report = await site.build(on: date(2031, 4, 7))
    #expect(report.outcome?.written.isEmpty == true && report.outcome?.made == 0)
  }

  @Test func strictlyPublishesNothingWithAnError() async throws {
    await site.build()
    let times = try site.times()
    try site.profile("hong", "không có phần khai báo")
    let report = await site.build(strictly: true)
    #expect(report.exitCode == 2 && report.found == ["guong/2024-2025/hong.md:1:1: GS201"])
    #expect(try site.times() == times)
    #expect(await site.build().exitCode == 1)
  }
}
