/// A lock that keeps two publications of one site, or into one folder, from working at once.
///
/// The kernel gives it back however the process ends, so a file left behind means nothing.
struct BuildLock: ~Copyable {
  private let file: Descriptor

  deinit { file.unlock() }

  /// Locks the site, whose own folder is created when it is absent.
  static func take(site folders: SiteFolders) throws(PublishingFailure) -> BuildLock {
    try take(folders.site) { () throws(FileFailure) in
      try Files.makeFolder(folders.ownFolder)
      return try Descriptor(lock: folders.ownFolder + "/lock")
    }
  }

  /// Locks the output folder, which is created when it is absent.
  static func take(output folders: SiteFolders) throws(PublishingFailure) -> BuildLock {
    try take(folders.output) { () throws(FileFailure) in
      try Files.makeFolder(folders.output)
      return try Descriptor(folder: folders.output)
    }
  }

  private static func take(
    _ folder: String, _ open: () throws(FileFailure) -> Descriptor
  ) throws(PublishingFailure) -> BuildLock {
    do throws(FileFailure) {
      let file = try open()
      if try file.lock() { return BuildLock(file: file) }
    } catch {
      throw .file(error)
    }
    throw .anotherBuild(folder)
  }

  /// Gives the lock back; that it is called keeps it until then.
  consuming func release() {}
}
