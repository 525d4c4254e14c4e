internal import Glibc

extension Files {
  /// Something that stands below a folder.
  package struct Entry: Sendable, Hashable {
    /// Relative to the folder that was listed, without a slash at its end.
    package let path: String
    package let kind: FileKind
    package let stamp: FileStamp
    /// When the bytes, the name or the rights last changed, in nanoseconds since 1970: the system's own note, which no
    /// program that copies or unpacks can set.
    package let changed: Int

    package init(path: String, kind: FileKind, stamp: FileStamp, changed: Int = 0) {
      self.path = path
      self.kind = kind
      self.stamp = stamp
      self.changed = changed
    }
  }

  /// Everything below the folder at `path`, sorted by the bytes of the paths; links below it are listed and
  /// not followed. What vanishes meanwhile is left out.
  package static func tree(below path: String) throws(FileFailure) -> [Entry] {
    var entries: [Entry] = []
    var folders = [""]
    while let folder = folders.popLast() {
      do throws(FileFailure) {
        for entry in try list(path, folder) {
          if entry.kind == .folder { folders.append(entry.path) } else { entries.append(entry) }
        }
        if !folder.isEmpty { entries.append(Entry(folder, .folder)) }
      } catch {
        if folder.isEmpty { throw error }
        if error.code != ENOENT { entries.append(Entry(folder, .unreadableFolder)) }
      }
    }
    return sorted(entries)
  }

  private static func sorted(_ entries: [Entry]) -> [Entry] {
    // Strings of ASCII alone sort as their bytes do, and several times as fast as byte by byte.
    if entries.allSatisfy({ $0.path.utf8.allSatisfy { $0 < 0x80 } }) {
      return entries.sorted { $0.path < $1.path }
    }
    return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func list(_ root: String, _ folder: String) throws(FileFailure) -> [Entry] {
    let path = folder.isEmpty ? root : root + "/" + folder
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (folder.isEmpty ? 0 : O_NOFOLLOW)
    let number = unsafe open(path, flags)
    guard number >= 0 else { throw FileFailure(path, errno) }
    guard let stream = unsafe fdopendir(number) else {
      defer { close(number) }
      throw FileFailure(path, errno)
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let name = unsafe nextName(stream) {
      if name != ".", name != "..", let status = status(number, name) {
        let entry = folder.isEmpty ? name : folder + "/" + name
        entries.append(Entry(path: entry, kind: status.kind, stamp: status.stamp, changed: status.changed))
      }
      errno = 0
    }
    guard errno == 0 else { throw FileFailure(path, errno) }
    return entries
  }

  private static func nextName(_ stream: OpaquePointer) -> String? {
    guard let entry = unsafe readdir(stream) else { return nil }
    return unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
      unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
  }

  private static func status(_ folder: Int32, _ name: String) -> FileStatus? {
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileStatus(status)
  }
}

extension Files.Entry {
  fileprivate init(_ path: String, _ kind: FileKind) {
    self.init(path: path, kind: kind, stamp: FileStamp(size: 0, modified: 0))
  }
}
