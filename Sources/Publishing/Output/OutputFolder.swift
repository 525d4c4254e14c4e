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

  /// Makes the folders at `paths`, in this order, each with a parent that exists by then; one that exists is fine.
  /// Quick where neighbours stand together.
  func makeFolders(_ paths: [SitePath]) throws(FileFailure) {
    var trail = FolderTrail(in: self)
    for path in paths { try trail.folder(path.parent).descriptor.makeFolder(path.fileName) }
  }

  /// Removes the folder at `path`; false when something is in it or it is no folder.
  func removeFolder(_ path: SitePath) -> Bool {
    guard let parent = try? open(path.parent) else { return false }
    return unsafe unlinkat(parent.number, path.fileName, AT_REMOVEDIR) == 0 || errno == ENOENT
  }

  func removeFile(_ path: SitePath) throws(FileFailure) {
    try open(path.parent).remove(path.fileName)
  }

  /// Size and time of the file at `path`; nil when nothing stands there, a failure when no file does.
  func stamp(_ path: SitePath) throws(FileFailure) -> FileStamp? {
    try open(path.parent).stamp(of: path.fileName)
  }

  /// The fingerprint of the bytes of the regular file at `path`.
  func content(_ path: SitePath) throws(FileFailure) -> Fingerprint {
    try open(path.parent).file(path.fileName).fingerprint()
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
    try open(names).remove(String(name))
  }

  /// Opens the folder at `path`, or the output folder itself for nil.
  func open(_ path: SitePath?) throws(FileFailure) -> Descriptor {
    try open(path?.components ?? [])
  }

  private func open(_ names: [Substring]) throws(FileFailure) -> Descriptor {
    guard let first = names.first else { return try root.reopened() }
    var folder = try root.folder(String(first))
    for name in names.dropFirst() { folder = try folder.folder(String(name)) }
    return folder
  }
}

extension SitePath {
  var fileName: String { String(name) }
}
