import Artifacts
import Catalogue
import Diagnostics
import Profiles
import Testing

@testable import Pages

/// The short addresses of QR codes send readers on to the stories.
@Suite struct RedirectTests {
  @Test(arguments: [
    ("gốc", "https://truong.example/", "/guong/to-toan-tin/"),
    ("gốc", "https://a.example/guong-sang/", "/guong-sang/guong/to-toan-tin/"),
    ("tương đối", "https://a.example/guong-sang/", "../../guong/to-toan-tin/index.html"),
  ])
  func leadsToTheStory(style: String, url: String, story: String) throws {
    var site = MemorySite(settings: MemorySite.settings(url: url, site: "liên kết: \(style)"))
    site.profiles["2024-2025/to-toan-tin"] = Profiles.team("Tổ Toán – Tin")
    let made = try site.made()
    #expect(made.diagnostics.isEmpty)
    let page = try made.page("G/ZQ52KT/")
    let metas = page.all("meta")
    #expect(metas.first { $0["http-equiv"] == "refresh" }?["content"] == "0; url=\(story)")
    #expect(metas.first { $0["name"] == "robots" }?["content"] == "noindex")
    #expect(page.all("link").first { $0["rel"] == "canonical" }?["href"] == url + "guong/to-toan-tin/")
    let link = try #require(page.all("a").first)
    #expect(link["href"] == story && link.text == "Tổ Toán – Tin")
    #expect(made.files["guong/to-toan-tin/index.html"] != nil)
  }

  @Test func everyStoryHasOneAndNothingElse() throws {
    let made = try Repository.sample.made()
    let short = Set(made.files.keys.filter { $0.hasPrefix("G/") })
    #expect(short == Set(made.catalogue.profiles.map { "G/\($0.shortCode)/index.html" }))
    #expect(short.count == made.catalogue.profiles.count && short.count >= 28)
    #expect(short.allSatisfy { made.stages[$0] == .stories })
    #expect(try !made.text("sitemap.xml").contains("/G/"))
  }

  @Test func aSiteOfNobodyHasNone() throws {
    #expect(try MemorySite().made().files.keys.allSatisfy { !$0.hasPrefix("G/") })
  }

  @Test func shortAddressOfAProfileIsWhole() throws {
    var site = MemorySite(settings: MemorySite.settings(url: "https://a.example/guong-sang/"))
    site.profiles["to-toan-tin"] = Profiles.team()
    let catalogue = try site.made().catalogue
    let theme = Theme.compile(Repository.theme).value
    #expect(
      Site(catalogue, theme: theme).shortURL(of: catalogue.profiles[0]) == "https://a.example/guong-sang/G/ZQ52KT/")
  }
}
