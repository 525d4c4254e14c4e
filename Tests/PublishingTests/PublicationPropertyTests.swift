import Artifacts
import Publishing
import Synchronization
import Testing

/// However `public/` came to be, it is what a clean publication gives, beside what people put there.
@Suite struct PublicationPropertyTests {
  @Test(arguments: 0..<12, [1, 4])
  func incrementalPublicationsEqualACleanOne(seed: Int, jobs: Int) async throws {
    var generator = SeededGenerator(seed: seed)
    let site = try TestSite()
    var wanted = RandomSite()
    var people = HandWork()
    for round in 0..<25 {
      try await expectCleanResult(site, wanted, people, jobs: jobs, "seed \(seed), round \(round)")
      wanted.change(with: &generator)
      try people.work(on: site, with: &generator)
    }
  }

  @Test(arguments: 0..<12, [1, 4])
  func interruptedPublicationsAreMadeGoodByTheNext(seed: Int, jobs: Int) async throws {
    var generator = SeededGenerator(seed: 1000 + seed)
    var site = try TestSite()
    var wanted = RandomSite()
    var people = HandWork()
    for round in 0..<20 {
      let interrupted = try await interruption(
        of: site, try wanted.artifacts(), jobs: jobs, at: Int.random(in: 1...12, using: &generator))
      site = interrupted ?? site
      // At times the interrupted publication is repeated, at times another comes.
      if Bool.random(using: &generator) { wanted.change(with: &generator) }
      if round % 3 != 0 {
        try await expectCleanResult(
          site, wanted, people, jobs: jobs, "seed \(seed), round \(round)")
        try people.work(on: site, with: &generator)
      }
      wanted.change(with: &generator)
    }
  }

  private func expectCleanResult(
    _ site: TestSite, _ wanted: RandomSite, _ people: HandWork, jobs: Int, _ place: Comment
  ) async throws {
    let artifacts = try wanted.artifacts()
    try await site.publish(artifacts, jobs: jobs)
    let clean = try TestSite()
    try await clean.publish(artifacts, jobs: 1)
    let expected = people.overlaid(on: try clean.published())
    #expect(try site.published() == expected, place)
    // A second time there is nothing left to do.
    let again = try await site.publish(artifacts, jobs: jobs)
    #expect(again.written.isEmpty && again.removed.isEmpty, place)
    #expect(try site.published() == expected, place)
  }

  /// The site as it would be found if the machine stopped at the given moment of a publication; nil when the
  /// publication was over by then.
  private func interruption(
    of site: TestSite, _ artifacts: [Artifact], jobs: Int, at moment: Int
  ) async throws -> TestSite? {
    let found = FoundSite()
    try await site.publish(artifacts, jobs: jobs) { _ in found.look(at: site, on: moment) }
    return found.site
  }
}

/// Keeps a copy of a site at one of the moments at which it is looked at.
final class FoundSite: Sendable {
  private let state = Mutex<(looks: Int, site: TestSite?)>((0, nil))

  var site: TestSite? { state.withLock { $0.site } }

  func look(at site: TestSite, on moment: Int) {
    state.withLock {
      $0.looks += 1
      if $0.looks == moment { $0.site = try? TestSite(copyOf: site) }
    }
  }
}
