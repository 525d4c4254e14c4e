internal import Glibc

/// Reading files and folders of this machine.
package enum Files {
  /// All bytes of the regular file at `path`, links followed.
  ///
  /// A folder fails with `EISDIR`, a pipe or a device with `EINVAL` and without waiting, and a file of more
  /// than `limit` bytes with `EFBIG`.
  package static func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let file = try Descriptor(reading: path)
    let size = try file.regularStamp().size
    var bytes: [UInt8] = []
    // One byte more than the file has, so that its end shows without another block.
    var block = [UInt8](repeating: 0, count: min(size, limit, Descriptor.block) + 1)
    bytes.reserveCapacity(min(size, limit))
    while true {
      let count = try file.read(into: &block)
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw FileFailure(path, EFBIG) }
      bytes += block[..<count]
    }
  }

  /// Whether there is a folder at `path` that can be opened, links followed.
  package static func isFolder(_ path: String) -> Bool {
    do throws(FileFailure) {
      _ = try Descriptor(folder: path)
      return true
    } catch {
      return false
    }
  }

  /// Makes the folder at `path` and the folders around it where they are absent.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    var made = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      made += String(Substring(name)) + "/"
      guard unsafe mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
      // A read-only or closed folder refuses even what exists, so whether it opens decides.
      let code = errno
      do throws(FileFailure) {
        _ = try Descriptor(folder: made)
      } catch {
        throw FileFailure(made, error.code == ENOENT ? code : error.code)
      }
    }
    _ = try Descriptor(folder: path)
  }
}
