import Diagnostics
import Publishing
import Synchronization
import Testing

/// What `check` says without writing, and how far it says it is.
@Suite struct BuildCheckTests {
  private let site: BuildSite

  init() throws {
    site = try BuildSite(ownTemplates: true)
    for number in 1...3 { try site.profile("p\(number)", BuildSite.teacher("Cô \(number)")) }
  }

  @Test func findsWhatTwoArtifactsOfOnePathLeaveUnpublished() async throws {
    try site.write("như nhau", to: "site-templates/assets/a/b.txt")
    try site.write("như nhau", to: "site-templates/assets/a-b.txt")
    let checked = await site.check()
    #expect(checked.sortedDiagnostics.map(\.message.code) == ["GS706"] && checked.exitCode == 1)
    #expect(try site.published().isEmpty)
    let report = await site.build()
    #expect(report.sortedDiagnostics == checked.sortedDiagnostics && report.exitCode == 1)
  }

  @Test func tellsOfEachFileReadAndEachPageMade() async throws {
    let steps = Mutex<[BuildStep]>([])
    let build = Build(SiteLocation(site: site.root), on: BuildSite.day, jobs: 2, version: "test")
    _ = await build.run(.check) { step in steps.withLock { $0.append(step) } }
    var (read, made): ([Int], [Int]) = ([], [])
    var total = 0
    for step in steps.withLock({ $0 }) {
      switch step {
      case .reading(let done, of: 3): read.append(done)
      case .publishing(.making(let done, of: let all)): (made, total) = (made + [done], all)
      case .reading, .assembling, .planning, .publishing: break
      }
    }
    #expect(read.sorted() == [1, 2, 3])
    #expect(total > 10 && made.sorted() == Array(1...total))
  }

  @Test func looksOnlyAtWhatIsNewSinceABuildAndRepeatsWhatWasComplainedOf() async throws {
    func made(_ site: BuildSite) async -> Int {
      let count = Mutex(0)
      let build = Build(SiteLocation(site: site.root), on: BuildSite.day, jobs: 2, version: "test")
      _ = await build.run(.check) { step in
        if case .publishing(.made) = step { count.withLock { $0 += 1 } }
      }
      return count.withLock { $0 }
    }
    await site.build()
    #expect(await made(site) == 0)
    try site.edit("site-templates/pages/years.mustache") { $0 + "{{khongCo}}" }
    #expect(await made(site) == 1)
    #expect(await site.check().sortedDiagnostics.map(\.message.code) == ["GS520"])
    #expect(await site.build().sortedDiagnostics.map(\.message.code) == ["GS520"])
    #expect(await site.check().sortedDiagnostics.map(\.message.code) == ["GS520"])
  }
}
