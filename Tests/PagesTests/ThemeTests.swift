import Diagnostics
import Pages
import Profiles
import Testing

/// The look: words, templates and assets.
@Suite struct ThemeTests {
  private let files = Repository.theme

  @Test func theThemeOfThisRepositoryIsWithoutFault() {
    #expect(Theme.compile(files).diagnostics.isEmpty)
  }

  @Test(arguments: ["home", "level", "description"]) func aMissingWordOfTheProgramIsAnError(
    word: String
  ) {
    var files = files
    let lines = files.strings.text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.enumerated().filter {
      !($0.offset < 25 && $0.element.hasPrefix("  \(word): "))
    }.map(\.element)
    files.strings = Source(path: "strings/vi.yaml", text: kept.joined(separator: "\n"))
    let diagnostics = Theme.compile(files).diagnostics
    #expect(diagnostics.map(\.message.code) == ["GS552"])
    #expect(diagnostics.first?.message.text.english.contains("label.\(word)") == true)
    #expect(diagnostics.first?.isError == true)
  }

  @Test func aMissingWordOfATemplateIsAWarningWithItsPlace() throws {
    var site = MemorySite()
    site.profiles["a"] = Profiles.teacher()
    site.theme.strings = Source(
      path: "strings/vi.yaml",
      text: site.theme.strings.text.replacing(/(?m)^  facts: .*$/, with: ""))
    let diagnostics = try site.made().diagnostics
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics {
      #expect(!diagnostic.isError)
      #expect(diagnostic.location.path == "facts.mustache")
      #expect(diagnostic.location.excerpt?.contains("{{t.story.facts}}") == true)
      #expect(diagnostic.location.position == Position(line: 2, column: 22))
    }
  }

  @Test(arguments: ["home", "story", "feed.atom", "robots.txt"]) func aMissingPageTemplateIsAnError(
    name: String
  ) {
    var files = files
    files.templates.removeAll { $0.name == name }
    let diagnostics = Theme.compile(files).diagnostics
    #expect(diagnostics.map(\.message.code) == ["GS551"])
    #expect(diagnostics.first?.location.path == "site-templates/pages/\(name).mustache")
  }

  @Test func stringsThatAreNotYAMLAreAnErrorAtTheirLine() {
    var files = files
    files.strings = Source(path: "strings/vi.yaml", text: "label:\n  home: [\n")
    let diagnostics = Theme.compile(files).diagnostics
    #expect(
      diagnostics.contains {
        $0.isError && $0.message.code.hasPrefix("GS1") && $0.location.position != nil
      })
  }

  @Test func assetsAreNamedByTheirContentAndStylesNameThem() throws {
    let made = try MemorySite().made()
    let assets = made.files.keys.filter { $0.hasPrefix("assets/") }
    #expect(
      assets.allSatisfy {
        $0.wholeMatch(of: /assets\/[a-z0-9-]+\.[0-9a-f]{10}\.(css|js|svg|woff2)/) != nil
      }, "\(assets)")
    let style = try #require(assets.first { $0.hasSuffix(".css") })
    let urls = try made.text(style).matches(of: /url\(["']?([^)"']+)["']?\)/).map {
      String($0.output.1)
    }
    let own = urls.filter { !$0.hasPrefix("data:") }
    #expect(own.filter { $0.hasSuffix(".woff2") }.count >= 3)
    for url in own {
      #expect(url.hasPrefix("../assets/") && made.files[String(url.dropFirst(3))] != nil, "\(url)")
    }
    let linked = try made.page("tap-the/").all("link").filter { $0["rel"] == "stylesheet" }.map {
      $0["href"]
    }
    #expect(linked == ["/" + style])
  }

  /// A browser that keeps the old style for ever must be sent to a new one when a font changed.
  @Test func aChangedFontRenamesTheStyleSheet() throws {
    var site = MemorySite()
    let before = try site.made().files.keys
    site.theme.assets = site.theme.assets.map { asset in
      guard case .file(let name, let bytes) = asset, name.hasSuffix("inter-400.woff2") else {
        return asset
      }
      return .file(name: name, bytes: bytes + [0])
    }
    let after = try site.made().files.keys
    #expect(Set(after).subtracting(before).count == 2)
    #expect(Set(after).subtracting(before).contains { $0.hasSuffix(".css") })
  }

  @Test func pageTextsAreEscaped() throws {
    var site = MemorySite()
    site.profiles["a"] = Profiles.teacher(
      "A <i>&amp;</i> “B” 'C'", more: #"chức vụ: "<b> \"x\" & y""# + "\nnguồn: \"<script>\"",
      body: "<script>1</script>")
    let page = try site.made().page("guong/a/")
    #expect(page.all("h1").map(\.text) == ["A <i>&amp;</i> “B” 'C'"])
    #expect(page.text.contains("<b> \"x\" & y"))
    #expect(page.all("script").allSatisfy { $0["type"] == "application/ld+json" })
  }
}
