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

/// Kind, size and times of what stands at a name.
struct FileStatus {
  let kind: FileKind
  let stamp: FileStamp
  /// As in `Files.Entry`.
  let changed: Int

  /// Of what stands at `name` in an open folder, links not followed; nil where there is nothing.
  init?(of name: UnsafePointer<CChar>, in folder: Int32) {
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .special
    }
    stamp = FileStamp(size: Int(status.st_size), modified: status.st_mtim.nanoseconds)
    changed = status.st_ctim.nanoseconds
  }
}

extension timespec {
  /// Since 1970, for a time of the system's clock.
  var nanoseconds: Int { tv_sec &* 1_000_000_000 &+ tv_nsec }
}
