internal import Glibc

extension Files {
  /// Writes a file that does not exist yet; one that does fails with `EEXIST` and stays as it is.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let file = try Descriptor(folder: folder).newFile(name)
    try file.write(bytes[...])
  }

  /// Fails with `ENOTEMPTY` unless the folder holds nothing.
  package static func requireEmpty(_ folder: String) throws(FileFailure) {
    guard try tree(below: folder).isEmpty else { throw FileFailure(folder, ENOTEMPTY) }
  }
}
