import Artifacts
import Glibc
import Publishing
import Testing

@Suite struct BuildLockTests {
  /// The lock of the site, and that of the output folder.
  @Test(arguments: ["/.guongsang/lock", "/public"])
  func aSecondBuildIsRefusedUntilTheFirstIsDone(path: String) async throws {
    let site = try TestSite()
    try await site.publish([page("a", "old")])
    let lock = unsafe open(site.root + path, O_RDONLY | O_CLOEXEC)
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let failure = await #expect(throws: PublishingFailure.self) {
      try await site.publish([page("a", "new")])
    }
    guard case .anotherBuild? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try site.published() == ["a": "old"])
    close(lock)
    try await site.publish([page("a", "new")])
    #expect(try site.published() == ["a": "new"])
  }

  @Test func isHeldAsLongAsThePublicationWorks() async throws {
    let site = try TestSite()
    let attempts = Counter()
    try await site.publish([page("a", "new")]) { _ in
      let lock = unsafe open(site.root + "/.guongsang/lock", O_RDONLY | O_CLOEXEC)
      if flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { attempts.add() }
      close(lock)
    }
    #expect(attempts.count == 5)
  }
}
