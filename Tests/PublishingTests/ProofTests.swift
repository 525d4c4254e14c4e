import Artifacts
import Publishing
import Testing

/// What an author sees of a story before it is published.
@Suite struct ProofTests {
  private let site: BuildSite
  private let memory = BuildMemory()
  private let file = "content/guong/2024-2025/a.md"

  init() async throws {
    site = try BuildSite()
    try site.profile("a", BuildSite.teacher("Cô An"))
    try site.profile("b", BuildSite.teacher("Cô Bình"))
    await site.build(memory: memory)
  }

  private var proof: Proof? { site.proof(of: file, memory) }

  @Test func itIsWhatTheNextBuildPublishes() async throws {
    try site.edit(file) { $0.replacing("Việc tốt", with: "Việc rất tốt") + "\nThêm một câu với [cô Bình](b.md)." }
    let before = try (site.published(), site.times())
    let proof = try #require(self.proof)
    #expect(try site.published() == before.0 && site.times() == before.1)
    #expect(proof.path.description == "guong/a/index.html")
    #expect(String(decoding: proof.bytes, as: UTF8.self).contains("Thêm một câu với <a"))
    await site.build(memory: memory)
    #expect(try site.published()["guong/a/index.html"].map(Array.init) == proof.bytes)
  }

  @Test(arguments: [
    ("trạng thái: công nhận", "trạng thái: thu hồi"), ("cấp: trường", "cấp: trườg"),
    ("Một câu", "![ảnh](moi.jpg) Một câu"),
    ("Một câu", "[đây](khong-co.md) Một câu"), ("tên: ", "tên: Thầy "), ("---", ""),
  ])
  func thereIsNoneOfWhatABuildHasToJudge(old: String, new: String) throws {
    #expect(proof != nil)
    try site.edit(file) { $0.replacing(old, with: new) }
    #expect(proof == nil)
  }

  @Test func thereIsNoneOfWhatIsNoStoryOfTheSite() async throws {
    #expect(site.proof(of: "content/site.yaml", memory) == nil)
    #expect(site.proof(of: file, BuildMemory()) == nil)
    try site.profile("c", BuildSite.teacher("Cô Chi"))
    #expect(site.proof(of: "content/guong/2024-2025/c.md", memory) == nil)
    try site.remove(file)
    #expect(proof == nil)
  }

  @Test func aProcessThatFindsEverythingPublishedHasItInMind() async throws {
    let next = BuildMemory()
    #expect(await site.build(memory: next).outcome?.written == [])
    #expect(site.proof(of: file, next) != nil)
  }
}
