internal import Glibc

/// What a name in a folder stands for.
package enum FileKind: Sendable, Hashable {
  case file
  case folder
  /// A folder whose names may not be read.
  case unreadableFolder
  /// A symbolic link, wherever it leads.
  case link
  /// A pipe, a socket or a device.
  case special
}

/// A file's size and the time of its last change: while both stay, the bytes are taken to be the same.
package struct FileStamp: Sendable, Hashable {
  /// In bytes.
  package let size: Int
  /// In nanoseconds since 1970.
  package let modified: Int

  package init(size: Int, modified: Int) {
    self.size = size
    self.modified = modified
  }
}

/// Kind, size and time of what stands at a name.
struct FileStatus {
  let kind: FileKind
  let stamp: FileStamp

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .special
    }
    let modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    stamp = FileStamp(size: Int(status.st_size), modified: modified)
  }
}
