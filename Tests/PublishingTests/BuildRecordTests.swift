import Artifacts
import Foundation
import Publishing
import Synchronization
import Testing

/// A build of which everything still stands is not run again; whatever changed, it is.
@Suite struct BuildRecordTests {
  private let site: BuildSite

  init() throws {
    site = try BuildSite()
    try site.profile("gv1", BuildSite.teacher("Cô Một"))
  }

  /// The steps that a build took.
  private func steps(_ goal: Build.Goal = .publish(strictly: false, clean: false)) async -> Int {
    let count = Mutex(0)
    let location = SiteLocation(site: site.root, templates: repository.appending(path: "site-templates").path)
    let build = Build(location, on: BuildSite.day, jobs: 2, version: "test")
    let report = await build.run(goal) { _ in count.withLock { $0 += 1 } }
    #expect(report.isWhole && report.readProfiles == 1)
    return count.withLock { $0 }
  }

  @Test func nothingIsReadAgain() async throws {
    let first = await site.build()
    #expect(await steps() == 0)
    #expect(await steps(.check) == 0)
    let second = await site.build()
    #expect(second.shownProfiles == 1 && second.exitCode == 0)
    #expect(second.outcome?.unchanged == first.outcome?.written.count && first.outcome?.written.isEmpty == false)
  }

  @Test func cleanIsRun() async {
    await site.build()
    #expect(await steps(.publish(strictly: false, clean: true)) > 0)
  }

  /// Of the same length, and with its time set back.
  @Test func anEditThatHidesIsFound() async throws {
    await site.build()
    let file = site.root + "/content/guong/2024-2025/gv1.md"
    let time = try #require(try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date)
    try site.edit("content/guong/2024-2025/gv1.md") { $0.replacingOccurrences(of: "Cô Một", with: "Cô Hai") }
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file)
    #expect(await site.build().outcome?.written.isEmpty == false)
    #expect(await steps() == 0)
  }

  @Test func aPublishedFileThatIsGoneComesBack() async throws {
    await site.build()
    try site.remove("public/404.html")
    #expect(await site.build().outcome?.written.map(\.description) == ["404.html"])
    #expect(await steps() == 0)
  }

  @Test(arguments: ["public/index.html", "public/la.txt", "public/guong/.guongsang-0.tmp", "public/.guongsangx/tep"])
  func whatStandsInTheOutputIsLookedAt(path: String) async throws {
    await site.build()
    try site.write("Của người khác", to: path)
    #expect(await steps() > 0)
  }

  /// A host's own notes behind a dot are nobody's business.
  @Test func hiddenFilesOfAHostAreLeftAlone() async throws {
    await site.build()
    try site.write("Của máy chủ", to: "public/.htaccess")
    #expect(await steps() == 0)
  }

  @Test func aWarningIsSaidEachTime() async throws {
    try site.write("Không đọc", to: "content/guong/2024-2025/ghi-chu.txt")
    let first = await site.build()
    let second = await site.build()
    #expect(first.diagnostics.count == 1 && second.diagnostics == first.diagnostics)
    try site.remove("content/guong/2024-2025/ghi-chu.txt")
    #expect(await site.build().diagnostics.isEmpty)
    #expect(await steps() == 0)
  }

  @Test func anotherDayOrProgramIsAnotherBuild() async throws {
    try site.profile("gv2", BuildSite.teacher("Cô Hai", more: "hiện từ: 2026-11-22"))
    #expect(await site.build().shownProfiles == 1)
    #expect(await site.build(on: date(2026, 11, 22)).shownProfiles == 2)
    #expect(await site.build().shownProfiles == 1)
    #expect(await site.build(version: "other").outcome?.made != 0)
  }

  @Test func anotherOutputFolderHasItsOwnRecord() async throws {
    await site.build()
    #expect(await site.build(output: site.root + "/usb").outcome?.written.isEmpty == false)
    #expect(await steps() == 0)
  }
}
