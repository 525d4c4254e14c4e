internal import Artifacts
internal import Diagnostics

extension PublishingRun {
  /// Makes what changed; every new file is then whole, beside its place.
  ///
  /// A failure removes these files and the folders that were made for them.
  func make(
    _ layout: OutputLayout, _ changes: inout PublishingChanges
  ) async throws(PublishingFailure) -> [StagedFile] {
    let absent = claims.artifacts.map(\.path).filter { layout.standing(at: $0) == .nothing }
    let missing = layout.missingFolders(around: absent).now
    var staged: [StagedFile] = []
    do throws(PublishingFailure) {
      try makeFolders(missing, &changes)
      let maker = ArtifactMaker(
        folder: folder, layout: layout, known: known, trustsFingerprints: trustsFingerprints,
        madeFolders: Set(missing))
      let results = await results(of: maker, &changes)
      staged = results.compactMap(\.file)
      try settle(results, &changes)
      try hear(maker.complaints, &changes)
      try announce(staged, &changes)
      return staged
    } catch {
      for file in staged { folder.discard(file) }
      for path in missing.reversed() { _ = folder.removeFolder(path) }
      // The ledger may be what failed; folders it names in vain do no harm.
      try? record(known, &changes)
      throw error
    }
  }

  /// Makes `missing`, having told the ledger that they are ours.
  func makeFolders(
    _ missing: [SitePath], _ changes: inout PublishingChanges
  ) throws(PublishingFailure) {
    guard !missing.isEmpty else { return }
    try record(changes.recorded.with(folders: missing), &changes)
    changes.next.folders.formUnion(missing)
    do throws(FileFailure) {
      try folder.makeFolders(missing)
    } catch {
      throw .file(error)
    }
  }

  private func results(
    of maker: ArtifactMaker, _ changes: inout PublishingChanges
  ) async -> [ArtifactMaker.Result] {
    // Of a batch only what changed comes into work: the whole of it is made in one go.
    let work = claims.artifacts.filter { artifact in
      guard case .part(_, _, let fingerprint) = artifact.content,
        let row = maker.unchanged(artifact.path, madeOf: fingerprint)
      else { return true }
      changes.keep(artifact.path, row)
      return false
    }
    let tally = Tally()
    let (total, progress) = (work.count, progress)
    // Small chunks: a picture takes a thousand times as long as a page.
    let results = await inParallel(BatchWork.pieces(work), jobs: jobs, chunk: 4) { piece in
      BatchWork.sharing(piece).map { artifact in
        guard !tally.isStopped, !Task.isCancelled else { return ArtifactMaker.Result.skipped }
        let begun = ContinuousClock.now
        let result = maker.make(artifact)
        if result.isMade { progress(.made(artifact.path, in: .now - begun)) }
        if case .failed = result { tally.stop() }
        progress(.making(tally.next(), of: total))
        return result
      }
    }
    return results.flatMap { $0 }
  }

  /// Nothing is published that was made with an error.
  private func hear(
    _ complaints: Complaints, _ changes: inout PublishingChanges
  ) throws(PublishingFailure) {
    let diagnostics = complaints.diagnostics
    if diagnostics.contains(where: \.isError) { throw .faultyArtifacts(diagnostics) }
    changes.outcome.diagnostics += diagnostics
  }

  private func settle(
    _ results: [ArtifactMaker.Result], _ changes: inout PublishingChanges
  ) throws(PublishingFailure) {
    for case .failed(let failure) in results { throw .file(failure) }
    changes.outcome.made = results.count(where: \.isMade)
    for result in results {
      switch result {
      case .same(let path, let row, _): changes.keep(path, row)
      case .staged: break
      case .obstructed(by: let obstacle): changes.obstructed(by: obstacle)
      case .failed, .skipped: throw .cancelled
      }
    }
  }

  /// Tells the ledger what bytes may stand where from now on, until the publication is done.
  private func announce(
    _ staged: [StagedFile], _ changes: inout PublishingChanges
  ) throws(PublishingFailure) {
    var announced = changes.recorded
    for file in staged { announced.intents[file.path, default: []].insert(file.row.content) }
    try record(announced, &changes)
  }
}

extension ArtifactMaker.Result {
  fileprivate var isMade: Bool {
    switch self {
    case .same(_, _, let made): made
    case .staged: true
    case .obstructed, .failed, .skipped: false
    }
  }

  fileprivate var file: StagedFile? {
    if case .staged(let file) = self { file } else { nil }
  }
}

extension LedgerContents {
  fileprivate func with(folders more: [SitePath]) -> Self {
    var contents = self
    contents.folders.formUnion(more)
    return contents
  }
}
