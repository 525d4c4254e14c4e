import Diagnostics
import Foundation
import Publishing
import Testing

/// A new site is whole, or there is none.
@Suite struct SiteStarterTests {
  private let site: BuildSite

  init() throws { site = try BuildSite(ownTemplates: true) }

  private func start() throws {
    let starter = try SiteStarter(site.root)
    try starter.start(in: site.root + "/moi", with: try #require(starter.presets.first))
  }

  @Test func everyTemplateIsCopied() throws {
    try start()
    let copied = try BuildSite.files(below: site.root + "/moi/site-templates")
    let originals = try BuildSite.files(below: site.root + "/site-templates")
    #expect(copied == originals.filter { !$0.key.hasPrefix("presets/") })
  }

  @Test(arguments: ["partials/card.mustache", "assets/hong.css", "presets/thpt.yaml"])
  func aTemplateThatCannotBeReadIsNamedAndNothingIsMade(path: String) throws {
    try? site.remove("site-templates/" + path)
    try site.link("site-templates/" + path, to: "khong-co")
    let failure = #expect(throws: PublishingFailure.self) { try start() }
    #expect(failure?.text.vietnamese.contains(path) == true)
    #expect(!FileManager.default.fileExists(atPath: site.root + "/moi"))
  }
}
