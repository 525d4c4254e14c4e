import Foundation
import Profiles
import Testing

/// What feed readers get.
@Suite struct FeedTests {
  private static let url = "https://a.example/x/"
  private let site: MemorySite = {
    var site = MemorySite(
      settings: MemorySite.settings(url: FeedTests.url, site: "khẩu hiệu: Việc tốt & thật"))
    site.profiles["2024-2025/to-toan"] = Profiles.team(
      "Tổ Toán <Tin> & “bạn”", date: "2025-03-02",
      more: "lĩnh vực: [Dạy học, Sáng kiến]\nảnh: a.jpg\nmô tả ảnh: Cả tổ",
      body: "Chữ & <b>thẻ</b>.\n\n![Lớp](b.jpg)\n\n[bạn](nam.md) [đoạn](#x)\n\n## X")
    site.profiles["2023-2024/cu"] = Profiles.teacher("Cũ", date: "2024-01-01", year: "2023-2024")
    site.profiles["nam"] = Profiles.pupil("Nam Kín", scope: "web")
    site.profiles["hoa"] = Profiles.pupil("Hoa Mở", scope: "web, nguồn tin", date: "2025-02-01")
    return site
  }()

  @Test func atomHasWhatTheStandardRequires() throws {
    let feed = try #require(try site.made().feed("feed.xml").elements.first)
    #expect(feed.name == "feed" && feed["xmlns"] == "http://www.w3.org/2005/Atom")
    for name in ["title", "id", "updated", "author"] {
      #expect(feed.children(name).count == 1, "\(name)")
    }
    #expect(feed.children("id").first?.text == Self.url)
    #expect(feed.children("subtitle").first?.text == "Việc tốt & thật")
    let links = feed.children("link").map { [$0["rel"], $0["href"]] }
    #expect(links == [["self", Self.url + "feed.xml"], ["alternate", Self.url]])
    let entries = feed.children("entry")
    for entry in entries {
      for name in ["id", "title", "updated", "published", "summary", "content"] {
        #expect(entry.children(name).count == 1, "\(name)")
      }
      for name in ["updated", "published"] {
        let date = try #require(entry.children(name).first?.text)
        #expect(date.wholeMatch(of: /\d{4}-\d\d-\d\dT00:00:00\+07:00/) != nil)
      }
      #expect(entry.children("link").first?["href"] == entry.children("id").first?.text)
    }
    #expect(Set(entries.map { $0.children("id").first?.text }).count == entries.count)
    #expect(entries.first?.children("category").map { $0["term"] } == ["Dạy học", "Sáng kiến"])
    #expect(entries.first?.children("title").first?.text == "Tổ Toán <Tin> & “bạn”")
  }

  @Test func contentHasWholeAddressesAndNoRawHTML() throws {
    let made = try site.made()
    let atom = try #require(
      try made.feed("feed.xml").all("entry").first?.children("content").first?.rawText)
    let json = try #require(
      (try made.json("feed.json")["items"] as? [[String: Any]])?.first?["content_html"] as? String)
    #expect(atom == json)
    #expect(atom.contains("Chữ &amp; thẻ."))
    let body = try MarkupReader.read(Array("<!doctype html><div>\(atom)</div>".utf8), as: .html)
    let addresses = body.all("a").map { $0["href"] ?? "" } + body.all("img").map { $0["src"] ?? "" }
    #expect(addresses.count == 3)
    #expect(
      addresses.allSatisfy { $0.hasPrefix(Self.url + "guong/") || $0 == "#x" }, "\(addresses)")
    #expect(addresses.contains(Self.url + "guong/nam/"))
    let picture = try #require(body.all("img").first?["src"]?.dropFirst(Self.url.count))
    #expect(made.files[String(picture)] != nil)
  }

  @Test(arguments: ["2026-11-21", "2027-05-05"]) func theDateIsThatOfTheNewestStory(today: String)
    throws
  {
    var site = site
    site.today = .on(today)
    let feed = try site.made().feed("feed.xml")
    #expect(feed.elements[0].children("updated").map(\.text) == ["2025-03-02T00:00:00+07:00"])
    #expect(!feed.rawText.contains(today.prefix(4)))
  }

  @Test func theNewestComeFirstAndMinorsOnlyWithConsent() throws {
    let made = try site.made()
    let expected = ["Tổ Toán <Tin> & “bạn”", "Hoa Mở", "Cũ"]
    #expect(
      try made.feed("feed.xml").all("entry").compactMap { $0.children("title").first?.text }
        == expected)
    let items = try #require(try made.json("feed.json")["items"] as? [[String: Any]])
    #expect(items.map { $0["title"] as? String } == expected)
    for feed in ["feed.xml", "feed.json"] { #expect(try !made.text(feed).contains("Nam Kín")) }
    #expect(made.addresses.contains("guong/nam/"))
    #expect(try made.page("").text.contains("Nam Kín"))
  }

  /// A feed that begins with a child who did not agree must not even give away when that story came.
  @Test func theDateIsNotThatOfAStoryThatIsLeftOut() throws {
    var site = site
    site.profiles["nam"] = Profiles.pupil("Nam Kín", scope: "web", date: "2025-09-09")
    #expect(
      try site.made().feed("feed.xml").elements[0].children("updated").map(\.text) == [
        "2025-03-02T00:00:00+07:00"
      ])
  }

  @Test func jsonFeedHasTheFieldsOfItsVersion() throws {
    let feed = try site.made().json("feed.json")
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["feed_url"] as? String == Self.url + "feed.json")
    #expect(feed["home_page_url"] as? String == Self.url)
    #expect(feed["language"] as? String == "vi")
    #expect((feed["authors"] as? [[String: String]])?.first?["name"] == "Trường Thử")
    for item in try #require(feed["items"] as? [[String: Any]]) {
      #expect(item["id"] as? String == item["url"] as? String)
      #expect(
        (item["date_published"] as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\dT00:00:00\+07:00/)
          != nil)
      #expect(
        item["content_html"] is String && item["summary"] is String && item["tags"] is [String])
    }
    let image = (feed["items"] as? [[String: Any]])?.first?["image"] as? String
    #expect(image?.hasPrefix(Self.url + "guong/to-toan/a") == true)
  }

  @Test func holdsThirtyStories() throws {
    var site = site
    for number in 10..<50 {
      site.profiles["n\(number)"] = Profiles.teacher(
        "Cô \(number)", date: "2025-05-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)")
    }
    #expect(try site.made().feed("feed.xml").all("entry").count == 30)
  }
}
