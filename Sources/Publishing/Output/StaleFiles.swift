internal import Artifacts

/// The files that a publication wrote once and that are no longer wanted.
struct StaleFiles: Sendable {
  /// Those that are as they were written.
  private(set) var removable: [SitePath: FileStamp] = [:]
  /// Those that were changed by hand, or replaced by a link or the like.
  private(set) var changed: [SitePath] = []
  /// Those that may still stand in a folder that cannot be read.
  private(set) var hidden: [SitePath] = []
  /// Those of which nothing stands there.
  private(set) var gone: [SitePath] = []

  private enum Finding: Sendable {
    case removable(FileStamp)
    case changed
    case hidden
    case gone
  }

  /// Reads each stale file, since only its bytes prove that removing it loses nothing.
  init(
    of known: LedgerContents, wanted: Set<SitePath>, in survey: OutputSurvey,
    _ folder: OutputFolder,
    jobs: Int
  ) async {
    let unwanted = [Array(known.rows.keys), Array(known.intents.keys)].joined().filter { !wanted.contains($0) }
    let stale = Set(unwanted).sorted()
    let findings = await inParallel(stale, jobs: jobs) { path in
      Self.finding(path, known, survey, folder)
    }
    for (path, finding) in zip(stale, findings) {
      switch finding {
      case .removable(let stamp): removable[path] = stamp
      case .changed: changed.append(path)
      case .hidden: hidden.append(path)
      case .gone: gone.append(path)
      }
    }
  }

  private static func finding(
    _ path: SitePath, _ known: LedgerContents, _ survey: OutputSurvey, _ folder: OutputFolder
  ) -> Finding {
    let entry = survey.entries[path]
    switch entry?.kind {
    case nil: return survey.isHidden(path) ? .hidden : .gone
    case .folder, .unreadableFolder: return .gone
    case .link, .special: return known.rows[path] == nil ? .gone : .changed
    case .file:
      if let content = try? folder.content(path), known.owns(path, content), let entry {
        return .removable(entry.stamp)
      }
      // Without a row nothing of ours is known to have stood there: it is another's file.
      return known.rows[path] == nil ? .gone : .changed
    }
  }
}
