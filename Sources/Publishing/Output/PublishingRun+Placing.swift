internal import Artifacts
internal import Glibc

extension PublishingRun {
  /// Moves the finished files to their places, in the order of their stages.
  ///
  /// Gives what had to be removed before, because it stood where new files, or folders around them, go.
  func place(
    _ staged: [StagedFile], _ layout: OutputLayout, _ stale: StaleFiles,
    _ changes: inout PublishingChanges
  ) async throws(PublishingFailure) -> Set<SitePath> {
    let tally = Tally()
    do throws(PublishingFailure) {
      let cleared = clear(layout, stale, &changes)
      try makeFolders(layout.missingFolders(around: staged.map(\.path)).later, &changes)
      for stage in Stage.allCases {
        let files = staged.filter { $0.stage == stage }
        let results = await place(files, counting: tally, of: staged.count)
        for (file, result) in zip(files, results) { try settle(file, result, &changes) }
      }
      return cleared
    } catch {
      // Nothing is left under the temporary names of those that are in place.
      for file in staged { folder.discard(file) }
      throw error
    }
  }

  /// Moves the files of one stage, in any order.
  private func place(
    _ files: [StagedFile], counting tally: Tally, of total: Int
  ) async -> [Result<Void, FileFailure>] {
    let starts = Array(stride(from: 0, to: files.count, by: 64))
    let (folder, progress) = (folder, progress)
    let results = await inParallel(starts, jobs: jobs, chunk: 1) { start in
      var trail = FolderTrail(in: folder)
      return files[start..<min(start + 64, files.count)].map { file in
        defer { progress(.placing(tally.next(), of: total)) }
        return Result { () throws(FileFailure) in try trail.place(file) }
      }
    }
    return results.flatMap { $0 }
  }

  private func settle(
    _ file: StagedFile, _ result: Result<Void, FileFailure>, _ changes: inout PublishingChanges
  ) throws(PublishingFailure) {
    switch result {
    case .success: changes.written(file)
    case .failure(let failure):
      guard Self.obstacles.contains(failure.code) else { throw .file(failure) }
      folder.discard(file)
      changes.obstructed(by: file.path)
    }
  }

  /// The codes that mean that something else stands, or no longer stands, where it did.
  private static let obstacles: Set<Int32> = [EEXIST, ENOTEMPTY, EISDIR, ENOTDIR, ENOENT, ELOOP]

  private func clear(
    _ layout: OutputLayout, _ stale: StaleFiles, _ changes: inout PublishingChanges
  ) -> Set<SitePath> {
    if stale.removable.isEmpty, layout.vanishing.isEmpty { return [] }
    let wanted = claims.paths
    let files = stale.removable.keys.filter { path in
      claims.folders.contains(path) || path.folders.contains(where: wanted.contains)
    }
    for path in files.sorted() { removeFile(path, stale, &changes) }
    for path in layout.vanishing.sorted(by: >)
    where wanted.contains(path) || path.folders.contains(where: wanted.contains) {
      removeFolder(path, &changes)
    }
    return Set(files)
  }

  /// Removes what is no longer wanted, and then the folders that publishing made and that are now empty.
  func remove(
    _ stale: StaleFiles, except cleared: Set<SitePath>, _ layout: OutputLayout,
    _ changes: inout PublishingChanges
  ) {
    let paths = stale.removable.keys.filter { !cleared.contains($0) }.sorted()
    for (index, path) in paths.enumerated() {
      removeFile(path, stale, &changes)
      progress(.removing(index + 1, of: paths.count))
    }
    for path in layout.vanishing.sorted(by: >) where changes.next.folders.contains(path) {
      removeFolder(path, &changes)
    }
    changes.outcome.removed.sort()
  }

  private func removeFile(
    _ path: SitePath, _ stale: StaleFiles, _ changes: inout PublishingChanges
  ) {
    do throws(FileFailure) {
      guard let stamp = try folder.stamp(path) else { return changes.removed(path) }
      guard stamp == stale.removable[path] else {
        return changes.report(.changedAndUnwanted(), at: path.description)
      }
      try folder.removeFile(path)
      changes.removed(path)
    } catch {
      changes.report(.notRemoved(error.reason), at: path.description)
    }
  }

  private func removeFolder(_ path: SitePath, _ changes: inout PublishingChanges) {
    if folder.removeFolder(path) { changes.next.folders.remove(path) }
  }
}
