package import Publishing
package import Vietnamese

extension Preview {
  /// What a preview is made of.
  package struct Plan: Sendable {
    let location: SiteLocation
    /// 0 means any that is free.
    let port: Int
    /// The day that decides what may be shown.
    let today: @Sendable () -> CivilDate
    /// One run of the build.
    let build: @Sendable (CivilDate) async -> BuildReport
    /// The page of the story in a file that was saved, where it can be had before a build.
    let proof: @Sendable (CivilDate, String) -> Proof?

    package init(
      _ location: SiteLocation, port: Int, today: @escaping @Sendable () -> CivilDate,
      build: @escaping @Sendable (CivilDate) async -> BuildReport,
      proof: @escaping @Sendable (CivilDate, String) -> Proof?
    ) {
      self.location = location
      self.port = port
      self.today = today
      self.build = build
      self.proof = proof
    }
  }

  /// What the person at the terminal hears.
  package enum News {
    /// The site can be opened at this address.
    case open(String)
    case built(Rebuild)
    /// Changes in some folder will not be noticed.
    case blind(FileFailure)
  }
}

extension SiteLocation {
  var isThere: Bool { Files.isFolder(content) && Files.isFolder(templates) }

  /// The folders that people write in.
  var watched: [WatchedFolder] {
    get throws(ServingFailure) {
      do throws(FileFailure) {
        return [try WatchedFolder(content), try WatchedFolder(templates)]
      } catch {
        throw .system(error.code)
      }
    }
  }
}
