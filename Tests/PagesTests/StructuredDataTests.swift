import Catalogue
import Foundation
import Honours
import Profiles
import Testing
import Vietnamese

/// What pages tell machines about themselves.
@Suite struct StructuredDataTests {
  private func data(_ page: Element) throws -> [String: Any] {
    let scripts = page.all("script").filter { $0["type"] == "application/ld+json" }
    let text = try #require(scripts.first?.rawText)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func everyStoryOfTheSampleIsAnArticle() throws {
    let made = try Repository.sample.made()
    for profile in made.catalogue.profiles {
      let data = try data(try made.page("guong/\(profile.slug)/"))
      #expect(data["@type"] as? String == "Article")
      #expect(data["headline"] as? String == profile.name)
      #expect(data["datePublished"] as? String == profile.date.iso)
      #expect((data["about"] == nil) == (profile.ageGroup != .adult), "\(profile.slug)")
    }
    #expect(try data(try made.page(""))["@type"] as? String == "WebSite")
  }

  @Test func describesGrownUpsAndTeams() throws {
    var site = MemorySite()
    site.profiles["a"] = Profiles.teacher(
      "Lê “Văn” </script>",
      more: "chức vụ: Tổ trưởng\nthành tích: [{ danh hiệu: Chiến sĩ thi đua }]")
    site.profiles["b"] = Profiles.team()
    let made = try site.made()
    let person = try #require(try data(try made.page("guong/a/"))["about"] as? [String: Any])
    #expect(person["@type"] as? String == "Person")
    #expect(person["name"] as? String == "Lê “Văn” </script>")
    #expect(person["jobTitle"] as? String == "Tổ trưởng")
    #expect(person["award"] as? [String] == ["Chiến sĩ thi đua"])
    let team = try #require(try data(try made.page("guong/b/"))["about"] as? [String: Any])
    #expect(team["@type"] as? String == "Organization")
  }

  /// Also not where a grown-up's subject type has a profile with a minor's age.
  @Test func minorsAreNotPersonsForMachines() throws {
    var site = MemorySite()
    site.profiles["a"] = Profiles.pupil()
    site.profiles["b"] = Profiles.pupil("Lan").replacing(
      "học sinh\ncấp", with: "giáo viên\nlứa tuổi: dưới 7 tuổi\ncấp")
    let made = try site.made()
    for slug in ["a", "b"] {
      let page = try made.page("guong/\(slug)/")
      #expect(try data(page)["about"] == nil)
      #expect(try !made.text("guong/\(slug)/index.html").contains(#""Person""#))
    }
  }
}
