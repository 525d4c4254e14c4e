import Foundation
import Publishing
import Serving
import Testing

/// What the watcher hears of real folders. The kernel's news is there as soon as a call has returned: nobody waits.
struct WatcherTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.make("content/guong/2024")
    try folder.make("mau")
    try folder.write("a", to: "content/guong/a.md")
  }

  private func watcher() throws -> Watcher {
    try Watcher([try WatchedFolder(folder / "content"), try WatchedFolder(folder / "mau")])
  }

  /// What is heard of, below the folder.
  private func heard(_ watcher: inout Watcher) -> [String] {
    var changes = Changes()
    watcher.note(in: &changes)
    return changes.told.map { String($0.dropFirst(folder.path.count + 1)) }
  }

  @Test func hearsOfFilesThatAreWrittenMadeMovedAndRemoved() throws {
    var watcher = try watcher()
    #expect(heard(&watcher) == [])
    try folder.write("b", to: "content/guong/a.md")
    #expect(heard(&watcher) == ["content/guong/a.md"])
    try folder.write("b", to: "mau/b.css")
    #expect(heard(&watcher) == ["mau/b.css"])
    try folder.move("mau/b.css", to: "content/b.css")
    #expect(heard(&watcher) == ["content/b.css", "mau/b.css"])
    try folder.remove("content/b.css")
    #expect(heard(&watcher) == ["content/b.css"])
    #expect(heard(&watcher) == [])
  }

  @Test func hearsWhatHappensInFoldersThatAreMadeLater() throws {
    var watcher = try watcher()
    try folder.make("content/moi/sau/nua")
    #expect(heard(&watcher) == ["content/moi"])
    try folder.write("a", to: "content/moi/sau/nua/a.md")
    #expect(heard(&watcher) == ["content/moi/sau/nua/a.md"])
  }

  @Test func hearsWhatHappensInTreesThatAreMovedInAndNotInThoseThatAreMovedOut() throws {
    try folder.make("ngoai/sau")
    var watcher = try watcher()
    try folder.move("ngoai", to: "content/vao")
    #expect(heard(&watcher) == ["content/vao"])
    try folder.write("a", to: "content/vao/sau/a.md")
    #expect(heard(&watcher) == ["content/vao/sau/a.md"])
    try folder.move("content/vao", to: "content/doi")
    #expect(heard(&watcher) == ["content/doi", "content/vao"])
    try folder.write("b", to: "content/doi/sau/a.md")
    #expect(heard(&watcher) == ["content/doi/sau/a.md"])
    try folder.move("content/doi", to: "ra")
    #expect(heard(&watcher) == ["content/doi"])
    try folder.write("c", to: "ra/sau/a.md")
    #expect(heard(&watcher) == [])
  }

  @Test func hearsOfFoldersThatDisappearAndComeBack() throws {
    var watcher = try watcher()
    try folder.move("content", to: "khac")
    #expect(heard(&watcher) == ["content"])
    try folder.write("b", to: "khac/guong/a.md")
    #expect(heard(&watcher) == [])
    try folder.move("khac", to: "content")
    #expect(heard(&watcher) == ["content"])
    try folder.write("c", to: "content/guong/2024/a.md")
    #expect(heard(&watcher) == ["content/guong/2024/a.md"])
    try folder.remove("content")
    #expect(heard(&watcher).contains("content"))
    try folder.make("content/guong")
    #expect(heard(&watcher) == ["content"])
    try folder.write("d", to: "content/guong/a.md")
    #expect(heard(&watcher) == ["content/guong/a.md"])
  }

  @Test func hearsNothingOfWhatStandsBesideTheFolders() throws {
    try folder.make("public/sau")
    var watcher = try watcher()
    try folder.write("a", to: "public/sau/a.html")
    try folder.write("a", to: "public/b.html")
    try folder.write("a", to: "ghi-chu.txt")
    try folder.make("content-cu")
    #expect(heard(&watcher) == [])
  }

  @Test(arguments: [
    ".a.md.swp", "4913", "a.md~", ".#a.md", "#a.md#", ".git", "a.md___jb_tmp___", "~$a.md", "a.md.swx", "a.md.part",
  ])
  func hearsNothingOfWhatEditorsKeepForThemselves(name: String) throws {
    var watcher = try watcher()
    try folder.write("a", to: "content/guong/" + name)
    try folder.remove("content/guong/" + name)
    try folder.make("content/guong/" + name + "/sau")
    try folder.write("a", to: "content/guong/" + name + "/sau/a.md")
    #expect(heard(&watcher) == [])
  }

  @Test func anEditorThatWritesByRenameIsToldByTheFilesName() throws {
    var watcher = try watcher()
    try folder.write("b", to: "content/guong/sedXYZ")
    try folder.move("content/guong/sedXYZ", to: "content/guong/b.md")
    #expect(heard(&watcher) == ["content/guong/b.md"])
  }

  @Test func whenThereIsTooMuchNewsAllIsLookedAtAnew() throws {
    var watcher = try watcher()
    let limit = try #require(
      Int(String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8).dropLast()))
    try folder.write("b", to: "content/guong/b.md")
    let files = [folder / "content/guong/a.md", folder / "content/guong/b.md"]
    // By turns: the same news twice in a row is told once.
    for number in 0...limit { #expect(unsafe chmod(files[number % 2], 0o644) == 0) }
    try folder.make("content/sau-do")
    #expect(heard(&watcher).contains("content"))
    try folder.write("a", to: "content/sau-do/a.md")
    #expect(heard(&watcher) == ["content/sau-do/a.md"])
  }
}
