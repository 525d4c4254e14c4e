internal import Artifacts

/// Where wanted files can go, given what stands in the output folder; pure.
struct OutputLayout: Sendable {
  /// What stands at the place of a wanted file, once that which goes away is gone.
  enum Standing: Sendable, Hashable {
    case nothing
    case file(FileStamp)
    /// At the path given, the place itself or a folder of it, stands what is not ours to touch.
    case obstacle(SitePath)
  }

  private let entries: [SitePath: Files.Entry]
  /// The files of ours that are no longer wanted and will be removed.
  private let removable: Set<SitePath>
  /// The folders of ours that nothing will be in.
  let vanishing: Set<SitePath>

  init(
    _ survey: OutputSurvey, removable: Set<SitePath>, wantedFolders: Set<SitePath>, ownFolders: Set<SitePath>
  ) {
    entries = survey.entries
    self.removable = removable
    let unwanted = ownFolders.filter { !wantedFolders.contains($0) && survey.entries[$0]?.kind == .folder }
    // Rarely is there any: only then does it matter where everything else stands.
    vanishing = unwanted.isEmpty ? [] : unwanted.subtracting(Self.occupied(survey, removable, ownFolders))
  }

  /// The folders around what stays where it is.
  private static func occupied(
    _ survey: OutputSurvey, _ removable: Set<SitePath>, _ ownFolders: Set<SitePath>
  ) -> Set<SitePath> {
    let staying = survey.entries.filter { path, entry in
      entry.kind == .folder ? !ownFolders.contains(path) : !removable.contains(path)
    }
    return staying.keys.enclosingFolders
  }

  func standing(at path: SitePath) -> Standing {
    if let entry = entries[path] {
      if vanishing.contains(path) { return .nothing }
      return entry.kind == .file ? .file(entry.stamp) : .obstacle(path)
    }
    for folder in path.folders {
      guard let entry = entries[folder], !removable.contains(folder) else { return .nothing }
      if entry.kind != .folder { return .obstacle(folder) }
    }
    return .nothing
  }

  /// The folders around `paths` that do not exist, those first that are around others; split into those that
  /// can be made at once and those in whose place a file of ours still stands.
  func missingFolders(around paths: [SitePath]) -> (now: [SitePath], later: [SitePath]) {
    let missing = paths.enclosingFolders.filter { entries[$0]?.kind != .folder }.sorted()
    if removable.isEmpty { return (missing, []) }
    let blocked = missing.filter { ($0.folders + [$0]).contains(where: removable.contains) }
    let later = Set(blocked)
    return (missing.filter { !later.contains($0) }, blocked)
  }

  /// The innermost folder around `path` that exists, when `made` exist too; nil for the output folder.
  func nearestFolder(around path: SitePath, made: Set<SitePath>) -> SitePath? {
    var folder = path.parent
    while let next = folder {
      if made.contains(next) || entries[next]?.kind == .folder && !vanishing.contains(next) { break }
      folder = next.parent
    }
    return folder
  }
}
