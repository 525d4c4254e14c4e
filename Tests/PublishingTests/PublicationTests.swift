import Artifacts
import Diagnostics
import Foundation
import Publishing
import Synchronization
import Testing

@Suite struct PublicationTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func writesEachArtifactAndTheFoldersAroundIt() async throws {
    let outcome = try await site.publish([
      page("index.html", "home"), page("guong/a/index.html", "a"),
    ])
    #expect(
      try site.published() == [
        "index.html": "home", "guong": "(folder)", "guong/a": "(folder)", "guong/a/index.html": "a",
      ])
    #expect(outcome.writtenPaths.count == 2)
    #expect(outcome.diagnostics.isEmpty)
  }

  @Test func publishesInTheOrderOfStages() async throws {
    let outcome = try await site.publish(
      Stage.allCases.reversed().map { try page("\($0).html", "x", stage: $0) })
    #expect(
      outcome.writtenPaths == [
        "assets.html", "pictures.html", "stories.html", "listings.html", "feeds.html", "home.html",
      ])
  }

  @Test func partsOfABatchAppearInTheOrderOfTheirOwnStages() async throws {
    let batch = Batch { $0.map { Diagnosed([UInt8($0)]) } }
    let parts = try [Stage.pictures, .feeds].enumerated().map { number, stage in
      Artifact(
        path: try #require(SitePath("\(stage).html")), stage: stage,
        content: .part(number, of: batch, fingerprint: .of([])))
    }
    let outcome = try await site.publish(parts + [page("stories.html", "x", stage: .stories)])
    #expect(outcome.writtenPaths == ["pictures.html", "stories.html", "feeds.html"])
  }

  @Test func placesMoreFilesThanOnePieceOfWorkHas() async throws {
    let pages = try (0..<300).map { try page("\($0 % 7)/\($0)/index.html", "\($0)") }
    let outcome = try await site.publish(pages, jobs: 3)
    #expect(outcome.written == pages.map(\.path).sorted())
    let files = try site.published().filter { $0.value != "(folder)" }
    #expect(files == Dictionary(uniqueKeysWithValues: (0..<300).map { ("\($0 % 7)/\($0)/index.html", "\($0)") }))
  }

  @Test func makesNothingAndWritesNothingWhenNothingChanged() async throws {
    let calls = Counter()
    let artifact = Artifact(
      path: try #require(SitePath("a/index.html")), stage: .stories, fingerprint: .of([1])
    ) {
      calls.add()
      return Diagnosed([65])
    }
    try await site.publish([artifact])
    let times = try Files.tree(below: site.root)
    let outcome = try await site.publish([artifact])
    #expect(calls.count == 1)
    #expect(outcome.unchanged == 1 && outcome.made == 0 && outcome.written.isEmpty)
    // Of the folder itself only the time of the lock's or the journal's names could change.
    let files = try Files.tree(below: site.root).filter { $0.kind == .file }
    #expect(files == times.filter { $0.kind == .file })
  }

  @Test func asksOnceInAPublicationWhatAnArtifactIsMadeOf() async throws {
    let calls = Counter()
    let path = try #require(SitePath("a/index.html"))
    func artifact(_ text: String) -> Artifact {
      Artifact(
        path: path, stage: .stories,
        content: .alone {
          calls.add()
          return Artifact.Making(of: .of { $0.add(text) }) { Diagnosed(Array(text.utf8)) }
        })
    }
    try await site.publish([artifact("a")])
    #expect(calls.count == 1)
    try await site.publish([artifact("a")])
    #expect(calls.count == 2)
    let changed = try await site.publish([artifact("b")])
    #expect(calls.count == 3 && changed.writtenPaths == ["a/index.html"])
  }

  @Test func aChangedFingerprintOfTheSameBytesLeavesTheFileAlone() async throws {
    let path = try #require(SitePath("a.html"))
    func artifact(_ version: UInt8) -> Artifact {
      Artifact(path: path, stage: .stories, fingerprint: .of([version])) { Diagnosed([65]) }
    }
    try await site.publish([artifact(1)])
    let time = try site.modified("public/a.html")
    let second = try await site.publish([artifact(2)])
    #expect(second.made == 1 && second.unchanged == 1 && second.written.isEmpty)
    #expect(try site.modified("public/a.html") == time)
    #expect(try await site.publish([artifact(2)]).made == 0)
  }

  @Test func cleanMakesEverythingAndWritesOnlyWhatDiffers() async throws {
    let artifacts = [try page("a.html", "a"), try page("b.html", "b")]
    try await site.publish(artifacts)
    let outcome = try await site.publish(artifacts, clean: true)
    #expect(outcome.made == 2 && outcome.unchanged == 2 && outcome.written.isEmpty)
  }

  @Test func anotherVersionOfTheProgramMakesEverything() async throws {
    let artifacts = [try page("a.html", "a")]
    try await site.publish(artifacts)
    let newer = try site.publication(program: "1.1")
    #expect(try await newer.publish(artifacts, jobs: 1).made == 1)
    #expect(try await newer.publish(artifacts, jobs: 1).made == 0)
  }

  @Test func removesWhatIsGoneWithTheFoldersThatItMade() async throws {
    try await site.publish([page("guong/a/index.html", "a"), page("index.html", "home")])
    let outcome = try await site.publish([page("index.html", "home")])
    #expect(outcome.removedPaths == ["guong/a/index.html"])
    #expect(try site.published() == ["index.html": "home"])
  }

  @Test func leavesFoldersThatItDidNotMake() async throws {
    try site.write("mine", to: "guong/.keep")
    try site.remove("guong/.keep")
    try await site.publish([page("guong/a/index.html", "a")])
    try await site.publish([])
    #expect(try site.published() == ["guong": "(folder)"])
  }

  @Test func restoresAFileThatWasDeleted() async throws {
    try await site.publish([page("a.html", "a")])
    try site.remove("a.html")
    try await site.publish([page("a.html", "a")])
    #expect(try site.published() == ["a.html": "a"])
  }

  @Test func aFileBecomesAFolderAndAFolderAFile() async throws {
    try await site.publish([page("a", "file"), page("b/c/d", "deep"), page("b/e", "flat")])
    let outcome = try await site.publish([page("a/x/y", "new"), page("b", "now a file")])
    #expect(outcome.diagnostics.isEmpty)
    #expect(
      try site.published() == [
        "a": "(folder)", "a/x": "(folder)", "a/x/y": "new", "b": "now a file",
      ])
    let third = try await site.publish([])
    #expect(third.removedPaths == ["a/x/y", "b"])
    #expect(try site.published().isEmpty)
  }

  @Test(arguments: [1, 3]) func makesOfABatchInOneGoWhatChanged(jobs: Int) async throws {
    let made = Mutex<[[Int]]>([])
    func parts(_ versions: [UInt8]) throws -> [Artifact] {
      let batch = Batch { numbers in
        made.withLock { $0.append(numbers.sorted()) }
        return numbers.map { Diagnosed([UInt8(ascii: "a") + UInt8($0), versions[$0]]) }
      }
      return try versions.enumerated().map { number, version in
        Artifact(
          path: try #require(SitePath("p/\(number)")), stage: .pictures,
          content: .part(number, of: batch, fingerprint: .of([UInt8(number), version])))
      }
    }
    let letters = Array("xyz".utf8)
    _ = try await site.publication().publish(parts(letters) + [page("p/q", "q")], jobs: jobs)
    #expect(try site.published() == ["p": "(folder)", "p/0": "ax", "p/1": "by", "p/2": "cz", "p/q": "q"])
    _ = try await site.publication().publish(parts([letters[0], letters[0], letters[0]]), jobs: jobs)
    #expect(try site.published() == ["p": "(folder)", "p/0": "ax", "p/1": "bx", "p/2": "cx"])
    #expect(made.withLock { $0 } == [[0, 1, 2], [1, 2]])
  }

  @Test func theFirstOfTwoArtifactsHasThePlace() async throws {
    let outcome = try await site.publish([
      page("a", "first"), page("a", "second"), page("a/b", "below"),
    ])
    #expect(try site.published() == ["a": "first"])
    #expect(outcome.codes == ["GS706", "GS706"])
  }

  @Test func writesThroughALinkThatIsTheOutputFolderItself() async throws {
    let real = site.root + "/elsewhere"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: site.publicFolder, withDestinationPath: real)
    try await site.publish([page("a.html", "a")])
    #expect(try contents(of: real) == ["a.html": "a"])
  }

  @Test func keepsTwoOutputFoldersApart() async throws {
    let second = try site.publication(output: site.root + "/second")
    try await site.publish([page("a.html", "a")])
    _ = try await second.publish([page("b.html", "b")], jobs: 1)
    let outcome = try await site.publish([page("a.html", "a")])
    #expect(outcome.made == 0 && outcome.removed.isEmpty)
    #expect(try contents(of: site.root + "/second") == ["b.html": "b"])
  }
}
