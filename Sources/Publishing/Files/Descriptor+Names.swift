internal import Glibc

/// What is done to the names in an open folder.
extension Descriptor {
  /// Makes the folder `name`; one that exists is fine.
  borrowing func makeFolder(_ name: String) throws(FileFailure) {
    guard unsafe mkdirat(number, name, 0o777) == 0 || errno == EEXIST else { throw failure(name) }
  }

  /// Removes the file `name`, if there is one.
  borrowing func remove(_ name: String) throws(FileFailure) {
    guard unsafe unlinkat(number, name, 0) == 0 || errno == ENOENT else { throw failure(name) }
  }

  /// Size and time of the file `name`; nil when nothing stands there, a failure when no file does.
  borrowing func stamp(of name: String) throws(FileFailure) -> FileStamp? {
    guard let status = unsafe FileStatus(of: name, in: number) else {
      if errno == ENOENT { return nil }
      throw failure(name)
    }
    guard status.kind == .file else { throw FileFailure(path + "/" + name, EEXIST) }
    return status.stamp
  }

  /// Moves the file `name` into the folder `target` as `newName`, in one step for whoever looks.
  borrowing func move(_ name: String, to target: borrowing Descriptor, as newName: String) throws(FileFailure) {
    guard unsafe renameat(number, name, target.number, newName) == 0 else { throw target.failure(newName) }
  }

  private borrowing func failure(_ name: String) -> FileFailure { FileFailure(path + "/" + name, errno) }
}
