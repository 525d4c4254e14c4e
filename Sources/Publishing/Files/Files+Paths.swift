internal import Glibc

extension Files {
  /// The absolute path without links, `.` and `..` of what `path` means, whether or not it exists yet.
  ///
  /// The part that exists is what the file system says; names that do not exist yet are added to it.
  package static func resolved(_ path: String) throws(FileFailure) -> String {
    var existing = path.isEmpty ? "." : path
    var absent: [String] = []
    while true {
      if let real = realPath(existing) { return joined(real, absent.reversed()) }
      // A link to nowhere exists, though what it leads to does not: nothing can be made there.
      guard errno == ENOENT, !isLink(existing) else { throw FileFailure(path, errno) }
      let (parent, name) = split(existing)
      absent.append(name)
      existing = parent
    }
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    let found = unsafe lstat(path, &status) == 0
    // What failed before is still what is to be told.
    errno = ENOENT
    return found && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The last name of `path`, and what stands before it, which is never empty.
  private static func split(_ path: String) -> (parent: String, name: String) {
    let slash = UInt8(ascii: "/")
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == slash { bytes = bytes.dropLast() }
    guard let last = bytes.lastIndex(of: slash) else { return (".", String(Substring(bytes))) }
    let parent = String(Substring(bytes[..<last]))
    return (parent.isEmpty ? "/" : parent, String(Substring(bytes[bytes.index(after: last)...])))
  }

  private static func joined(_ folder: String, _ names: [String]) -> String {
    var parts = folder.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    for name in names where name != "." {
      if name == ".." { _ = parts.popLast() } else { parts.append(name) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
