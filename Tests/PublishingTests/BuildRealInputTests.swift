import Foundation
import Publishing
import Testing

/// Documents as institutions publish them, from the folder that `GUONGSANG_REAL_INPUT` names, as plain pages.
@Suite struct BuildRealInputTests {
  private static let folder = ProcessInfo.processInfo.environment["GUONGSANG_REAL_INPUT"]
  private static let names: [String] =
    folder.map { folder in
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return files.filter { $0.hasSuffix(".md") }.sorted()
    } ?? []

  @Test(.enabled(if: folder != nil, "GUONGSANG_REAL_INPUT names no folder of real documents"))
  func everyDocumentIsAPageWithAllItsWordsAndItsStructure() async throws {
    let folder = try #require(Self.folder)
    try #require(!Self.names.isEmpty, "\(folder) holds no Markdown")
    let site = try BuildSite()
    for name in Self.names {
      try FileManager.default.createDirectory(
        atPath: site.root + "/content/trang", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: folder + "/" + name, toPath: site.root + "/content/trang/" + name)
    }
    let report = await site.build()
    #expect(report.exitCode == 0, "\(report.found)")
    for name in Self.names {
      let source = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      let page = try site.text("trang/\(name.dropLast(3).lowercased())/index.html")
      let body = try #require(Self.body(of: page), "\(name)")
      let expected = HTMLOutline(try Self.cmark(folder + "/" + name))
      let shown = HTMLOutline(body)
      #expect(shown.words == expected.words, "\(name)")
      #expect(shown.structure == expected.structure, "\(name)")
      let onPage = Set(shown.words)
      let missing = Self.words(of: source).filter { !onPage.contains($0) }
      #expect(missing.isEmpty, "\(name): \(missing.prefix(10))")
    }
  }

  /// What stands in the page's prose.
  private static func body(of page: String) -> String? {
    guard let start = page.firstRange(of: "<div class=\"prose\">\n"),
      let end = page[start.upperBound...].firstRange(of: "</div>\n</article>")
    else { return nil }
    return String(page[start.upperBound..<end.lowerBound])
  }

  /// The words of a source without the numbers of list items, which browsers write.
  private static func words(of source: String) -> [String] {
    source.precomposedStringWithCanonicalMapping.replacing(/(?m)^\s*\d+[.)]\s/, with: "").split {
      !$0.isLetter && !$0.isNumber
    }.map(
      String.init)
  }

  /// What the `cmark` command makes of a document.
  private static func cmark(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/cmark")
    process.arguments = [path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
  }
}

/// The words of a text in HTML, and the tags of its headings, lists, emphasis and the like around them.
///
/// Left out is what the program adds as its documentation says: anchors of headings, the marks of outside
/// links, and the place of raw HTML.
struct HTMLOutline {
  private(set) var words: [String] = []
  private(set) var structure: [String] = []

  init(_ html: String) {
    for part in html.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      let pieces = part.element.split(
        separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      if part.offset > 0, !pieces[0].hasPrefix("!--") {
        let name = pieces[0].prefix { $0.isLetter || $0.isNumber || $0 == "/" }
        // How many words stand before a tag says where it is.
        structure.append("\(name == "ol" ? pieces[0] : name)@\(words.count)")
      }
      let text = part.offset == 0 ? pieces[0] : pieces.count == 2 ? pieces[1] : ""
      words += text.replacing(/&[a-z]+;/, with: " ").split { !$0.isLetter && !$0.isNumber }.map(
        String.init)
    }
  }
}
