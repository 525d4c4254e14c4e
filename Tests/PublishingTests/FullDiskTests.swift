import Artifacts
import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

/// Real small disks, where this machine lets a test mount one (root in a container); else nothing is tested.
@Suite(.enabled(if: SmallDisk.isPossible, "no disk may be mounted here"))
struct FullDiskTests {
  private func artifacts(_ version: String) throws -> [Artifact] {
    try (1...20).map { number in
      try page("p/\(number).html", String(repeating: "\(version) \(number) ", count: 500))
    }
  }

  @Test(arguments: Array(stride(from: 0, through: 200, by: 8)))
  func aFullDiskLeavesTheOldSiteOrTheNewOne(free: Int) async throws {
    let site = try TestSite()
    let disk = try SmallDisk(at: site.root, kilobytes: 512)
    try await site.publish(artifacts("old"))
    let old = try site.published()
    let reference = try TestSite()
    try await reference.publish(artifacts("new"))
    let new = try reference.published()
    try disk.fill(leaving: free)
    do {
      try await site.publish(artifacts("new"))
      #expect(try site.published() == new)
    } catch let failure as PublishingFailure {
      #expect(failure.text.english.contains("full"))
      let found = try site.published()
      #expect(found == old || found == new)
    }
    try disk.empty()
    let outcome = try await site.publish(artifacts("new"))
    #expect(outcome.diagnostics.isEmpty)
    #expect(try site.published() == new)
  }

  @Test func aReadOnlyDiskIsSaidSo() async throws {
    let site = try TestSite()
    let disk = try SmallDisk(at: site.root, kilobytes: 512)
    try await site.publish(artifacts("old"))
    let old = try site.published()
    try disk.makeReadOnly()
    await #expect(throws: PublishingFailure.self) { try await site.publish(artifacts("new")) }
    #expect(try site.published() == old)
    #expect(try await site.publish(artifacts("old")).made == 0)
  }
}

/// A file system of its own, in memory, at a folder, until the test is done.
final class SmallDisk {
  private let folder: String
  private let kilobytes: Int

  static let isPossible: Bool = {
    guard let site = try? TestSite() else { return false }
    return (try? SmallDisk(at: site.root, kilobytes: 64)) != nil
  }()

  init(at folder: String, kilobytes: Int) throws {
    self.folder = folder
    self.kilobytes = kilobytes
    try run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder)
    for name in ["content", "site-templates"] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
  }

  deinit { try? run("umount", "-l", folder) }

  func fill(leaving free: Int) throws {
    let file = folder + "/content/filler"
    try run("sh", "-c", "dd if=/dev/zero of=\(file) bs=1k 2>/dev/null; true")
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    try run("truncate", "-s", "\(max(0, size - free * 1024))", file)
  }

  func empty() throws { try FileManager.default.removeItem(atPath: folder + "/content/filler") }

  func makeReadOnly() throws { try run("mount", "-o", "remount,ro", folder) }

  private func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
