import Artifacts
import Diagnostics
import Publishing
import Testing

/// Artifacts that complain while they are made: templates with unknown names, for example.
struct ComplaintsTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  private func complaining(_ message: Diagnostic.Message) throws -> Artifact {
    let diagnostic = Diagnostic(message, at: Location(path: "story.mustache"))
    return Artifact(
      path: try #require(SitePath("a/index.html")), stage: .stories, fingerprint: .of([1])
    ) { Diagnosed([65], [diagnostic]) }
  }

  private let warning = Diagnostic.Message.warning("GS001", Text(vi: "Thiếu", en: "Missing"))
  private let error = Diagnostic.Message.error("GS002", Text(vi: "Hỏng", en: "Broken"))

  @Test func repeatsAWarningAtEveryBuild() async throws {
    let artifact = try complaining(warning)
    let first = try await site.publish([artifact])
    let second = try await site.publish([artifact])
    #expect(first.diagnostics.map(\.message.code) == ["GS001"])
    #expect(second.diagnostics == first.diagnostics)
    #expect(second.made == 1 && second.written.isEmpty)
  }

  @Test func publishesNothingWhenAnArtifactIsFaulty() async throws {
    try await site.publish([page("b/index.html", "old")])
    let before = try site.published()
    let artifacts = [try complaining(error), try page("b/index.html", "new")]
    await #expect(throws: PublishingFailure.faultyArtifacts(try complaining(error).made())) {
      try await site.publish(artifacts)
    }
    #expect(try site.published() == before)
  }
}

extension Artifact {
  fileprivate func made() -> [Diagnostic] {
    making.make().diagnostics
  }
}
