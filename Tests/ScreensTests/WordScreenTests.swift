import Artifacts
import Diagnostics
import Foundation
import Honours
import Pages
import Profiles
import Testing
import Vietnamese
import XML

@testable import Screens

/// A screen without pictures: whom it names, what it says of them, and which files it has.
struct WordScreenTests {
  /// A ticker, of which only its name is known. The theme has neither layouts nor fonts.
  private func site(_ profiles: [String: String], more: String = "") -> ScreenSite {
    var site = ScreenSite()
    site.theme = SampleLoop.theme
    site.screens = ["{ mã: chu, tên: Chữ chạy, hình: không\(more.isEmpty ? "" : ", ")\(more) }"]
    site.profiles = profiles
    return site
  }

  private func broadcast(_ site: ScreenSite) throws -> Broadcast {
    try #require(try site.planned().value.broadcasts(from: site.site(), on: site.today).first)
  }

  private func names(_ site: ScreenSite) throws -> [String] {
    try site.planned().value.loops.flatMap(\.slides).filter { $0.kind == .person || $0.kind == .collective }.map(
      \.title)
  }

  @Test func hasTheFeedsThatCarryWordsAndNothingElse() throws {
    let site = site(["a": Profiles.teacher("Lê An", more: "ảnh: a.jpg\nmô tả ảnh: Cô An"), "b": Profiles.team()])
    let paths = try site.planned().value.artifacts(from: site.site(), on: site.today).map(\.path.description)
    #expect(paths.sorted() == ["led/chu/loop.json", "led/chu/rss.xml", "led/index.html"])
  }

  @Test func itsSlidesHaveNoPictures() throws {
    let loop = try site(["a": Profiles.teacher("Lê An", more: "ảnh: a.jpg\nmô tả ảnh: Cô An")]).loop()
    #expect(loop.slides.count == 3 && (loop.slides + [loop.schoolSlide]).allSatisfy { $0.file == nil })
    #expect(Slide.draw(loop.slides).allSatisfy { $0.value.isEmpty && $0.diagnostics.isEmpty })
  }

  @Test func opensThenNamesTheNewestFirstThenAnnouncesThenCloses() throws {
    var site = site([
      "a": Profiles.teacher("Lê Cũ", date: "2024-12-01"), "b": Profiles.team("Tổ Mới", date: "2025-05-01"),
    ])
    site.announcements = [
      "le": "---\ntiêu đề: Lễ sơ kết\ndòng: [Thứ Hai, Sân trường]\nmàn hình: chu\nđến: 2026-12-01\n---\n",
      "cu": "---\ntiêu đề: Việc cũ\nđến: 2026-11-20\n---\n",
    ]
    let loop = try site.loop()
    #expect(loop.slides.map(\.kind) == [.opening, .collective, .person, .announcement, .closing])
    #expect(loop.slides[1].title == "Tổ Mới" && loop.slides[1].link == "https://truong.example/guong/b/")
    #expect(loop.slides[3].text == "Lễ sơ kết · Thứ Hai · Sân trường")
    #expect(loop.slides[3].until?.iso == "2026-12-01")
  }

  @Test func saysAllThatTheAuthorWroteForScreens() throws {
    let led = "led: { tiêu đề: \"Cô An, lớp 9A\", dòng: [Dòng một, Dòng hai, Dòng ba], con số: 82% số cây còn sống }"
    let slides = try site(["a": Profiles.teacher("Lê An", more: led)]).loop().slides
    #expect(slides.first { $0.kind == .person }?.text == "Cô An, lớp 9A · Dòng một · Dòng hai · Dòng ba")
    #expect(slides.first { $0.kind == .number }?.text == "82% · số cây còn sống · Cô An, lớp 9A")
  }

  @Test func saysTheSummaryWhereNothingElseIsWritten() throws {
    let slides = try site(["a": Profiles.teacher("Lê An")]).loop().slides
    #expect(slides.first { $0.kind == .person }?.text == "Lê An · Việc tốt của Lê An")
  }

  @Test func leavesNobodyOutForTheLengthOfTheirWords() throws {
    let name = Array(repeating: "Nguyễn", count: 17).joined(separator: " ")
    #expect(try names(site(["a": Profiles.teacher(name)], more: "giây: 3")) == [name])
    #expect(try site(["a": Profiles.teacher(name)], more: "giây: 3").loop().slides.allSatisfy { $0.seconds == 3 })
  }

  @Test(arguments: [
    ("chọn: { loại: tập thể }", ["Tổ Toán"]), ("chọn: { phong trào: Dạy tốt }", ["Lê Bình"]),
    ("tối đa: 1", ["Lê Bình"]),
    ("chọn: { mới nhất: 2 }", ["Lê Bình", "Tổ Toán"]),
  ])
  func choosesAsOtherScreensDo(choice: String, expected: [String]) throws {
    let site = site(
      [
        "a": Profiles.teacher("Lê An", date: "2024-01-01", year: "2023-2024"),
        "b": Profiles.teacher("Lê Bình", date: "2025-02-01", more: "phong trào: Dạy tốt"),
        "c": Profiles.team("Tổ Toán", date: "2025-01-01"),
      ], more: choice)
    #expect(try names(site) == expected)
  }

  @Test func namesAMinorOnlyWithConsentToScreens() throws {
    let site = site([
      "a": Profiles.pupil("Trần An", scope: "web, in"), "b": Profiles.pupil("Trần Bình", scope: "web, led"),
    ])
    #expect(try names(site) == ["Trần Bình"])
    let made = try broadcast(site).made(broadcast(site).files(site.theme))
    #expect(!made.isEmpty && made.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("Trần An") })
  }

  @Test func daysTravelInTheFeedThatCanSayThemAndDecideInTheOther() throws {
    let site = site([
      "a": Profiles.teacher("Lê An", more: "led: { từ: 2026-12-01 }"),
      "b": Profiles.pupil("Trần Bình", scope: "web, led", until: "2026-12-31"),
      "c": Profiles.teacher("Lê Chi", more: "led: { đến: 2026-11-20 }"),
    ])
    let items = try #require(try broadcast(site).json("loop.json")["items"] as? [[String: Any]])
    let days = Dictionary(
      uniqueKeysWithValues: items.map { item in
        let led = item["_led"] as? [String: Any]
        return (item["title"] as? String ?? "", [led?["valid_from"] as? String, led?["valid_until"] as? String])
      })
    #expect(days["Lê An"] == ["2026-12-01T00:00:00+07:00", nil])
    #expect(days["Trần Bình"] == [nil, "2026-12-31T23:59:59+07:00"])
    #expect(days["Lê Chi"] == nil)
    let ticker = try broadcast(site).text("rss.xml")
    #expect(!ticker.contains("Lê An") && ticker.contains("Trần Bình") && !ticker.contains("Lê Chi"))
  }

  @Test func theJSONFeedNamesNoFile() throws {
    let feed = try broadcast(site(["a": Profiles.teacher("Lê An")])).json("loop.json")
    let items = try #require(feed["items"] as? [[String: Any]])
    for item in items {
      #expect(Set(item.keys).isSubset(of: ["id", "url", "title", "content_text", "date_published", "_led"]))
      let led = try #require(item["_led"] as? [String: Any])
      #expect(Set(led.keys) == ["kind", "seconds"] && (led["seconds"] as? Int ?? 0) >= 6)
    }
    #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count)
    let led = try #require(feed["_led"] as? [String: Any])
    #expect((led["fallback"] as? [String: Any])?["text"] as? String == "Trường Thử · Gương sáng thử")
    #expect(Set((led["screen"] as? [String: Any] ?? [:]).keys) == ["id", "name"])
  }

  /// There is no page of the loop to send people to.
  @Test func whatHasNoStoryLinksToTheSite() throws {
    let broadcast = try broadcast(site(["a": Profiles.teacher("Lê An")]))
    #expect(try broadcast.json("loop.json")["home_page_url"] as? String == "https://truong.example/")
    let channel = try #require(try broadcast.xml("rss.xml").first("channel"))
    let links = (channel.all("item") + [channel]).compactMap { $0.first("link")?.text }
    #expect(Set(links) == ["https://truong.example/", "https://truong.example/guong/a/"])
  }

  @Test func anItemKeepsItsIDUntilItsWordsChange() throws {
    func ids(_ name: String) throws -> Set<String> {
      let site = site(["a": Profiles.teacher(name), "b": Profiles.team()])
      let items = try broadcast(site).json("loop.json")["items"] as? [[String: Any]]
      return Set(try #require(items).compactMap { $0["id"] as? String })
    }
    let (before, after) = (try ids("Lê An"), try ids("Lê Ân"))
    #expect(before.count == 4 && before.subtracting(after).count == 1)
  }

  @Test func fingerprintsChangeWithTheWordsAlone() throws {
    func fingerprints(_ name: String) throws -> [Fingerprint] {
      try broadcast(site(["a": Profiles.teacher(name)])).files(SampleLoop.theme).map(\.fingerprint)
    }
    #expect(try fingerprints("Lê An") == fingerprints("Lê An"))
    #expect(zip(try fingerprints("Lê An"), try fingerprints("Lê Ân")).allSatisfy { $0 != $1 })
  }

  @Test func withNobodyToNameItNamesTheSchoolAndSaysSo() throws {
    let planned = try site([:]).planned()
    #expect(planned.value.loops.first?.slides.map(\.kind) == [.school])
    #expect(planned.diagnostics.map(\.message.code) == ["GS648"])
    #expect(planned.diagnostics.first?.message.text.vietnamese.hasSuffix("nên chỉ hiện tên của trường.") == true)
  }

  @Test func onlyReadersOfWordsAreAsked() throws {
    let judged = try broadcast(site(["a": Profiles.teacher("Lê An")])).compatibilities(SampleLoop.theme).value
    #expect(judged.map(\.reader) == ["Concerto"] && judged.allSatisfy(\.isGood))
  }

  @Test(arguments: [true, false])
  func theOverviewListsWhatItHas(besideABoard: Bool) throws {
    var site = site(["a": Profiles.teacher("Lê An")])
    if besideABoard {
      site.theme = ScreenSite.withPages
      site.screens.append(ScreenSite.board)
    }
    let artifacts = try site.planned().value.artifacts(from: site.site(), on: site.today)
    let made = try #require(artifacts.first { $0.path.description == "led/index.html" }).make()
    // The theme has no assets, which every page asks for.
    #expect(!made.diagnostics.contains { $0.location.path == "pages/screens.mustache" }, "\(made.diagnostics)")
    let page = String(decoding: made.value, as: UTF8.self)
    let section = try #require(page.firstRange(of: /id="man-hinh_chu">(?s:.*?)<\/section>/)).lowerBound
    let own = page[section...].prefix(upTo: try #require(page[section...].firstRange(of: "</section>")).lowerBound)
    #expect(own.contains("/led/chu/rss.xml") && own.contains("/led/chu/loop.json") && own.contains("Chữ chạy"))
    for absent in ["<img", "mrss", ".smil", ".m3u8", "loop.zip", "/led/chu/\"", "led/chu/index"] {
      #expect(!own.contains(absent), "\(absent)")
    }
    #expect(page.contains("chromium --kiosk") == besideABoard && page.contains("Bảng chữ chạy, máy tự xếp chữ"))
  }
}
