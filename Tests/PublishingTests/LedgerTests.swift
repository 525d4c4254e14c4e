import Artifacts
import Foundation
import Publishing
import Testing

@Suite struct LedgerTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  private func spoil(_ kind: String) throws {
    let file = URL(filePath: site.ledger)
    switch kind {
    case "garbage": try Data(repeating: 0x41, count: 10_000).write(to: file)
    case "truncated": try Data(contentsOf: file).prefix(5000).write(to: file)
    case "other version", "other tables":
      let sql = kind == "other version" ? "PRAGMA user_version = 99" : "DROP TABLE intent"
      let process = try Process.run(
        URL(filePath: "/usr/bin/env"), arguments: ["sqlite3", site.ledger, sql])
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    default:
      var bytes = try Data(contentsOf: file)
      for index in bytes.indices.dropFirst(100) { bytes[index] ^= 0x5A }
      try bytes.write(to: file)
    }
  }

  @Test(arguments: ["garbage", "truncated", "other version", "other tables", "scrambled"])
  func aSpoiltLedgerIsSetAsideAndItsFilesAreAdopted(kind: String) async throws {
    try await site.publish([page("a/b", "b"), page("old/c", "c")])
    try spoil(kind)
    let outcome = try await site.publish([page("a/b", "b")])
    #expect(outcome.codes == ["GS705", "GS703"])
    #expect(outcome.made == 1 && outcome.written.isEmpty)
    #expect(FileManager.default.fileExists(atPath: site.root + "/.guongsang/ledger-damaged.sqlite"))
    try site.remove("old")
    #expect(try await site.publish([page("a/b", "b")]).diagnostics.isEmpty)
    try await site.publish([])
    #expect(try site.published().isEmpty)
  }

  @Test func anEmptyLedgerFileIsANewOne() async throws {
    try FileManager.default.createDirectory(
      atPath: site.root + "/.guongsang", withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: site.ledger))
    #expect(try await site.publish([page("a", "a")]).diagnostics.isEmpty)
  }

  @Test func forgetsTheNamesOfWhatWasRemoved() async throws {
    let name = "hoc-sinh-xin-rut-ten"
    try await site.publish((1...300).map { try page("guong/\(name)-\($0)/index.html", "x") })
    try #require(try holds(name))
    try await site.publish([page("a", "a")])
    #expect(try !holds(name))
  }

  private func holds(_ name: String) throws -> Bool {
    let ledger = try Data(contentsOf: URL(filePath: site.ledger))
    return ledger.range(of: Data(name.utf8)) != nil
  }

  @Test func movesWithTheSite() async throws {
    let artifacts = [try page("a/b", "b")]
    try await site.publish(artifacts)
    let moved = try TestSite(copyOf: site)
    #expect(try await moved.publish(artifacts).made == 0)
  }

  @Test func standsOutsideOfThePublishedFiles() async throws {
    try await site.publish([page("a", "a")])
    #expect(FileManager.default.fileExists(atPath: site.ledger))
    #expect(try site.published() == ["a": "a"])
  }
}
