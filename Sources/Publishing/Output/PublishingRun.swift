internal import Artifacts
internal import Diagnostics
internal import Glibc
internal import Synchronization

/// One publication at work; its steps, in order, are those of `outcome()`.
struct PublishingRun {
  let folders: SiteFolders
  let program: String
  let jobs: Int
  let progress: @Sendable (PublishingProgress) -> Void
  let claims: ArtifactClaims
  let folder: OutputFolder
  let ledger: Ledger
  let trustsFingerprints: Bool
  /// What the ledger says before anything is done.
  let known: LedgerContents
  let ledgerDiagnostics: [Diagnostic]

  init(
    _ publication: Publication, _ artifacts: [Artifact], jobs: Int, clean: Bool,
    progress: @escaping @Sendable (PublishingProgress) -> Void
  ) async throws(PublishingFailure) {
    folders = publication.folders
    program = publication.program
    self.jobs = jobs
    self.progress = progress
    progress(.surveying)
    async let claims = ArtifactClaims(artifacts)
    do throws(FileFailure) {
      folder = try OutputFolder(publication.folders.output)
    } catch {
      throw .file(error)
    }
    let opened = try Ledger.open(publication.folders)
    ledger = opened.ledger
    known = opened.contents
    ledgerDiagnostics = opened.diagnostics
    trustsFingerprints = !clean && known.program == program
    self.claims = await claims
  }

  func outcome(of build: BuildSummary?) async throws(PublishingFailure) -> PublishingOutcome {
    let survey = try await survey()
    let stale = await StaleFiles(
      of: known, wanted: claims.paths, in: survey, folder, jobs: jobs)
    let layout = OutputLayout(
      survey, removable: Set(stale.removable.keys), wantedFolders: claims.folders,
      ownFolders: known.folders)
    var changes = PublishingChanges(known, output: folders.typedOutput)
    forget(survey, stale, &changes)
    let staged = try await make(layout, &changes)
    let cleared = try await place(staged, layout, stale, &changes)
    remove(stale, except: cleared, layout, &changes)
    progress(.recording)
    try record(&changes)
    report(survey, stale, &changes)
    try keep(build, changes)
    return changes.outcome
  }

  /// Lists the output folder, and removes what an interrupted publication left unfinished.
  private func survey() async throws(PublishingFailure) -> OutputSurvey {
    do throws(FileFailure) {
      let survey = OutputSurvey(try await Files.tree(below: folders.output, jobs: jobs))
      for path in survey.leftovers { try folder.removeLeftover(path) }
      return survey
    } catch {
      throw .file(error)
    }
  }

  /// Drops from the ledger what is gone, and what no longer says anything.
  private func forget(
    _ survey: OutputSurvey, _ stale: StaleFiles, _ changes: inout PublishingChanges
  ) {
    for path in stale.gone { changes.next.rows[path] = nil }
    if !trustsFingerprints {
      changes.next.rows = changes.next.rows.mapValues { LedgerRow(.unknown, $0.content, $0.stamp) }
    }
    // An interrupted publication may have put its bytes there, and they are still to be removed.
    for path in stale.hidden { changes.next.intents[path] = known.intents[path] }
    for path in known.folders where !survey.mayHaveFolder(path) {
      changes.next.folders.remove(path)
    }
    changes.next.program = program
  }

  private func record(_ changes: inout PublishingChanges) throws(PublishingFailure) {
    try record(changes.next, &changes)
  }

  private func keep(_ build: BuildSummary?, _ changes: PublishingChanges) throws(PublishingFailure) {
    let isSilent = changes.outcome.diagnostics.isEmpty
    let paths = claims.artifacts.map(\.path)
    let record = isSilent ? build.flatMap { BuildRecord($0, left: changes.next, at: paths) } : nil
    do throws(DatabaseFailure) {
      try ledger.keep(record)
    } catch {
      throw .ledger(error)
    }
  }

  /// Brings the ledger to `contents`, in one transaction.
  func record(
    _ contents: LedgerContents, _ changes: inout PublishingChanges
  ) throws(PublishingFailure) {
    do throws(DatabaseFailure) {
      try ledger.record(contents, insteadOf: changes.recorded)
      changes.recorded = contents
    } catch {
      throw .ledger(error)
    }
  }
}

extension Fingerprint {
  /// Stands for a fingerprint that nothing has: of what another version of the program made, or of what
  /// was made with complaints.
  static let unknown = Fingerprint(high: 0, low: 0)
}
