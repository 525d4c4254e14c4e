internal import Artifacts
internal import Diagnostics

/// What a publication has done so far, and what the ledger will say of it.
struct PublishingChanges {
  /// What the ledger says now.
  var recorded: LedgerContents
  /// What the ledger will say at the end.
  var next: LedgerContents
  var outcome = PublishingOutcome()
  private var obstacles: [SitePath: Int] = [:]
  private let output: String
  /// Whether nothing was known of the output folder, perhaps because the ledger was lost.
  private let isNew: Bool

  init(_ known: LedgerContents, output: String) {
    recorded = known
    next = known
    next.intents = [:]
    isNew = known.program == nil
    self.output = output
  }

  mutating func report(_ message: Diagnostic.Message, at path: String) {
    outcome.diagnostics.append(Diagnostic(message, at: Location(path: output + "/" + path)))
  }

  mutating func keep(_ path: SitePath, _ row: LedgerRow) {
    outcome.unchanged += 1
    next.rows[path] = row
    // A lost ledger knew which folders were made; those of files that are still the same must be they.
    if isNew { next.folders.formUnion(path.folders) }
  }

  mutating func written(_ file: StagedFile) {
    outcome.written.append(file.path)
    next.rows[file.path] = file.row
  }

  mutating func removed(_ path: SitePath) {
    outcome.removed.append(path)
    next.rows[path] = nil
  }

  mutating func obstructed(by obstacle: SitePath) { obstacles[obstacle, default: 0] += 1 }

  func isObstacle(_ path: SitePath) -> Bool { obstacles[path] != nil }

  mutating func reportObstacles() {
    for (path, count) in obstacles { report(.inTheWay(of: count), at: path.description) }
  }
}
