import Artifacts
import Publishing
import Serving
import Testing

struct ProofsTests {
  private func proof(_ path: String, _ text: String) throws -> Proof {
    Proof(path: try #require(SitePath(path)), bytes: Array(text.utf8))
  }

  @Test func theLastProofOfAStoryIsShown() throws {
    var proofs = Proofs()
    #expect(proofs.bytes(of: "a/index.html") == nil)
    proofs.add(try proof("a/index.html", "một"), of: "a.md")
    proofs.add(try proof("a/index.html", "hai"), of: "a.md")
    #expect(proofs.bytes(of: "a/index.html") == Array("hai".utf8))
    #expect(proofs.bytes(of: "b/index.html") == nil)
  }

  @Test func whatIsTakenDownIsNotShown() throws {
    var proofs = Proofs()
    proofs.add(try proof("a/index.html", "một"), of: "a.md")
    proofs.add(try proof("b/index.html", "hai"), of: "b.md")
    #expect(proofs.takeDown().mapValues(\.path.description) == ["a.md": "a/index.html", "b.md": "b/index.html"])
    #expect(proofs.bytes(of: "a/index.html") == nil && proofs.takeDown().isEmpty)
  }
}
