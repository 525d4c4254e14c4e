internal import Artifacts
internal import Diagnostics

extension Build {
  /// What publishing would say of the artifacts themselves, without writing anything. What was published without a
  /// complaint, and is made of the same, need not be made to know.
  func complaints(
    of artifacts: [Artifact], published known: LedgerContents, _ progress: @escaping @Sendable (BuildStep) -> Void
  ) async -> [Diagnostic] {
    let claims = ArtifactClaims(artifacts)
    let rows = known.program == version ? known.rows : [:]
    let isKnown: @Sendable (SitePath, Fingerprint) -> Bool = { path, fingerprint in
      rows[path]?.fingerprint == fingerprint
    }
    let doubtful = claims.artifacts.filter {
      if case .part(_, _, let fingerprint) = $0.content { !isKnown($0.path, fingerprint) } else { true }
    }
    let (tally, total) = (Tally(), doubtful.count)
    let found = await inParallel(BatchWork.pieces(doubtful), jobs: jobs, chunk: 4) { piece in
      BatchWork.sharing(piece).flatMap { artifact -> [Diagnostic] in
        defer { progress(.publishing(.making(tally.next(), of: total))) }
        let making = artifact.making
        guard !isKnown(artifact.path, making.fingerprint) else { return [] }
        let begun = ContinuousClock.now
        let diagnostics = making.make().diagnostics
        progress(.publishing(.made(artifact.path, in: .now - begun)))
        return diagnostics
      }
    }
    return found.flatMap { $0 } + claims.complaints(in: location.output)
  }
}
