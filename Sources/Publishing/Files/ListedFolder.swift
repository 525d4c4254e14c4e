internal import CLinux
internal import Glibc

/// A folder that is held open while the folders below it are listed, on any thread.
final class ListedFolder: Sendable {
  private let root: Descriptor

  /// Opens the folder at `path`, which may itself be a link.
  init(_ path: String) throws(FileFailure) { root = try Descriptor(folder: path) }

  /// What stands in this folder, sorted by the bytes of the names.
  func entries() throws(FileFailure) -> [Files.Entry] { try root.entries(prefix: "") }

  /// What stands in the folder at `path` below this one, by their paths below this one; the folder must not be a link.
  func entries(in path: String) -> Result<[Files.Entry], FileFailure> {
    Result { () throws(FileFailure) in try root.folder(path).entries(prefix: path + "/") }
  }
}

extension Descriptor {
  fileprivate borrowing func entries(prefix: String) throws(FileFailure) -> [Files.Entry] {
    var entries: [Files.Entry] = []
    let folder = number
    try unsafe eachName { name, type in
      // What cannot be written as text has no path by which it could be asked for.
      guard let text = unsafe String(validatingCString: name), text != ".", text != ".." else { return }
      if type == DT_DIR { return entries.append(Files.Entry(prefix + text, .folder)) }
      guard let status = unsafe FileStatus(of: name, in: folder) else { return }
      entries.append(Files.Entry(path: prefix + text, kind: status.kind, stamp: status.stamp, changed: status.changed))
    }
    entries.sortByPath()
    return entries
  }

  /// Calls `body` with each name in this folder, in no order, and its type so far as the file system tells it.
  ///
  /// `readdir` would do too, at twice as many calls of the system for a folder of a few files.
  private borrowing func eachName(_ body: (UnsafePointer<CChar>, _ type: Int) -> Void) throws(FileFailure) {
    try unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 8) { buffer throws(FileFailure) in
      guard let start = buffer.baseAddress else { return }
      while true {
        let size = unsafe getdents64(number, start, buffer.count)
        guard size >= 0 else { throw FileFailure(path, errno) }
        guard size > 0 else { return }
        var offset = 0
        while offset < size {
          let record = unsafe (start + offset).assumingMemoryBound(to: dirent.self)
          if let name = unsafe record.pointer(to: \.d_name).map(UnsafeRawPointer.init) {
            unsafe body(name.assumingMemoryBound(to: CChar.self), Int(record.pointee.d_type))
          }
          offset += unsafe Int(record.pointee.d_reclen)
        }
      }
    }
  }
}
