import Artifacts
import Testing

@Suite struct SitePathTests {
  @Test(arguments: [
    "index.html", "guong/to-toan-tin/index.html", ".well-known/x", "a/..b", "a/b..", "ảnh/1 2.jpg",
    ".htaccess",
  ])
  func takesFilesBelowTheSite(text: String) throws {
    #expect(try #require(SitePath(text)).description == text)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "a/./b", "../a", "a\0b", "a\\b", "a\nb",
    "a\u{7F}",
    ".guongsang", "a/.guongsang-00ff.tmp", ".guongsang/ledger.sqlite",
    String(repeating: "a", count: 256), String(repeating: "a/", count: 600) + "b",
  ])
  func refusesWhatCouldLeaveTheSiteOrMeanAnother(text: String) {
    #expect(SitePath(text) == nil)
  }

  @Test(arguments: [("", "index.html"), ("guong/x/", "guong/x/index.html")])
  func aPageIsTheIndexOfItsFolder(page: String, file: String) {
    #expect(SitePath(page: page)?.description == file)
  }

  @Test(arguments: ["guong", "/", "a//", "../"])
  func anAddressThatIsNoFolderIsNoPage(page: String) {
    #expect(SitePath(page: page) == nil)
  }

  @Test func composedAndDecomposedNamesAreTwoFiles() throws {
    let composed = try #require(SitePath("\u{1EA3}.jpg"))
    let decomposed = try #require(SitePath("a\u{309}.jpg"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(decomposed < composed)
  }

  @Test func sortsByBytes() {
    let texts = ["b", "a/b", "a", "a-b", "Z", "đ"]
    #expect(
      texts.compactMap { SitePath($0) }.sorted().map(\.description) == [
        "Z", "a", "a-b", "a/b", "b", "đ",
      ])
  }

  @Test func knowsItsFolders() {
    #expect(SitePath("a/b/c.html")?.folders.map(\.description) == ["a", "a/b"])
    #expect(SitePath("a/b/c.html")?.name == "c.html")
    #expect(SitePath("c.html")?.folders == [])
    #expect(SitePath("a/\u{309}b")?.components.count == 2)
    #expect(SitePath("a/b/c.html")?.components == ["a", "b", "c.html"])
  }
}
