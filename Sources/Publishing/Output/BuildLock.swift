/// The lock that keeps two publications of one site, or into one folder, from working at once.
///
/// The kernel gives it back however the process ends, so a file left behind means nothing.
struct BuildLock: ~Copyable {
  private let file: Descriptor

  /// Takes the lock of the site's own folder, creating that folder when it is absent.
  static func take(_ folders: SiteFolders) throws(PublishingFailure) -> BuildLock {
    do throws(FileFailure) {
      try Files.makeFolder(folders.ownFolder)
      let file = try Descriptor(lock: folders.ownFolder + "/lock")
      if try file.lock() { return BuildLock(file: file) }
    } catch {
      throw .file(error)
    }
    throw .anotherBuild(folders.site)
  }

  /// Gives the lock back; that it is called keeps the lock until then.
  consuming func release() {}
}
