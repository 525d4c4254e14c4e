import Artifacts
import Foundation
import Profiles
import Publishing
import Testing

@testable import guongsang

/// What `build` says is to be deleted on the web host too.
struct RemovedFilesTests {
  /// What is gone is found on the disk, and not by what the program says.
  @Test func nothingWithAWithdrawnNameIsForgotten() throws {
    let site = try Folder.newSite()
    try site.write(Profiles.ofNewSite(status: "công nhận"), to: "content/guong/2024-2025/to-toan-tin.md")
    _ = try Command.run("build", in: site)
    let before = Set(try FileManager.default.subpathsOfDirectory(atPath: site.path + "/public"))
    try site.write(Profiles.ofNewSite(status: "thu hồi"), to: "content/guong/2024-2025/to-toan-tin.md")
    let outcome = try Command.run("build", in: site)
    let after = Set(try FileManager.default.subpathsOfDirectory(atPath: site.path + "/public"))
    let named = outcome.output.split(separator: "\n").filter { $0.hasPrefix("  ") }.map { $0.dropFirst(2) }
    #expect(Set(["guong/to-toan-tin/", "nam-hoc/2024-2025/", "tim-kiem/2024-2025.js"]).isSubset(of: named))
    let files = before.subtracting(after).filter { $0.contains(".") }
    let forgotten = files.filter { path in !named.contains { path.hasPrefix($0) } }
    #expect(forgotten == [])
  }

  @Test func whatCameBackNeedNotGo() throws {
    let paths = try ["guong/a/index.html", "guong/b/index.html"].map { try #require(SitePath($0)) }
    var removed = RemovedFiles()
    var outcome = PublishingOutcome()
    outcome.removed = paths.reversed()
    removed.take(outcome)
    #expect(removed.sorted == paths)
    outcome = PublishingOutcome()
    outcome.written = [paths[1]]
    removed.take(outcome)
    #expect(removed.sorted == [paths[0]])
  }
}
