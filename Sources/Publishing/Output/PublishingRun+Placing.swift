internal import Artifacts
internal import Glibc

extension PublishingRun {
  /// Moves the finished files to their places, in the order of their stages.
  ///
  /// Gives what had to be removed before, because it stood where new files, or folders around them, go.
  func place(
    _ staged: [StagedFile], _ layout: OutputLayout, _ stale: StaleFiles,
    _ changes: inout PublishingChanges
  ) throws(PublishingFailure) -> Set<SitePath> {
    var placed = 0
    do throws(PublishingFailure) {
      let cleared = clear(layout, stale, &changes)
      try makeFolders(layout.missingFolders(around: staged.map(\.path)).later, &changes)
      for file in staged {
        try place(file, &changes)
        placed += 1
        progress(.placing(placed, of: staged.count))
      }
      return cleared
    } catch {
      for file in staged.dropFirst(placed) { folder.discard(file) }
      throw error
    }
  }

  private func place(
    _ file: StagedFile, _ changes: inout PublishingChanges
  ) throws(PublishingFailure) {
    do throws(FileFailure) {
      // Making took a while; whoever put something there meanwhile does not lose it.
      guard try folder.stamp(file.path) == file.replaces else {
        throw FileFailure(file.path.description, EEXIST)
      }
      try folder.place(file)
      changes.written(file)
    } catch {
      guard Self.obstacles.contains(error.code) else { throw .file(error) }
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
    let around = Set(wanted.flatMap(\.folders))
    let files = stale.removable.keys.filter { path in
      around.contains(path) || path.folders.contains(where: wanted.contains)
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
