import Artifacts
import Catalogue
import Honours
import Profiles
import Testing

/// The addresses of the design, for every word of every vocabulary.
@Suite struct AddressTests {
  @Test func theSampleHasEveryAddress() throws {
    let made = try Repository.sample.made()
    let settings = made.catalogue.settings
    let vocabularies = settings.vocabularies
    var expected: Set<String> = [
      "", "404.html", "tap-the/", "ca-nhan/", "linh-vuc/", "cap/", "phong-trao/", "don-vi/",
      "nam-hoc/",
      "tim-kiem/", "nam-hoc/2023-2024/", "nam-hoc/2024-2025/", "nam-hoc/2025-2026/",
      "trang/gioi-thieu/", "trang/quyen-rieng-tu/",
    ]
    for field in vocabularies.fields.words { expected.insert("linh-vuc/\(field.id)/") }
    for level in vocabularies.levels.words { expected.insert("cap/\(level.id)/") }
    for movement in vocabularies.movements.words { expected.insert("phong-trao/\(movement.id)/") }
    for unit in vocabularies.units.words { expected.insert("don-vi/\(unit.id)/") }
    for profile in made.catalogue.profiles { expected.insert("guong/\(profile.slug)/") }
    for profile in made.catalogue.profiles { expected.insert("G/\(profile.shortCode)/") }
    #expect(made.catalogue.profiles.count >= 28)
    #expect(expected.subtracting(made.addresses).isEmpty)
    let continued = made.addresses.subtracting(expected)
    #expect(continued.allSatisfy { ["2/", "3/"].contains($0.suffix(2)) }, "\(continued)")
    for file in ["feed.xml", "feed.json", "sitemap.xml", "robots.txt"] {
      #expect(made.files[file] != nil)
    }
    #expect(made.diagnostics.isEmpty)
  }

  @Test func aSiteOfNothingHasItsPagesToo() throws {
    let made = try MemorySite().made()
    #expect(made.diagnostics.isEmpty)
    #expect(
      made.addresses.isSuperset(of: [
        "", "404.html", "tap-the/", "linh-vuc/day-hoc/", "nam-hoc/", "tim-kiem/",
      ]))
    #expect(try !made.page("linh-vuc/day-hoc/").all("section", class: "empty").isEmpty)
    #expect(try made.feed("feed.xml").all("updated").map(\.text) == ["1970-01-01T00:00:00+07:00"])
  }

  @Test func aPeriodStandsInTheRollOfTheYearOfItsDecision() throws {
    var site = MemorySite()
    site.profiles["a"] = Profiles.teacher(date: "2025-09-05").replacing(
      "năm học: 2024-2025", with: "giai đoạn: 2021-2025")
    let made = try site.made()
    #expect(made.addresses.contains("nam-hoc/2025-2026/"))
    #expect(try made.page("guong/a/").text.contains("2021–2025"))
  }

  /// Listings are announced after the stories that they link to, and the front page last.
  @Test func stagesFollowTheLinks() throws {
    let made = try Repository.sample.made()
    for (path, stage) in made.stages {
      switch path {
      case "index.html": #expect(stage == .home)
      case "feed.xml", "feed.json", "sitemap.xml", "robots.txt": #expect(stage == .feeds)
      case "404.html": #expect(stage <= .listings)
      default:
        if path.hasPrefix("assets/") { #expect(stage == .assets) }
        if path.hasPrefix("guong/") {
          #expect(stage == (path.hasSuffix(".html") ? .stories : .pictures))
        }
        if path.hasPrefix("linh-vuc/") || path.hasPrefix("nam-hoc/") { #expect(stage == .listings) }
      }
    }
  }
}
