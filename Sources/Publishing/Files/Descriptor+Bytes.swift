internal import Artifacts
internal import Glibc

extension Descriptor {
  /// How much is read at a time.
  static let block = 1 << 18

  /// What is open, as the file system knows it.
  func status() throws(FileFailure) -> FileStatus {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw FileFailure(path, errno) }
    return FileStatus(status)
  }

  /// The size and time of the regular file that is open; a folder, a pipe or a device is a failure.
  func regularStamp() throws(FileFailure) -> FileStamp {
    let status = try status()
    switch status.kind {
    case .file: return status.stamp
    case .folder: throw FileFailure(path, EISDIR)
    default: throw FileFailure(path, EINVAL)
    }
  }

  /// Reads the next bytes into `buffer` and gives how many; 0 at the end.
  func read(into buffer: inout [UInt8]) throws(FileFailure) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(number, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileFailure(path, errno) }
    }
  }

  /// The fingerprint of what is left of the file, read block by block.
  borrowing func fingerprint() throws(FileFailure) -> Fingerprint {
    guard var content = FileFingerprint() else { throw FileFailure(path, ENOMEM) }
    var block = [UInt8](repeating: 0, count: min(try regularStamp().size, Self.block - 1) + 1)
    while true {
      let count = try read(into: &block)
      guard count > 0 else { return content.fingerprint }
      content.append(block[..<count])
    }
  }

  /// Writes all of `bytes`.
  func write(_ bytes: ArraySlice<UInt8>) throws(FileFailure) {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(number, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EINTR { throw FileFailure(path, errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
