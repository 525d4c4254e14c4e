import Artifacts
import Diagnostics
import Glibc
import Publishing
import Synchronization
import Testing

/// Stops a publication at each of its moments, by copying the site as a killed process would leave it.
@Suite struct InterruptionTests {
  private let old = [
    "index.html": "old home", "a/1": "one", "a/2": "two", "x": "file", "gone/y": "y",
  ]
  private let new = [
    "index.html": "new home", "a/1": "ONE", "a/2": "two", "x/z": "deep", "n/m": "new",
  ]

  private func artifacts(_ texts: [String: String]) throws -> [Artifact] {
    try texts.map { try page($0.key, $0.value, stage: $0.key == "index.html" ? .home : .stories) }
  }

  @Test(arguments: [1, 4])
  func everyMomentLeavesWholeFilesAndIsMadeGood(jobs: Int) async throws {
    let site = try TestSite()
    try await site.publish(artifacts(old))
    let moments = Mutex<[TestSite]>([])
    try await site.publish(artifacts(new), jobs: jobs) { _ in
      moments.withLock { $0 += (try? TestSite(copyOf: site)).map { [$0] } ?? [] }
    }
    let clean = try site.published()
    let found = moments.withLock { $0 }
    try #require(found.count >= 10)
    for moment in found {
      for (path, text) in try moment.published()
      where text != "(folder)" && !path.contains(".guongsang-") {
        #expect(text == old[path] || text == new[path], "\(path)")
      }
      let outcome = try await moment.publish(artifacts(new), jobs: jobs)
      #expect(outcome.diagnostics.isEmpty)
      #expect(try moment.published() == clean)
    }
  }

  @Test func everyMomentCanStillGoBack() async throws {
    let site = try TestSite()
    try await site.publish(artifacts(old))
    let clean = try site.published()
    let moments = Mutex<[TestSite]>([])
    try await site.publish(artifacts(new), jobs: 1) { _ in
      moments.withLock { $0 += (try? TestSite(copyOf: site)).map { [$0] } ?? [] }
    }
    for moment in moments.withLock({ $0 }) {
      #expect(try await moment.publish(artifacts(old)).diagnostics.isEmpty)
      #expect(try moment.published() == clean)
    }
  }

  @Test func theOldFrontPageStaysUntilEverythingElseIsThere() async throws {
    let site = try TestSite()
    try await site.publish(artifacts(old))
    let moments = Mutex<[[String: String]]>([])
    try await site.publish(artifacts(new), jobs: 1) { progress in
      if case .placing = progress, let files = try? site.published() {
        moments.withLock { $0.append(files) }
      }
    }
    let last = try #require(moments.withLock { $0.firstIndex { $0["index.html"] == "new home" } })
    #expect(last == moments.withLock { $0.count } - 1)
    #expect(moments.withLock { $0[last]["n/m"] } == "new")
  }

  @Test func removesTemporaryFilesEvenWhenNothingChanged() async throws {
    let site = try TestSite()
    try await site.publish(artifacts(old))
    let clean = try site.published()
    let name = ".guongsang-0123456789abcdef0123456789abcdef.tmp"
    try site.write("half", to: name)
    try site.write("half", to: "a/" + name)
    try site.write("a person's", to: "a/.guongsang-notes.tmp")
    try await site.publish(artifacts(old))
    #expect(try site.published().count == clean.count + 1)
  }

  @Test func anArtifactWithAnErrorLeavesTheOldSiteWhole() async throws {
    let site = try TestSite()
    try await site.publish(artifacts(old))
    let before = try Files.tree(below: site.publicFolder).filter { $0.kind == .file }
    let fault = Diagnostic(.error("TEST", Text(vi: "mất", en: "gone")), at: Location(path: "photo.jpg"))
    let faulty = Artifact(
      path: try #require(SitePath("q/photo.jpg")), stage: .pictures, fingerprint: .of([])
    ) { Diagnosed([], [fault]) }
    await #expect(throws: PublishingFailure.faultyArtifacts([fault])) {
      try await site.publish(try artifacts(new) + [faulty])
    }
    #expect(try Files.tree(below: site.publicFolder).filter { $0.kind == .file } == before)
    #expect(try site.published()["q"] == nil && site.published()["n"] == nil)
  }

  @Test func aCancelledTaskLeavesTheOldSiteWhole() async throws {
    let site = try TestSite()
    try await site.publish(artifacts(old))
    let before = try site.published()
    let (new, artifacts) = (try artifacts(new), site)
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      _ = try await artifacts.publish(new)
    }
    await #expect(throws: PublishingFailure.cancelled) { try await task.value }
    #expect(try site.published() == before)
  }
}
