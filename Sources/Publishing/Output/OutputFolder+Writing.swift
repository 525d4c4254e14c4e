internal import Artifacts
internal import Glibc

extension OutputFolder {
  /// Writes `bytes` under a temporary name in `folder`; a failure leaves no file.
  func stage(
    _ bytes: [UInt8], named name: String, in folder: SitePath?
  ) throws(FileFailure) -> (content: Fingerprint, stamp: FileStamp) {
    let parent = try open(folder)
    let file = try parent.newFile(name)
    do throws(FileFailure) {
      try file.write(bytes[...])
      return (Fingerprint.of(bytes), try file.regularStamp())
    } catch {
      unsafe unlinkat(parent.number, name, 0)
      throw error
    }
  }
}
