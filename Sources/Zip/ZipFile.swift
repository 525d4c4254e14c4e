/// A file in an archive.
package struct ZippedFile: Sendable, Hashable {
  /// Its path below the archive's top, in ASCII.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension ZippedFile {
  /// Whether this machine can make archives at all: libzip is installed.
  package static var canBeArchived: Bool { ZipWriter.isPossible }

  /// A ZIP archive of files with different names; nil when libzip fails.
  ///
  /// The same files give the same archive, whatever their order: they are sorted by name, stored as they are (pictures
  /// are compressed already, and a compressor's version would show), and carry no date but the first that ZIP knows.
  package static func archive(of files: [ZippedFile]) -> [UInt8]? {
    guard var archive = ZipWriter() else { return nil }
    for file in files.sorted(by: { $0.name < $1.name }) {
      guard archive.add(file) else { return nil }
    }
    return archive.finished()
  }
}
