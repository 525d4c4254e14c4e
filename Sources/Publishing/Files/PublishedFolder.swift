internal import Glibc

/// The output folder, as those see it who ask for its files one by one.
///
/// Each name is looked up in the folder before it, and links are not followed: nothing outside can be had, whatever is
/// asked for, and nobody can swap a folder for a link between the check and the use.
package struct PublishedFolder: Sendable {
  /// Where the folder is; it may not exist, or not yet.
  package let path: String

  package init(_ path: String) { self.path = path }

  /// What stands at the end of these names, outermost first.
  package func find(_ names: [String]) -> PublishedEntry {
    guard let last = names.last else { return Files.isFolder(path) ? .folder : .nothing }
    do throws(FileFailure) {
      var folder = try Descriptor(folder: path)
      for name in names.dropLast() { folder = try folder.folder(name) }
      let found = try folder.file(last)
      let status = try found.status()
      switch status.kind {
      case .file: return .file(PublishedFile(found, status.stamp))
      case .folder: return .folder
      default: return .nothing
      }
    } catch {
      return .nothing
    }
  }
}

package enum PublishedEntry: ~Copyable {
  case file(PublishedFile)
  case folder
  case nothing
}

/// An open file of the output folder.
package struct PublishedFile: ~Copyable {
  private let descriptor: Descriptor
  package let stamp: FileStamp

  init(_ descriptor: consuming Descriptor, _ stamp: FileStamp) {
    self.descriptor = descriptor
    self.stamp = stamp
  }

  /// All its bytes.
  package borrowing func bytes() throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(stamp.size)
    var block = [UInt8](repeating: 0, count: min(stamp.size, Descriptor.block) + 1)
    while true {
      let count = try descriptor.read(into: &block)
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }

  /// The number of a descriptor of the same file, which whoever asked for it has to close; nil when there is none left.
  package consuming func handedOver() -> Int32? {
    let number = fcntl(descriptor.number, F_DUPFD_CLOEXEC, 0)
    return number < 0 ? nil : number
  }
}
