internal import Artifacts
internal import Diagnostics

/// The artifacts that can be published together, in the order in which they appear, and those that cannot.
struct ArtifactClaims: Sendable {
  let artifacts: [Artifact]
  let paths: Set<SitePath>
  /// Each path that was wanted in vain, and the artifact that has it, or a folder of it, already.
  let collisions: [(path: SitePath, with: SitePath)]

  /// The first to claim a path has it; a file also keeps others from standing below it.
  init(_ all: [Artifact]) {
    var collisions: [(path: SitePath, with: SitePath)] = []
    var paths: Set<SitePath> = []
    let claimed = Set(all.map(\.path))
    let free = all.filter { artifact in
      let other =
        artifact.path.folders.first(where: claimed.contains)
        ?? (paths.insert(artifact.path).inserted ? nil : artifact.path)
      if let other { collisions.append((artifact.path, other)) }
      return other == nil
    }
    artifacts = free.sorted { ($0.stage, $0.path) < ($1.stage, $1.path) }
    self.paths = paths
    self.collisions = collisions
  }

  /// What the author should know of the collisions, in the output folder as it was typed.
  func complaints(in output: String) -> [Diagnostic] {
    collisions.map { path, other in
      Diagnostic(.samePlace(as: other.description), at: Location(path: "\(output)/\(path)"))
    }
  }
}
