import Diagnostics
import Foundation
import Publishing
import Synchronization
import Testing

/// A process that builds again and again reads only what changed, and sees all that changed.
@Suite struct BuildMemoryTests {
  private let site: BuildSite
  private let memory = BuildMemory()

  init() throws {
    site = try BuildSite(ownTemplates: true)
    try site.profile("a", BuildSite.teacher("Cô An"))
    try site.profile("b", BuildSite.teacher("Cô Bình", more: "ảnh: anh.jpg\nmô tả ảnh: Lớp học"))
    try site.photo("content/guong/2024-2025/anh.jpg")
  }

  /// Builds, and tells how many texts were read.
  private func read() async -> Int {
    let count = Mutex(0)
    let report = await site.build(memory: memory) { step in
      if case .reading = step { count.withLock { $0 += 1 } }
    }
    #expect(report.exitCode < 2)
    return count.withLock { $0 }
  }

  @Test func onlyTheTextThatChangedIsReadAgain() async throws {
    #expect(await read() == 2)
    try site.edit("content/guong/2024-2025/a.md") { $0 + "\nThêm một câu." }
    #expect(await read() == 1)
    #expect(try site.text("guong/a/index.html").contains("Thêm một câu."))
    try site.remove("content/guong/2024-2025/a.md")
    #expect(await read() == 0)
    #expect(try site.published()["guong/a/index.html"] == nil)
  }

  @Test func whatATextIsReadWithIsSeenToo() async throws {
    #expect(await read() == 2)
    try site.edit("content/site.yaml") { $0 + "\n# " }
    #expect(await read() == 2)
    try site.edit("site-templates/strings/vi.yaml") { $0.replacing("table: ", with: "table: Một ") }
    #expect(await read() == 2)
    try site.photo("content/guong/2024-2025/anh.jpg", seed: 2)
    #expect(await read() == 1, "the one that shows it")
    try site.remove("content/guong/2024-2025/anh.jpg")
    #expect(await site.build(memory: memory).sortedDiagnostics.contains { $0.isError })
  }

  @Test func whatOthersWriteMakesNoneReadAgain() async throws {
    #expect(await read() == 2)
    try site.write("---\ntiêu đề: Giới thiệu\n---\nLời.\n", to: "content/trang/gioi-thieu.md")
    #expect(await read() == 1, "the page alone")
    try site.write("", to: "content/guong/2024-2025/.a.md.swp")
    try site.photo("content/guong/2024-2025/khac.jpg")
    // Of plain pages, nothing is kept in mind.
    #expect(await read() == 1)
  }

  @Test func whatIsKnownOfPhotosStaysKnownToTheNextProcess() async throws {
    #expect(await read() == 2)
    let times = try site.times().filter { $0.key.contains("photos") }
    try site.edit("content/guong/2024-2025/a.md") { $0 + "\nThêm một câu." }
    #expect(await read() == 1)
    #expect(try site.times().filter { $0.key.contains("photos") } == times && !times.isEmpty)
  }

  @Test func aSecondFileOfTheSameNameIsSeen() async throws {
    try site.profile("bùi".decomposedStringWithCanonicalMapping, BuildSite.teacher("Cô Chi"))
    #expect(await read() == 3)
    try site.profile("bùi".precomposedStringWithCanonicalMapping, BuildSite.teacher("Cô Chi"))
    #expect(await site.build(memory: memory).sortedDiagnostics.contains { $0.message.code == "GS760" })
  }

  @Test func settingsBehindALinkAreReadEachTime() async throws {
    try site.write(BuildSite.settings(), to: "content/khac/site.yaml")
    try site.remove("content/site.yaml")
    try site.link("content/site.yaml", to: "khac/site.yaml")
    #expect(await read() == 2)
    try site.edit("content/guong/2024-2025/a.md") { $0 + "\nThêm một câu." }
    #expect(await read() == 2)
  }

  @Test func whatIsBehindALinkIsReadEachTime() async throws {
    try site.write(BuildSite.teacher("Cô Chi"), to: "content/khac/c.md")
    try site.link("content/guong/2024-2025/c.md", to: "../../khac/c.md")
    #expect(await read() == 3)
    try site.edit("content/guong/2024-2025/a.md") { $0 + "\nThêm một câu." }
    #expect(await read() == 2)
  }

  @Test func whatIsComplainedOfIsComplainedOfAgain() async throws {
    try site.edit("content/guong/2024-2025/a.md") { $0 + "\n[Trang](khong-co.md)" }
    _ = await read()
    try site.edit("content/guong/2024-2025/b.md") { $0 + "\nThêm một câu." }
    #expect(await site.build(memory: memory).sortedDiagnostics.contains { $0.message.code == "GS401" })
  }
}
