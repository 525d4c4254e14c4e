internal import Artifacts
internal import Diagnostics
internal import Glibc

extension PublishingRun {
  /// How many foreign files are named one by one.
  private static let namedFiles = 20

  /// Tells what was left alone in the output folder, and why.
  func report(
    _ survey: OutputSurvey, _ stale: StaleFiles, _ changes: inout PublishingChanges
  ) {
    changes.outcome.diagnostics += ledgerDiagnostics + claims.complaints(in: folders.typedOutput)
    for path in stale.changed { changes.report(.changedAndUnwanted(), at: path.description) }
    for path in stale.hidden { changes.report(.notRemoved(reason(thatHides: path)), at: path.description) }
    let foreign = foreignFiles(survey, stale, changes)
    for path in foreign.prefix(Self.namedFiles) { changes.report(.foreignFile(), at: path) }
    if foreign.count > Self.namedFiles {
      let location = Location(path: folders.typedOutput)
      let message = Diagnostic.Message.moreForeignFiles(foreign.count - Self.namedFiles)
      changes.outcome.diagnostics.append(Diagnostic(message, at: location))
    }
    changes.reportObstacles()
    changes.outcome.diagnostics.sort()
  }

  private func reason(thatHides path: SitePath) -> Text {
    do throws(FileFailure) {
      _ = try folder.open(path.parent)
      return FileFailure(path.description, EACCES).reason
    } catch {
      return error.reason
    }
  }

  /// The files that no publication wrote, nor anything that a host hides behind a dot.
  private func foreignFiles(
    _ survey: OutputSurvey, _ stale: StaleFiles, _ changes: PublishingChanges
  ) -> [String] {
    let changed = Set(stale.changed)
    let strangers = survey.entries.lazy.filter { path, entry in
      entry.isVisibleFile && !claims.paths.contains(path) && stale.removable[path] == nil
        && !changed.contains(path) && !changes.isObstacle(path)
    }
    let files = strangers.map(\.value) + survey.others.filter(\.isVisibleFile)
    return files.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Files.Entry {
  fileprivate var isVisibleFile: Bool {
    kind != .folder && kind != .unreadableFolder && !isHidden
  }
}
