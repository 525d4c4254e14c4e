import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

/// What keeps a whole site from being published: exit code 2, and the published site stays as it is.
@Suite struct BuildSetUpTests {
  private let site: BuildSite
  private static let isRoot = geteuid() == 0

  init() throws {
    site = try BuildSite(ownTemplates: true)
    try site.profile("tot", BuildSite.teacher("Cô Tốt"))
  }

  /// Publishes, does `harm`, and expects that building again changes nothing.
  @discardableResult
  private func expectUntouched(
    after harm: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> BuildReport {
    #expect(await site.build().exitCode == 0, sourceLocation: sourceLocation)
    let (before, times) = (try site.published(), try site.times())
    try harm()
    let report = await site.build()
    #expect(report.exitCode == 2 && report.outcome == nil, sourceLocation: sourceLocation)
    #expect(try site.published() == before, sourceLocation: sourceLocation)
    let timesNow = try site.times()
    for path in before.keys {
      #expect(timesNow["public/" + path] == times["public/" + path], sourceLocation: sourceLocation)
    }
    return report
  }

  // MARK: Settings

  @Test func withoutSettingsPointsToInit() async throws {
    let report = try await expectUntouched { try site.remove("content/site.yaml") }
    #expect(report.found == ["site.yaml: GS751"])
    #expect(
      report.sortedDiagnostics[0].message.suggestion?.vietnamese.contains("guongsang init") == true)
  }

  @Test(arguments: ["", "# chỉ có lời\n", "---\n"]) func emptySettingsPointToInit(text: String)
    async throws
  {
    let report = try await expectUntouched { try site.write(text, to: "content/site.yaml") }
    #expect(report.found == ["site.yaml: GS604"])
    #expect(
      report.sortedDiagnostics[0].message.suggestion?.vietnamese.contains("guongsang init") == true)
  }

  @Test func brokenSettingsAreNamedAtTheirLine() async throws {
    let report = try await expectUntouched {
      try site.edit("content/site.yaml") { $0 + "\nđơn vị: [a, b\n" }
    }
    #expect(report.found.count == 1)
    #expect(
      report.found[0].contains("site.yaml:") && report.found[0].contains("GS1"), "\(report.found)")
  }

  @Test func aMissingFieldOfTheSettingsIsNamed() async throws {
    let report = try await expectUntouched {
      try site.edit("content/site.yaml") { $0.replacing("  tiêu đề: Gương sáng thử\n", with: "") }
    }
    #expect(report.found == ["site.yaml:3:3: GS206"])
  }

  @Test func settingsThatAreAPipeAreNotWaitedFor() async throws {
    let report = try await expectUntouched {
      try site.remove("content/site.yaml")
      try site.pipe("content/site.yaml")
    }
    #expect(report.found == ["site.yaml: GS755"])
  }

  @Test(arguments: ["content", "site-templates"]) func aMissingFolderIsNamed(folder: String)
    async throws
  {
    let report = try await expectUntouched { try site.remove(folder) }
    #expect(report.failure?.vietnamese.contains(folder) == true)
  }

  // MARK: Templates

  @Test func aMissingPageTemplateIsNamed() async throws {
    let report = try await expectUntouched {
      try site.remove("site-templates/pages/story.mustache")
    }
    #expect(report.found == ["site-templates/pages/story.mustache: GS551"])
  }

  @Test func aSyntaxErrorOfATemplateIsNamedAtItsPlace() async throws {
    let report = try await expectUntouched {
      try site.edit("site-templates/partials/card.mustache") { "{{#a}}\n{{/b}}\n" + $0 }
    }
    let places = report.sortedDiagnostics.map { $0.location.position }
    #expect(places.contains(Position(line: 2, column: 1)), "\(report.found)")
    #expect(report.found.allSatisfy { $0.contains("card.mustache:") })
  }

  @Test func aMissingPartialIsNamedAtItsPlace() async throws {
    let report = try await expectUntouched {
      try site.remove("site-templates/partials/card.mustache")
    }
    #expect(!report.found.isEmpty)
    #expect(report.sortedDiagnostics.allSatisfy { $0.location.position != nil }, "\(report.found)")
    #expect(
      report.sortedDiagnostics.contains { $0.isError && $0.message.text.english.contains("card") })
  }

  @Test(arguments: ["{{>card}}", "{{>place}}{{>card}}", "{{<card}}{{/card}}"])
  func anEndlessPartialIsNamedAtItsPlace(text: String) async throws {
    let report = try await expectUntouched {
      try site.edit("site-templates/partials/card.mustache") { text + $0 }
      try site.profile("moi", BuildSite.teacher("Cô Mới"))
    }
    #expect(!report.found.isEmpty)
    #expect(
      report.sortedDiagnostics.allSatisfy { $0.location.path.hasSuffix("card.mustache") },
      "\(report.found.prefix(4))")
    #expect(await site.build().exitCode == 2, "the error is not forgotten")
  }

  @Test func aMissingWordIsNamed() async throws {
    let report = try await expectUntouched {
      try site.edit("site-templates/strings/vi.yaml") {
        $0.replacing(/\ {2}roll: [^\n]*\n/, with: "")
      }
    }
    #expect(report.found.count == 1 && report.found[0].hasSuffix("strings/vi.yaml: GS552"))
  }

  @Test func missingStringsAreNamed() async throws {
    let report = try await expectUntouched { try site.remove("site-templates/strings/vi.yaml") }
    #expect(
      report.found.count == 1 && report.found[0].contains("strings/vi.yaml: GS752"),
      "\(report.found)")
  }

  // MARK: The output folder

  @Test(arguments: ["/content", "/content/x", "", "/..", "/site-templates"])
  func refusesAnOutputFolderInWhichPeopleWrite(path: String) async throws {
    await site.build()
    let before = try BuildSite.files(below: site.root)
    let report = await site.build(output: site.root + path)
    #expect(report.exitCode == 2 && report.failure != nil)
    #expect(try BuildSite.files(below: site.root) == before)
  }

  @Test func refusesTheRootOfTheMachine() async throws {
    let report = await site.build(output: "/")
    #expect(report.exitCode == 2 && report.failure?.english.contains("/") == true)
    #expect(!FileManager.default.fileExists(atPath: "/tap-the"))
  }

  @Test(.disabled(if: isRoot, "root writes everywhere")) func aReadOnlyOutputFolderIsLeftAsItIs()
    async throws
  {
    try await expectUntouched {
      try site.profile("moi", BuildSite.teacher("Cô Mới"))
      try site.allow(0o500, "public")
    }
    try site.allow(0o700, "public")
  }

  @Test func twoBuildsAtOnceDoNotMix() async throws {
    async let first = site.build()
    async let second = site.build()
    let reports = await [first, second]
    #expect(reports.contains { $0.exitCode == 0 })
    for report in reports where report.exitCode != 0 {
      #expect(report.exitCode == 2 && report.failure?.english.contains("Another build") == true)
    }
    let alone = try BuildSite(settings: BuildSite.settings())
    #expect(await site.build(beside: alone.root).exitCode == 0)
    #expect(try site.published() == alone.published())
  }
}
