import Foundation
import Publishing
import Testing

/// The sample school of this repository, as a whole.
@Suite struct BuildSampleTests {
  private static let content = repository.appending(path: "content")

  /// The sample as it was built once for all tests: its pictures take time.
  private struct Built: Sendable {
    let report: BuildReport
    let files: [String: Data]
    /// What a second build wrote.
    let writtenAgain: Int?
  }

  private static let built = Task { try await build(jobs: 2, twice: true) }

  private static func build(jobs: Int, twice: Bool = false) async throws -> Built {
    let site = try BuildSite()
    try FileManager.default.removeItem(atPath: site.root + "/content")
    try FileManager.default.copyItem(atPath: content.path, toPath: site.root + "/content")
    let report = await site.build(jobs: jobs)
    let files = try site.published()
    return Built(report: report, files: files, writtenAgain: twice ? await site.build().outcome?.written.count : nil)
  }

  private func files() async throws -> [String: Data] { try await Self.built.value.files }

  /// What readers of the website see: screens' pages show pictures and nothing else.
  private func pages() async throws -> [String: Data] {
    try await files().filter { $0.key.hasSuffix(".html") && !$0.key.hasPrefix("led/") }
  }

  @Test func buildsWithoutAComplaint() async throws {
    let built = try await Self.built.value
    #expect(built.report.found == [])
    #expect(built.report.exitCode == 0)
    #expect(built.report.readProfiles >= 30 && built.report.shownProfiles < built.report.readProfiles)
    #expect(built.writtenAgain == 0)
  }

  @Test func parallelAndSerialGiveTheSameBytes() async throws {
    #expect(try await Self.build(jobs: 1).files == files())
  }

  /// At most 60 KB for a story without its photos, at most 120 KB for all fonts.
  @Test func pagesAndFontsAreLight() async throws {
    let files = try await files()
    let style = try #require(files.first { $0.key.hasSuffix(".css") }?.value.count)
    let stories = files.filter { $0.key.hasPrefix("guong/") && $0.key.hasSuffix(".html") }
    #expect(stories.count >= 25)
    for (path, bytes) in stories { #expect(bytes.count + style <= 60_000, "\(path)") }
    let fonts = files.filter { $0.key.hasSuffix(".woff2") }.map(\.value.count)
    #expect(fonts.count >= 3 && fonts.reduce(0, +) <= 120_000)
  }

  @Test func everyPageSaysThatItIsASample() async throws {
    let pages = try await pages()
    #expect(pages.count > 60)
    for (path, bytes) in pages {
      #expect(String(decoding: bytes, as: UTF8.self).contains("hư cấu"), "\(path)")
    }
  }

  /// Nothing is fetched from elsewhere, and no page needs a script to be read.
  @Test func noPageAsksAnotherServer() async throws {
    let styles = try await files().filter { $0.key.hasSuffix(".css") }
    for (path, bytes) in try await pages().merging(styles, uniquingKeysWith: { page, _ in page }) {
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
    let files = try await files()
    let sources = try BuildSite.files(below: Self.content.path + "/guong").filter {
      $0.key.hasSuffix(".md")
    }
    let hidden = sources.filter { path, bytes in
      let slug = path.split(separator: "/").last?.dropLast(3) ?? ""
      let isShown = files["guong/\(slug)/index.html"] != nil
      return !isShown && !String(decoding: bytes, as: UTF8.self).contains("slug:")
    }
    #expect(hidden.count >= 3)
    let published = files.filter { file in ![".woff2", ".png", ".jpg", ".webp"].contains { file.key.hasSuffix($0) } }
      .values.map {
        String(decoding: $0, as: UTF8.self)
      }
    for (path, bytes) in hidden {
      let text = String(decoding: bytes, as: UTF8.self)
      let deed = try #require(text.firstMatch(of: /\ntóm tắt: [^\n]*?([^"“”&\n]{30,})/)?.output.1)
      #expect(!published.contains { $0.contains(deed) }, "\(path)")
    }
  }
}
