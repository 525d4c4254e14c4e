internal import Artifacts
internal import Glibc

extension OutputFolder {
  /// Writes `bytes` under a temporary name in `folder`; a failure leaves no file.
  func stage(
    _ bytes: [UInt8], named name: String, in folder: SitePath?
  ) throws(FileFailure) -> (content: Fingerprint, stamp: FileStamp) {
    try stage(named: name, in: folder) { (file: borrowing Descriptor) throws(FileFailure) in
      try file.write(bytes[...])
      return Fingerprint.of(bytes)
    }
  }

  /// Copies the file at the absolute path `source` under a temporary name in `folder`, block by block.
  func stage(
    copyOf source: String, named name: String, in folder: SitePath?
  ) throws(FileFailure) -> (content: Fingerprint, stamp: FileStamp) {
    let original = try Descriptor(reading: source)
    _ = try original.regularStamp()
    return try stage(named: name, in: folder) { (file: borrowing Descriptor) throws(FileFailure) in
      let content = try original.rest { (block: ArraySlice<UInt8>) throws(FileFailure) in
        try file.write(block)
      }
      return content
    }
  }

  private func stage(
    named name: String, in folder: SitePath?,
    _ write: (borrowing Descriptor) throws(FileFailure) -> Fingerprint
  ) throws(FileFailure) -> (content: Fingerprint, stamp: FileStamp) {
    let parent = try open(folder)
    let file = try parent.newFile(name)
    do throws(FileFailure) {
      let content = try write(file)
      return (content, try file.regularStamp())
    } catch {
      unsafe unlinkat(parent.number, name, 0)
      throw error
    }
  }
}

extension Descriptor {
  /// Gives what is left of the file to `body`, block by block, and the fingerprint of it all.
  borrowing func rest(
    _ body: (ArraySlice<UInt8>) throws(FileFailure) -> Void
  ) throws(FileFailure) -> Fingerprint {
    var builder = FingerprintBuilder()
    let size = try regularStamp().size
    var block = [UInt8](repeating: 0, count: min(size, Self.block - 1) + 1)
    while true {
      let count = try read(into: &block)
      guard count > 0 else { return builder.fingerprint }
      builder.append(block[..<count])
      try body(block[..<count])
    }
  }
}
