internal import Artifacts

/// What the ledger says of one published file.
struct LedgerRow: Hashable, Sendable {
  /// Of everything that the artifact was made of.
  let fingerprint: Fingerprint
  /// Of the file's bytes.
  let content: Fingerprint
  let stamp: FileStamp
}

/// What the ledger says of one output folder.
struct LedgerContents: Hashable, Sendable {
  /// The version of the program that published last; nil when nothing was ever published there.
  var program: String?
  var rows: [SitePath: LedgerRow] = [:]
  /// The bytes that an unfinished publication may have put at a path.
  var intents: [SitePath: Set<Fingerprint>] = [:]
  /// The folders that publishing made, and may remove when they are empty.
  var folders: Set<SitePath> = []

  /// Whether a file of these bytes at `path` was written by a publication.
  ///
  /// So counts an empty file: nothing is lost with it, and a power cut leaves some where whole files were.
  func owns(_ path: SitePath, _ content: Fingerprint) -> Bool {
    guard rows[path] != nil || intents[path] != nil else { return false }
    return rows[path]?.content == content || intents[path]?.contains(content) == true
      || content == .ofNothing
  }
}

extension Fingerprint {
  fileprivate static let ofNothing = Fingerprint.of([])
}
