import Artifacts
import Pages
import Profiles
import Testing

/// Posters to print, and the links to them.
@Suite struct PosterTests {
  private func site(_ pupil: String) -> MemorySite {
    var site = MemorySite()
    site.theme.drawings = Repository.drawings
    site.profiles["em"] = pupil
    return site
  }

  private func links(_ site: MadeSite, _ address: String) throws -> [String] {
    try site.page(address).all("a").compactMap { $0["href"] }.filter { $0.hasSuffix(".pdf") }
  }

  @Test func aStoryAndAnHonourRollLinkToTheirs() throws {
    let made = try site(Profiles.pupil(scope: "web, in")).made()
    let story = try links(made, "guong/em/")
    #expect(story == ["/guong/em/ap-phich-a3.pdf", "/guong/em/ap-phich-a4.pdf"])
    let roll = try links(made, "nam-hoc/2024-2025/")
    #expect(roll == ["/nam-hoc/2024-2025/bang-vang-a3.pdf"])
    for path in (story + roll).map({ String($0.dropFirst()) }) {
      #expect(made.files[path]?.starts(with: Array("%PDF-".utf8)) == true, "\(path)")
      #expect(made.stages[path] == .pictures)
    }
  }

  @Test func aMinorWithoutConsentToPrintHasNone() throws {
    var site = site(Profiles.pupil(scope: "web, led, nguồn tin"))
    var made = try site.made()
    #expect(made.files.keys.filter { $0.hasSuffix(".pdf") } == [])
    #expect(try links(made, "guong/em/") == [] && links(made, "nam-hoc/2024-2025/") == [])
    // The card is for the web, to which they did agree.
    #expect(made.files.keys.contains { $0.hasPrefix("guong/em/chia-se.") })
    site.profiles["co"] = Profiles.teacher()
    made = try site.made()
    #expect(made.files.keys.filter { $0.hasSuffix(".pdf") }.allSatisfy { !$0.hasPrefix("guong/em/") })
  }

  /// The roll is as if they were not there.
  @Test func aMinorWithoutConsentToPrintIsNotOnTheRollsPoster() throws {
    let path = "nam-hoc/2024-2025/bang-vang-a3.pdf"
    var site = site(Profiles.pupil(scope: "web"))
    site.profiles["co"] = Profiles.teacher()
    let poster = try #require(try site.made().files[path])
    site.profiles["em"] = nil
    #expect(try site.made().files[path] == poster)
    site.profiles["em"] = Profiles.pupil(scope: "web, in")
    #expect(try site.made().files[path] != poster)
  }
}
