import Artifacts
import Publishing
import Serving
import Testing

/// What is answered, without a network.
struct PublishedSiteTests {
  private let folder: TemporaryFolder
  private var site: PublishedSite

  init() throws {
    folder = try TemporaryFolder()
    try folder.make("public/a")
    try folder.write("<body>nhà</body>", to: "public/index.html")
    try folder.write("<body>không có</body>", to: "public/404.html")
    try folder.write("0123456789", to: "public/a/so.txt")
    try folder.write("bí mật", to: "ngoai.txt")
    site = PublishedSite(PublishedFolder(folder / "public"), port: 8787)
    site.basePath = "/guong-sang/"
  }

  /// An answer as it can be compared.
  private struct Reply {
    let status: Int
    let headers: [String: String]
    let text: String

    init(_ answer: consuming Answer) {
      status = answer.status
      headers = answer.headers.reduce(into: [:]) { $0[$1.name] = $1.value }
      text = String(decoding: answer.sent(), as: UTF8.self)
    }
  }

  private func ask(
    _ path: String, _ method: String = "GET", range: String? = nil, ifRange: String? = nil, ifNoneMatch: String? = nil,
    of site: PublishedSite? = nil
  ) -> Reply {
    let request = Request(
      method, path, host: "localhost:8787", range: range, ifRange: ifRange, ifNoneMatch: ifNoneMatch)
    return Reply((site ?? self.site).answer(request))
  }

  @Test func aPageHasTheScriptBeforeItsEnd() {
    let text = ask("/guong-sang/").text
    #expect(text.hasPrefix("<body>nhà<script src=\"/_guongsang/live.js\" data-revision=\""))
    #expect(text.hasSuffix("\" defer></script>\n</body>"))
  }

  @Test func theScriptKnowsWhereAPageIsMissing() {
    #expect(ask("/guong-sang/khong-co/").text.contains("\" data-missing defer>"))
    #expect(!ask("/guong-sang/").text.contains("data-missing"))
  }

  @Test func aPageIsShownAsItsProof() throws {
    var site = site
    let path = try #require(SitePath("index.html"))
    site.proofs.add(Proof(path: path, bytes: Array("<body>mới</body>".utf8)), of: "content/guong/a.md")
    #expect(ask("/guong-sang/", of: site).text.hasPrefix("<body>mới<script"))
    _ = site.proofs.takeDown()
    #expect(ask("/guong-sang/", of: site).text.hasPrefix("<body>nhà<script"))
  }

  @Test func aPageIsAnotherAfterABuildThatChangedTheSite() throws {
    let tag = try #require(ask("/guong-sang/").headers["ETag"])
    #expect(ask("/guong-sang/", ifNoneMatch: tag).status == 304)
    var later = site
    later.revision.advance()
    #expect(ask("/guong-sang/", ifNoneMatch: tag, of: later).status == 200)
  }

  @Test func afterAPartOfAnotherVersionTheWholeIsSent() throws {
    let path = "/guong-sang/a/so.txt"
    #expect(ask(path, range: "bytes=2-4").text == "234")
    #expect(ask(path, range: "bytes=2-4", ifRange: "\"x\"").text == "0123456789")
    #expect(ask(path, "HEAD", range: "bytes=2-4").status == 200)
    #expect(ask(path, range: "bytes=10-").status == 416)
  }

  @Test(arguments: [
    ("/guong-sang/a", "/guong-sang/a/"), ("/", "/guong-sang/"), ("/guong-sang", "/guong-sang/"),
  ])
  func isSentOn(path: String, target: String) {
    let answer = ask(path)
    #expect(answer.status == 302 && answer.headers["Location"] == target)
  }

  @Test(arguments: [
    "/guong-sang/x", "/guong-sang/a/", "/guong-sang/a/so.txt/", "/a/so.txt", "/guong-sang/../ngoai.txt",
    "/guong-sang/%2e%2e/ngoai.txt", "/guong-sang/ngoai.txt", "/guong-sang/ra/ngoai.txt", "/guong-sang/vong.txt",
  ])
  func whatIsNotThereIsTheSitesOwnPage(path: String) throws {
    try folder.link("public/ngoai.txt", to: folder / "ngoai.txt")
    try folder.link("public/ra", to: folder.path)
    try folder.link("public/vong.txt", to: "a/so.txt")
    let answer = ask(path)
    #expect(answer.status == 404)
    #expect(answer.text.hasPrefix("<body>không có"))
  }

  @Test func whereNothingIsPublishedYetThePageWaits() throws {
    try folder.remove("public")
    let answer = ask("/guong-sang/")
    #expect(answer.status == 404)
    #expect(answer.text.contains("live.js"))
  }
}
