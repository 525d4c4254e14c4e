internal import Artifacts
internal import Diagnostics

/// The artifacts that can be published together, in the order in which they appear, and those that cannot.
struct ArtifactClaims: Sendable {
  let artifacts: [Artifact]
  let paths: Set<SitePath>
  /// The folders around these.
  let folders: Set<SitePath>
  /// Each path that was wanted in vain, and the artifact that has it, or a folder of it, already.
  let collisions: [(path: SitePath, with: SitePath)]

  /// The first to claim a path has it; a file also keeps others from standing below it.
  init(_ all: [Artifact]) {
    var collisions: [(path: SitePath, with: SitePath)] = []
    var paths = Set<SitePath>(minimumCapacity: all.count)
    let claimed = Set(all.map(\.path))
    let around = claimed.enclosingFolders
    let blocking = claimed.intersection(around)
    let free = all.filter { artifact in
      let other =
        (blocking.isEmpty ? nil : artifact.path.folders.first(where: blocking.contains))
        ?? (paths.insert(artifact.path).inserted ? nil : artifact.path)
      if let other { collisions.append((artifact.path, other)) }
      return other == nil
    }
    // Numbers are moved more cheaply than artifacts.
    let order = free.indices.sorted { left, right in
      let (left, right) = (free[left], free[right])
      return left.stage == right.stage ? left.path < right.path : left.stage < right.stage
    }
    artifacts = order.map { free[$0] }
    folders = blocking.isEmpty ? around : paths.enclosingFolders
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
