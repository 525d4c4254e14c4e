import Artifacts
import Foundation
import Glibc
import Testing

@testable import Publishing

/// What is taken for gone, and what may still stand where nobody can look.
@Suite struct StaleFilesTests {
  private let site: TestSite
  private static let isRoot = geteuid() == 0

  init() throws { site = try TestSite() }

  private func stale(_ path: String, in entries: [Files.Entry]) async throws -> StaleFiles {
    try site.write("x", to: "x")
    let row = LedgerRow(.of([1]), .of([2]), FileStamp(size: 1, modified: 1))
    let known = LedgerContents(program: "1.0", rows: [try #require(SitePath(path)): row])
    let folder = try OutputFolder(site.publicFolder)
    return await StaleFiles(of: known, wanted: [], in: OutputSurvey(entries), folder, jobs: 1)
  }

  private func folder(_ path: String, _ kind: FileKind) -> Files.Entry {
    Files.Entry(path: path, kind: kind, stamp: FileStamp(size: 0, modified: 0))
  }

  @Test(arguments: ["guong/index.html", "guong/a/index.html", "guong/a/b/c.html"])
  func whatAnUnreadableFolderMayHoldIsNotGone(path: String) async throws {
    let stale = try await stale(path, in: [folder("guong", .unreadableFolder)])
    #expect(stale.hidden.map(\.description) == [path])
  }

  @Test func whatAReadableFolderDoesNotHoldIsGone() async throws {
    let entries = [folder("guong", .folder), folder("trang", .unreadableFolder)]
    let stale = try await stale("guong/index.html", in: entries)
    #expect(stale.hidden.isEmpty && stale.removable.isEmpty && stale.changed.isEmpty)
  }

  @Test func anUnreadableFolderInPlaceOfAFileMeansThatTheFileIsGone() async throws {
    #expect(try await stale("guong", in: [folder("guong", .unreadableFolder)]).hidden.isEmpty)
  }

  @Test(.disabled(if: isRoot, "root reads everything"))
  func aWithdrawnPageIsRemovedOnceItsFolderCanBeRead() async throws {
    try await site.publish([page("a/b.html", "b"), page("c.html", "c")])
    try #require(unsafe chmod(site.publicFolder + "/a", 0) == 0)
    for _ in 1...2 {
      let outcome = try await site.publish([page("c.html", "c")])
      #expect(outcome.codes == ["GS707"])
    }
    try #require(unsafe chmod(site.publicFolder + "/a", 0o700) == 0)
    #expect(try await site.publish([page("c.html", "c")]).removedPaths == ["a/b.html"])
    #expect(try site.published() == ["c.html": "c"])
  }
}
