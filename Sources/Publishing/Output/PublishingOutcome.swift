package import Artifacts
package import Diagnostics

/// What a publication did with the output folder.
package struct PublishingOutcome: Sendable, Hashable {
  /// The files that are new or have other bytes than before, stage by stage.
  package var written: [SitePath] = []
  /// How many files already had the right bytes.
  package var unchanged = 0
  /// How many artifacts' bytes were made, or copied, to find out.
  package var made = 0
  /// The files that are gone, sorted.
  package var removed: [SitePath] = []
  /// What people should know about files that were left alone.
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

/// How far a publication is; after each of these, an interruption leaves whole files only.
package enum PublishingProgress: Sendable, Hashable {
  /// What stands in the output folder is listed, and compared with the ledger.
  case surveying
  /// The bytes of this artifact were made, in this time; what it shares with others counts for the first of them.
  case made(SitePath, in: Duration)
  /// So many artifacts are made, and wait beside their places under temporary names.
  case making(Int, of: Int)
  /// So many files have appeared at their places.
  case placing(Int, of: Int)
  /// So many files that are no longer wanted are gone.
  case removing(Int, of: Int)
  /// Everything is in place; the ledger is about to say so.
  case recording
}
