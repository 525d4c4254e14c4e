import Profiles
import Testing

/// What search engines are told.
@Suite struct SitemapTests {
  @Test func listsExactlyThePagesThatMayBeIndexed() throws {
    let made = try Repository.sample.made()
    let url = "https://sonca.example/guong-sang/"
    var indexed: Set<String> = []
    for address in made.addresses {
      let page = try made.page(address)
      let isIndexed = !page.all("meta").contains { $0["name"] == "robots" }
      if isIndexed { indexed.insert(url + address) }
      let canonical = page.all("link").filter { $0["rel"] == "canonical" }.map { $0["href"] }
      // Short addresses lead to another page.
      if !address.hasPrefix("G/") { #expect(canonical == [url + address]) }
    }
    let listed = try made.feed("sitemap.xml").all("loc").map(\.text)
    #expect(Set(listed) == indexed)
    #expect(Set(listed).count == listed.count)
    #expect(!listed.contains(url + "404.html") && !listed.contains(url + "tim-kiem/"))
  }

  @Test func datesStoriesByTheirDecisions() throws {
    var site = MemorySite()
    site.profiles["a"] = Profiles.teacher(date: "2025-02-03")
    let urls = try site.made().feed("sitemap.xml").all("url")
    let story = try #require(
      urls.first { $0.children("loc").first?.text == "https://truong.example/guong/a/" })
    #expect(story.children("lastmod").map(\.text) == ["2025-02-03"])
    #expect(urls.filter { !$0.children("lastmod").isEmpty }.count == 1)
  }

  @Test func robotsNamesTheSitemap() throws {
    let robots = try MemorySite(settings: MemorySite.settings(url: "https://a.example/x/")).made()
      .text("robots.txt")
    #expect(robots.contains("\nSitemap: https://a.example/x/sitemap.xml\n"))
  }
}
