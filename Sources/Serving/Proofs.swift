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

  /// Takes all of them down, and gives them by the files of their stories.
  package mutating func takeDown() -> [String: Proof] {
    defer { proofs = [:] }
    return proofs
  }
}
