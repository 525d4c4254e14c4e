import Foundation
import Publishing
import Testing

/// The sample school of this repository, as a whole.
@Suite struct BuildSampleTests {
  private static let content = repository.appending(path: "content")

  /// Builds the sample into a folder of its own.
  private func build(jobs: Int = 2) async throws -> (site: BuildSite, report: BuildReport) {
    let site = try BuildSite()
    try FileManager.default.removeItem(atPath: site.root + "/content")
    try FileManager.default.copyItem(atPath: Self.content.path, toPath: site.root + "/content")
    return (site, await site.build(jobs: jobs))
  }

  @Test func buildsWithoutAComplaint() async throws {
    let (site, report) = try await build()
    #expect(report.found == [])
    #expect(report.exitCode == 0)
    #expect(report.readProfiles >= 30 && report.shownProfiles < report.readProfiles)
    #expect(await site.build().outcome?.written == [])
  }

  @Test func parallelAndSerialGiveTheSameBytes() async throws {
    let (serial, parallel) = (try await build(jobs: 1), try await build(jobs: 4))
    #expect(try serial.site.published() == parallel.site.published())
  }

  /// At most 60 KB for a story without its photos, at most 120 KB for all fonts.
  @Test func pagesAndFontsAreLight() async throws {
    let files = try await build().site.published()
    let style = try #require(files.first { $0.key.hasSuffix(".css") }?.value.count)
    let stories = files.filter { $0.key.hasPrefix("guong/") && $0.key.hasSuffix(".html") }
    #expect(stories.count >= 25)
    for (path, bytes) in stories { #expect(bytes.count + style <= 60_000, "\(path)") }
    let fonts = files.filter { $0.key.hasSuffix(".woff2") }.map(\.value.count)
    #expect(fonts.count >= 3 && fonts.reduce(0, +) <= 120_000)
  }

  @Test func everyPageSaysThatItIsASample() async throws {
    let pages = try await build().site.published().filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 60)
    for (path, bytes) in pages {
      #expect(String(decoding: bytes, as: UTF8.self).contains("hư cấu"), "\(path)")
    }
  }

  /// Nothing is fetched from elsewhere, and no page needs a script to be read.
  @Test func noPageAsksAnotherServer() async throws {
    let pages = try await build().site.published().filter {
      $0.key.hasSuffix(".html") || $0.key.hasSuffix(".css")
    }
    for (path, bytes) in pages {
      let text = String(decoding: bytes, as: UTF8.self)
      let fetched = text.matches(
        of: /(?:src="|url\("?|<link rel="(?:stylesheet|preload|icon)" href=")([^")]*)/)
      for address in fetched.map(\.output.1) {
        #expect(!address.contains("//"), "\(path): \(address)")
      }
      if path.hasPrefix("guong/") { #expect(!text.contains("<script src"), "\(path)") }
    }
  }

  /// The deeds of those who are not shown, each a sentence that is nobody else's.
  @Test func theHiddenOfTheSampleAreNowhere() async throws {
    let site = try await build().site
    let sources = try BuildSite.files(below: site.root + "/content/guong").filter {
      $0.key.hasSuffix(".md")
    }
    let hidden = try sources.filter { path, bytes in
      let slug = path.split(separator: "/").last?.dropLast(3) ?? ""
      let isShown = try site.published()["guong/\(slug)/index.html"] != nil
      return !isShown && !String(decoding: bytes, as: UTF8.self).contains("slug:")
    }
    #expect(hidden.count >= 3)
    let published = try site.published().filter { !$0.key.hasSuffix(".woff2") }.values.map {
      String(decoding: $0, as: UTF8.self)
    }
    for (path, bytes) in hidden {
      let text = String(decoding: bytes, as: UTF8.self)
      let deed = try #require(text.firstMatch(of: /\ntóm tắt: [^\n]*?([^"“”&\n]{30,})/)?.output.1)
      #expect(!published.contains { $0.contains(deed) }, "\(path)")
    }
  }
}
