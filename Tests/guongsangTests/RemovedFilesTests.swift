import Foundation
import Profiles
import Testing

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
}
