internal import Glibc

/// A folder for files that are needed for a moment, which goes away with its owner.
struct Workshop: ~Copyable {
  let path: String

  /// Makes the folder anew; what an interrupted run left in it is removed.
  init(_ path: String) throws(FileFailure) {
    Self.remove(path)
    try Files.makeFolder(path)
    self.path = path
  }

  deinit { Self.remove(path) }

  /// No folders are made inside.
  private static func remove(_ path: String) {
    for entry in (try? Files.tree(below: path)) ?? [] { unsafe unlink(path + "/" + entry.path) }
    unsafe rmdir(path)
  }
}
