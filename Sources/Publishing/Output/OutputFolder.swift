internal import Artifacts
internal import Glibc

/// The folder that is published into, held open: every path is followed name by name from it, and no link
/// below it is followed.
final class OutputFolder: Sendable {
  let root: Descriptor

  /// Opens the folder at `path`, which may itself be a link.
  init(_ path: String) throws(FileFailure) {
    root = try Descriptor(folder: path)
  }

  /// Makes the folder at `path`, whose parent exists; one that exists is fine.
  func makeFolder(_ path: SitePath) throws(FileFailure) {
    let parent = try open(path.parent)
    if unsafe mkdirat(parent.number, path.fileName, 0o777) != 0, errno != EEXIST {
      throw failure(path)
    }
  }

  /// Removes the folder at `path`; false when something is in it or it is no folder.
  func removeFolder(_ path: SitePath) -> Bool {
    guard let parent = try? open(path.parent) else { return false }
    return unsafe unlinkat(parent.number, path.fileName, AT_REMOVEDIR) == 0 || errno == ENOENT
  }

  func removeFile(_ path: SitePath) throws(FileFailure) {
    let parent = try open(path.parent)
    guard unsafe unlinkat(parent.number, path.fileName, 0) == 0 || errno == ENOENT else {
      throw failure(path)
    }
  }

  /// Size and time of the file at `path`; nil when nothing stands there, a failure when no file does.
  func stamp(_ path: SitePath) throws(FileFailure) -> FileStamp? {
    let parent = try open(path.parent)
    var found = stat()
    guard unsafe fstatat(parent.number, path.fileName, &found, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw failure(path)
    }
    let status = FileStatus(found)
    guard status.kind == .file else { throw FileFailure(typed(path), EEXIST) }
    return status.stamp
  }

  /// The fingerprint of the bytes of the regular file at `path`.
  func content(_ path: SitePath) throws(FileFailure) -> Fingerprint {
    try open(path.parent).file(path.fileName).fingerprint()
  }

  /// Moves a finished temporary file to its place, in one step for whoever looks.
  func place(_ file: StagedFile) throws(FileFailure) {
    let source = try open(file.folder)
    let target = try open(file.path.parent)
    guard
      unsafe renameat(source.number, file.name, target.number, file.path.fileName) == 0
    else { throw failure(file.path) }
  }

  /// Removes a temporary file that will not be placed.
  func discard(_ file: StagedFile) {
    guard let folder = try? open(file.folder) else { return }
    unsafe unlinkat(folder.number, file.name, 0)
  }

  /// Removes the file at a path that no artifact can have.
  func removeLeftover(_ path: String) throws(FileFailure) {
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    guard let name = names.popLast() else { return }
    let parent = try open(names)
    guard unsafe unlinkat(parent.number, String(name), 0) == 0 || errno == ENOENT else {
      throw FileFailure(root.path + "/" + path, errno)
    }
  }

  /// Opens the folder at `path`, or the output folder itself for nil.
  func open(_ path: SitePath?) throws(FileFailure) -> Descriptor {
    try open(path?.components ?? [])
  }

  private func open(_ names: [Substring]) throws(FileFailure) -> Descriptor {
    var folder = try root.folder(".")
    for name in names { folder = try folder.folder(String(name)) }
    return folder
  }

  private func failure(_ path: SitePath) -> FileFailure { FileFailure(typed(path), errno) }

  private func typed(_ path: SitePath) -> String { root.path + "/" + path.description }
}

extension SitePath {
  /// The folder that the file stands in; nil for the output folder itself.
  var parent: SitePath? { folders.last }

  var fileName: String { String(name) }
}
