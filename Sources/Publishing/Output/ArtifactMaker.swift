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

  /// Whether neither what the artifact is made of nor its file has changed.
  func isUnchanged(_ artifact: Artifact) -> Bool {
    guard trustsFingerprints, let row = known.rows[artifact.path] else { return false }
    return row.fingerprint == artifact.fingerprint
      && layout.standing(at: artifact.path) == .file(row.stamp)
  }

  func make(_ artifact: Artifact) -> Result {
    do throws(FileFailure) {
      switch layout.standing(at: artifact.path) {
      case .obstacle(let path): return .obstructed(by: path)
      case .nothing:
        let made = made(artifact)
        return .staged(try stage(made.artifact, made.bytes, replacing: nil))
      case .file(let stamp): return try renew(artifact, stamp)
      }
    } catch {
      return .failed(error)
    }
  }

  private func renew(_ artifact: Artifact, _ stamp: FileStamp) throws(FileFailure) -> Result {
    let path = artifact.path
    let row = known.rows[path]
    // A file that cannot be read is not known to be ours.
    let present = row?.stamp == stamp ? row?.content : try? folder.content(path)
    if trustsFingerprints, let row, row.fingerprint == artifact.fingerprint {
      if present == row.content {
        return .same(path, LedgerRow(row.fingerprint, row.content, stamp), made: false)
      }
      guard let present, known.owns(path, present) else { return .obstructed(by: path) }
    }
    let made = made(artifact)
    let wanted = Fingerprint.of(made.bytes)
    if let result = settle(made.artifact, wanted, present, stamp) { return result }
    return .staged(try stage(made.artifact, made.bytes, replacing: stamp))
  }

  /// What is to be done when the place has a file of the content `present`; nil when it is to be replaced.
  private func settle(
    _ artifact: Artifact, _ wanted: Fingerprint, _ present: Fingerprint?, _ stamp: FileStamp
  ) -> Result? {
    let path = artifact.path
    if present == wanted {
      return .same(path, LedgerRow(artifact.fingerprint, wanted, stamp), made: true)
    }
    // Only the bytes prove that a file is ours, before it is replaced.
    guard let actual = try? folder.content(path), known.owns(path, actual) else {
      return .obstructed(by: path)
    }
    return nil
  }

  /// An artifact's bytes; one that complains counts as made of something unknown, so that the next build
  /// makes it, and hears the complaint, again.
  private func made(_ artifact: Artifact) -> (artifact: Artifact, bytes: [UInt8]) {
    let made = artifact.make()
    guard !made.diagnostics.isEmpty else { return (artifact, made.value) }
    complaints.add(made.diagnostics)
    let unsettled = Artifact(
      path: artifact.path, stage: artifact.stage, fingerprint: .unknown, content: artifact.content)
    return (unsettled, made.value)
  }

  private func stage(
    _ artifact: Artifact, _ bytes: [UInt8], replacing stamp: FileStamp?
  ) throws(FileFailure) -> StagedFile {
    let name = StagedFile.name(for: artifact.path)
    let parent = layout.nearestFolder(around: artifact.path, made: madeFolders)
    let file = try folder.stage(bytes, named: name, in: parent)
    return StagedFile(
      path: artifact.path, folder: parent, name: name,
      row: LedgerRow(artifact.fingerprint, file.content, file.stamp), replaces: stamp)
  }
}

extension LedgerRow {
  init(_ fingerprint: Fingerprint, _ content: Fingerprint, _ stamp: FileStamp) {
    self.init(fingerprint: fingerprint, content: content, stamp: stamp)
  }
}
