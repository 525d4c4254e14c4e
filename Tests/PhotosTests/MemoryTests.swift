import Foundation
import Testing

@testable import Photos

@Suite struct MemoryTests {
  /// Photos of 12 megapixels are 36 MB each when decoded as a whole; forty of them would be 1.4 GB.
  @Test func staysBounded() async throws {
    let folder = try Folder()
    try Sample(clouds: 4000, 3000).write(folder("photo.jpg[Q=90]"))
    let photo = try Photo.inspect(file: folder("photo.jpg"))
    let recipes = [Recipe(.webp, width: 640), Recipe(.jpeg, width: 960), .placeholder()]
    let before = try Self.kilobytes("VmRSS")
    try Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<40 {
        if index >= 4 { try await group.next() }
        group.addTask { _ = try photo.derivatives(recipes) }
      }
      try await group.waitForAll()
    }
    let used = try Self.kilobytes("VmHWM") - before
    // Other tests of this process run at the same time: the limit leaves room for them.
    #expect(used < 800_000, "\(used) kB for four tasks")
  }

  private static func kilobytes(_ field: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix(field) })
    return try #require(Int(line.filter(\.isNumber)))
  }
}
