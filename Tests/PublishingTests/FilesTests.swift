import Artifacts
import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

@Suite struct FilesTests {
  let site: TestSite

  init() throws {
    site = try TestSite()
    try site.write("0123456789", to: "ten")
    try site.write("", to: "empty")
    try site.link("link", to: "ten")
    try site.link("loop", to: "loop")
    let made = unsafe mkfifo(site.publicFolder + "/pipe", 0o600)
    try #require(made == 0)
  }

  @Test(arguments: ["ten", "link"]) func readsAFileUpToTheLimit(name: String) throws {
    let bytes = try Files.read(site.publicFolder + "/" + name, limit: 10)
    #expect(bytes == Array("0123456789".utf8))
  }

  @Test func readsAnEmptyFile() throws {
    #expect(try Files.read(site.publicFolder + "/empty", limit: 0).isEmpty)
  }

  @Test func readsAFileThatSaysThatItIsEmpty() throws {
    #expect(try !Files.read("/proc/self/status", limit: 1 << 20).isEmpty)
  }

  @Test(arguments: [
    ("ten", EFBIG), ("pipe", EINVAL), ("", EISDIR), ("loop", ELOOP), ("nothing", ENOENT),
    ("ten/x", ENOTDIR), (String(repeating: "x", count: 300), ENAMETOOLONG),
  ])
  func refusesWhatIsNoFileOrTooLarge(name: String, code: Int32) {
    let path = site.publicFolder + "/" + name
    #expect(throws: FileFailure(path, code)) { try Files.read(path, limit: 9) }
  }

  @Test func refusesADevice() {
    #expect(throws: FileFailure("/dev/zero", EINVAL)) { try Files.read("/dev/zero", limit: 100) }
  }

  @Test func listsATreeSortedByBytesWithoutFollowingLinks() throws {
    try site.write("", to: "ten-2/z/y")
    try site.write("", to: "đ")
    try site.link("ten-2/up", to: "..")
    let tree = try Files.tree(below: site.publicFolder)
    #expect(
      tree.map(\.path) == [
        "empty", "link", "loop", "pipe", "ten", "ten-2", "ten-2/up", "ten-2/z", "ten-2/z/y", "đ",
      ])
    #expect(
      tree.map(\.kind) == [
        .file, .link, .link, .special, .file, .folder, .link, .folder, .file, .file,
      ])
    #expect(tree[4].stamp.size == 10 && tree[4].stamp.modified > 0)
  }

  @Test func listsTheSameTreeOnSeveralCores() async throws {
    for number in 0..<300 { try site.write("", to: "\(number % 3)/\(number % 70)/ả-\(number)") }
    try site.write("", to: "1-2/x")
    let tree = try Files.tree(below: site.publicFolder)
    #expect(try await Files.tree(below: site.publicFolder, jobs: 3) == tree)
    #expect(
      tree.map { Array($0.path.utf8) }.elementsEqual(
        tree.map { Array($0.path.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }))
    #expect(tree.count { $0.kind == .file } >= 301)
  }

  @Test func aTreeThatIsNotThereIsAFailure() {
    #expect(throws: FileFailure("/nowhere", ENOENT)) { try Files.tree(below: "/nowhere") }
    let file = site.publicFolder + "/ten"
    #expect(throws: FileFailure(file, ENOTDIR)) { try Files.tree(below: file) }
  }

  @Test func listsAVeryDeepTree() throws {
    let deep = Array(repeating: "d", count: 1500).joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: site.publicFolder + "/" + deep, withIntermediateDirectories: true)
    #expect(try Files.tree(below: site.publicFolder).count >= 1500)
  }

  @Test func resolvesWhatDoesNotExistYet() throws {
    let real = try Files.resolved(site.root)
    #expect(try Files.resolved(site.root + "/new/./deep/../x/") == real + "/new/x")
    #expect(try Files.resolved(site.root + "/content/../new") == real + "/new")
    #expect(try Files.resolved("/") == "/")
    #expect(try Files.resolved("/nowhere/../../..") == "/")
    #expect(try Files.resolved("nowhere/x").hasSuffix("/nowhere/x"))
    #expect(try Files.resolved("") == Files.resolved("."))
  }

  @Test(arguments: [EACCES, ENOSPC, EROFS, ENOENT, ENOTDIR, EISDIR, ELOOP, EFBIG, 9999])
  func saysEachFailureInBothLanguages(code: Int32) {
    let text = FileFailure("a/b", code).text
    #expect(text.vietnamese.hasPrefix("a/b: ") && text.english.hasPrefix("a/b: "))
    #expect(text.vietnamese != text.english)
  }
}
