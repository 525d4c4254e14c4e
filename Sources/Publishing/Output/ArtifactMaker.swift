internal import Artifacts
internal import Diagnostics

/// Makes artifacts whose fingerprint or file changed, and leaves those that differ from what is published
/// beside their places under temporary names.
struct ArtifactMaker: Sendable {
  enum Result: Sendable {
    /// The file at the place has the right bytes already.
    case same(SitePath, LedgerRow, made: Bool)
    case staged(StagedFile)
    /// What stands at this path is not ours to touch.
    case obstructed(by: SitePath)
    case failed(FileFailure)
    /// Not looked at, since another failed or the task was cancelled.
    case skipped
  }

  let folder: OutputFolder
  let layout: OutputLayout
  let known: LedgerContents
  /// Whether equal fingerprints mean equal bytes: not after an update of the program.
  let trustsFingerprints: Bool
  let madeFolders: Set<SitePath>
  let complaints = Complaints()

  /// What the ledger says of the file at `path`, where neither it nor what it is made of has changed.
  func unchanged(_ path: SitePath, madeOf fingerprint: Fingerprint) -> LedgerRow? {
    guard trustsFingerprints, let row = known.rows[path], row.fingerprint == fingerprint,
      layout.standing(at: path) == .file(row.stamp)
    else { return nil }
    return row
  }

  func make(_ artifact: Artifact) -> Result {
    let path = artifact.path
    do throws(FileFailure) {
      switch layout.standing(at: path) {
      case .obstacle(let obstacle): return .obstructed(by: obstacle)
      case .nothing:
        let made = made(artifact.making)
        return .staged(try stage(artifact, made, replacing: nil))
      case .file(let stamp):
        let making = artifact.making
        if let row = unchanged(path, madeOf: making.fingerprint) { return .same(path, row, made: false) }
        return try renew(artifact, making, stamp)
      }
    } catch {
      return .failed(error)
    }
  }

  private func renew(
    _ artifact: Artifact, _ making: Artifact.Making, _ stamp: FileStamp
  ) throws(FileFailure) -> Result {
    let path = artifact.path
    let row = known.rows[path]
    // A file that cannot be read is not known to be ours.
    let present = row?.stamp == stamp ? row?.content : try? folder.content(path)
    if trustsFingerprints, let row, row.fingerprint == making.fingerprint {
      if present == row.content {
        return .same(path, LedgerRow(row.fingerprint, row.content, stamp), made: false)
      }
      guard let present, known.owns(path, present) else { return .obstructed(by: path) }
    }
    let made = made(making)
    if let result = settle(path, made, present, stamp) { return result }
    return .staged(try stage(artifact, made, replacing: stamp))
  }

  /// What is to be done when the place has a file of the content `present`; nil when it is to be replaced.
  private func settle(
    _ path: SitePath, _ made: Made, _ present: Fingerprint?, _ stamp: FileStamp
  ) -> Result? {
    let wanted = Fingerprint.of(made.bytes)
    if present == wanted { return .same(path, LedgerRow(made.fingerprint, wanted, stamp), made: true) }
    // Only the bytes prove that a file is ours, before it is replaced.
    guard let actual = try? folder.content(path), known.owns(path, actual) else {
      return .obstructed(by: path)
    }
    return nil
  }

  /// An artifact's bytes; one that complains counts as made of something unknown, so that the next build
  /// makes it, and hears the complaint, again.
  private func made(_ making: Artifact.Making) -> Made {
    let made = making.make()
    guard !made.diagnostics.isEmpty else { return (making.fingerprint, made.value) }
    complaints.add(made.diagnostics)
    return (.unknown, made.value)
  }

  private typealias Made = (fingerprint: Fingerprint, bytes: [UInt8])

  private func stage(
    _ artifact: Artifact, _ made: Made, replacing stamp: FileStamp?
  ) throws(FileFailure) -> StagedFile {
    let path = artifact.path
    let parent = layout.nearestFolder(around: path, made: madeFolders)
    let file = try folder.stage(made.bytes, named: StagedFile.name(for: path), in: parent)
    return StagedFile(
      path: path, stage: artifact.stage, folder: parent,
      row: LedgerRow(made.fingerprint, file.content, file.stamp), replaces: stamp)
  }
}

extension LedgerRow {
  init(_ fingerprint: Fingerprint, _ content: Fingerprint, _ stamp: FileStamp) {
    self.init(fingerprint: fingerprint, content: content, stamp: stamp)
  }
}
