import Diagnostics
import Foundation
import Glibc
import Publishing
import Testing

@Suite struct SiteFoldersTests {
  let site: TestSite

  init() throws {
    site = try TestSite()
    try FileManager.default.createSymbolicLink(
      atPath: site.root + "/link-to-content", withDestinationPath: "content")
    try FileManager.default.createSymbolicLink(
      atPath: site.root + "/dangling", withDestinationPath: "nowhere")
  }

  private func folders(output: String) throws(PublishingFailure) -> SiteFolders {
    try SiteFolders(
      site: site.root, content: site.root + "/content", templates: site.root + "/site-templates",
      output: output)
  }

  @Test(arguments: ["", "/.", "/content", "/content/", "/content/..", "/new/..", "/.."])
  func refusesAFolderAroundWhatPeopleWrite(path: String) throws {
    let failure = try #require(throws: PublishingFailure.self) {
      try folders(output: site.root + path)
    }
    guard case .outputContains = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect(failure.text.vietnamese.contains("thư mục riêng"))
  }

  @Test(arguments: [
    "/content/public", "/link-to-content/public", "/site-templates/x/y", "/new/../content/x",
    "/.guongsang", "/.guongsang/public",
  ])
  func refusesAFolderInsideOfWhatPeopleWrite(path: String) throws {
    let failure = try #require(throws: PublishingFailure.self) {
      try folders(output: site.root + path)
    }
    guard case .outputInside = failure else {
      Issue.record("\(failure)")
      return
    }
  }

  @Test func refusesTheRootOfTheMachine() throws {
    #expect(throws: PublishingFailure.outputContains(output: "/", folder: "/")) {
      try folders(output: "/")
    }
    #expect(throws: PublishingFailure.outputContains(output: "/tmp/..", folder: "/")) {
      try folders(output: "/tmp/..")
    }
  }

  @Test(arguments: ["/public", "/public/", "/contents", "/a/b/../c", "/site-templates-2"])
  func takesAFolderBesideThem(path: String) throws {
    _ = try folders(output: site.root + path)
  }

  @Test func refusesALinkToNowhereAndAFile() async throws {
    #expect(throws: PublishingFailure.file(FileFailure(site.root + "/dangling", ENOENT))) {
      try folders(output: site.root + "/dangling")
    }
    try Data().write(to: URL(filePath: site.root + "/file"))
    await #expect(throws: PublishingFailure.self) {
      try await site.publication(output: site.root + "/file").publish([], jobs: 1)
    }
  }
}
