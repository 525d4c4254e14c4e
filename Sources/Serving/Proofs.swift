internal import Artifacts
package import Publishing

/// The pages that are shown as the next build will publish them.
package struct Proofs: Sendable {
  /// By the file that each page's story is written in.
  private var proofs: [String: Proof] = [:]

  package init() {}

  /// The bytes to show for a file of the site, where it has a proof.
  package func bytes(of file: String) -> [UInt8]? { proofs.values.first { $0.path.description == file }?.bytes }

  package mutating func add(_ proof: Proof, of story: String) { proofs[story] = proof }

  /// Takes down the proofs of all stories that a build took in, which are those that did not change again meanwhile.
  package mutating func takeDown(but unbuilt: Set<String>) -> [Proof] {
    let done = proofs.filter { !unbuilt.contains($0.key) }
    for story in done.keys { proofs[story] = nil }
    return Array(done.values)
  }
}
