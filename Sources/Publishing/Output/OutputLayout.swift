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
    _ survey: OutputSurvey, removable: Set<SitePath>, wanted: Set<SitePath>,
    ownFolders: Set<SitePath>
  ) {
    entries = survey.entries
    self.removable = removable
    var occupied = Set(wanted.flatMap(\.folders))
    for (path, entry) in survey.entries {
      if entry.kind == .folder ? ownFolders.contains(path) : removable.contains(path) { continue }
      occupied.formUnion(path.folders)
    }
    vanishing = ownFolders.filter {
      survey.entries[$0]?.kind == .folder && !occupied.contains($0)
    }
  }

  func standing(at path: SitePath) -> Standing {
    for folder in path.folders {
      guard let entry = entries[folder], !removable.contains(folder) else { return .nothing }
      if entry.kind != .folder { return .obstacle(folder) }
    }
    guard let entry = entries[path], !vanishing.contains(path) else { return .nothing }
    return entry.kind == .file ? .file(entry.stamp) : .obstacle(path)
  }

  /// The folders around `paths` that do not exist, those first that are around others; split into those that
  /// can be made at once and those in whose place a file of ours still stands.
  func missingFolders(around paths: [SitePath]) -> (now: [SitePath], later: [SitePath]) {
    let missing = Set(paths.flatMap(\.folders)).filter { entries[$0]?.kind != .folder }.sorted()
    let blocked = missing.filter { ($0.folders + [$0]).contains(where: removable.contains) }
    let later = Set(blocked)
    return (missing.filter { !later.contains($0) }, blocked)
  }

  /// The innermost folder around `path` that exists, when `made` exist too; nil for the output folder.
  func nearestFolder(around path: SitePath, made: Set<SitePath>) -> SitePath? {
    path.folders.last { folder in
      made.contains(folder) || entries[folder]?.kind == .folder && !vanishing.contains(folder)
    }
  }
}
