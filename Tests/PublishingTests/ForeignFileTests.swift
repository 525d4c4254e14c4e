import Artifacts
import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

/// What publishing did not write, or what people changed since, is theirs.
@Suite struct ForeignFileTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func leavesAFileInTheWayAndNamesIt() async throws {
    try site.write("mine", to: "a.html")
    let outcome = try await site.publish([page("a.html", "yours"), page("b.html", "b")])
    #expect(try site.published() == ["a.html": "mine", "b.html": "b"])
    #expect(outcome.codes == ["GS701"])
    #expect(outcome.diagnostics.first?.location.path == site.publicFolder + "/a.html")
  }

  @Test func adoptsAFileOfTheSameBytes() async throws {
    try site.write("same", to: "a.html")
    let time = try site.modified("public/a.html")
    let outcome = try await site.publish([page("a.html", "same")])
    #expect(outcome.diagnostics.isEmpty && outcome.unchanged == 1)
    #expect(try site.modified("public/a.html") == time)
    #expect(try await site.publish([]).removedPaths == ["a.html"])
  }

  @Test(arguments: [false, true])
  func leavesAFileThatWasChangedByHand(clean: Bool) async throws {
    try await site.publish([page("a.html", "one")])
    try site.write("by hand", to: "a.html")
    for text in ["one", "two"] {
      let outcome = try await site.publish([page("a.html", text)], clean: clean)
      #expect(outcome.codes == ["GS701"])
      #expect(try site.published() == ["a.html": "by hand"])
    }
    let outcome = try await site.publish([page("a.html", "by hand")])
    #expect(outcome.diagnostics.isEmpty)
  }

  @Test func reportsEachTimeThatAnUnwantedFileWasChangedByHand() async throws {
    try await site.publish([page("a.html", "one")])
    try site.write("by hand", to: "a.html")
    for _ in 1...2 {
      let outcome = try await site.publish([])
      #expect(outcome.codes == ["GS702"])
      #expect(outcome.diagnostics.first?.isError == true)
      #expect(try site.published() == ["a.html": "by hand"])
    }
    try site.remove("a.html")
    #expect(try await site.publish([]).diagnostics.isEmpty)
  }

  @Test func aTouchedFileIsStillOurs() async throws {
    try await site.publish([page("a.html", "one")])
    try site.write("one", to: "a.html")
    let outcome = try await site.publish([page("a.html", "one")])
    #expect(outcome.made == 0 && outcome.diagnostics.isEmpty)
    try site.write("one", to: "a.html")
    #expect(try await site.publish([]).removedPaths == ["a.html"])
  }

  @Test func replacesAnEmptiedFile() async throws {
    try await site.publish([page("a.html", "one")])
    try site.write("", to: "a.html")
    try await site.publish([page("a.html", "one")])
    #expect(try site.published() == ["a.html": "one"])
  }

  @Test func namesForeignFilesButNotHiddenOnes() async throws {
    for path in ["thu.pdf", "b/x.html", ".htaccess", ".well-known/x", "b/.nojekyll"] {
      try site.write("mine", to: path)
    }
    let outcome = try await site.publish([page("a.html", "a")])
    #expect(outcome.codes == ["GS703", "GS703"])
    #expect(
      outcome.diagnostics.map(\.location.path)
        == ["b/x.html", "thu.pdf"].map {
          site.publicFolder + "/" + $0
        })
  }

  @Test func countsForeignFilesBeyondTwenty() async throws {
    for number in 1...25 { try site.write("mine", to: "file\(number)") }
    let codes = try await site.publish([]).codes
    #expect(codes.filter { $0 == "GS703" }.count == 20)
    #expect(codes.filter { $0 == "GS704" }.count == 1)
  }

  @Test func namesAnObstacleOnceHoweverManyFilesItStops() async throws {
    try site.write("mine", to: "guong")
    let outcome = try await site.publish((1...9).map { try page("guong/\($0)/index.html", "x") })
    #expect(outcome.codes == ["GS701"])
    #expect(try site.published() == ["guong": "mine"])
  }

  @Test func neverWritesThroughALink() async throws {
    let outside = site.root + "/outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try Data("precious".utf8).write(to: URL(filePath: outside + "/file"))
    try site.write("", to: ".keep")
    try site.link("folder", to: outside)
    try site.link("file", to: outside + "/file")
    try site.link("dangling", to: outside + "/nothing")
    let paths = ["folder/new.html", "folder/file", "file", "dangling"]
    let outcome = try await site.publish(paths.map { try page($0, "x") })
    #expect(outcome.codes == ["GS701", "GS701", "GS701"])
    #expect(try contents(of: outside) == ["file": "precious"])
  }

  @Test func aLinkInPlaceOfAnUnwantedFileIsAnErrorAndIsLeft() async throws {
    try await site.publish([page("a.html", "a"), page("b/c.html", "c")])
    try site.remove("a.html")
    try site.link("a.html", to: "b/c.html")
    try site.remove("b")
    try site.link("b", to: site.root + "/content")
    try Data("c".utf8).write(to: URL(filePath: site.root + "/content/c.html"))
    let outcome = try await site.publish([])
    #expect(outcome.codes == ["GS702", "GS703"])
    #expect(try contents(of: site.root + "/content") == ["c.html": "c"])
  }

  @Test func leavesFoldersAndPipesInTheWay() async throws {
    try site.write("mine", to: "folder/x")
    let made = unsafe mkfifo(site.publicFolder + "/pipe", 0o600)
    #expect(made == 0)
    let outcome = try await site.publish([page("folder", "x"), page("pipe", "x")])
    #expect(outcome.codes == ["GS701", "GS703", "GS701"])
  }

  @Test func aFolderWithForeignFilesDoesNotBecomeAFile() async throws {
    try await site.publish([page("a/b", "ours")])
    try site.write("mine", to: "a/c")
    let outcome = try await site.publish([page("a", "file")])
    #expect(try site.published() == ["a": "(folder)", "a/c": "mine"])
    #expect(outcome.codes == ["GS701", "GS703"])
    try site.remove("a/c")
    #expect(try await site.publish([page("a", "file")]).diagnostics.isEmpty)
    #expect(try site.published() == ["a": "file"])
  }
}
