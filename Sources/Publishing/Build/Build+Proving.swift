package import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Pages

/// A story's page as the next build will publish it, for an author who should not have to wait for that.
package struct Proof: Sendable {
  package let path: SitePath
  package let bytes: [UInt8]

  package init(path: SitePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension Build {
  /// The page of the story in a file that was saved after the last build: what is read of it now, on the site as it was
  /// published then.
  ///
  /// Nil where it takes a build to know: the story was not shown, has an error, shows other pictures, or changed in what
  /// decides whether and where it is shown.
  package func proof(of path: String) -> Proof? {
    guard let site = memory?.site, let old = site.catalogue.profile(in: path), let text = source(at: path) else {
      return nil
    }
    let new = Profile.read(
      text, fileName: old.fileName, settings: site.catalogue.settings, tableLabel: site.theme.words.tableLabel
    ) { name in
      old.pictures[name].map(Result.success) ?? .failure(PictureFault(.pictureMissing(name, nearest: nil)))
    }
    guard let profile = new.value, let artifact = site.page(retelling: profile, on: today) else { return nil }
    let made = artifact.make()
    return made.hasErrors ? nil : Proof(path: artifact.path, bytes: made.value)
  }

  private func source(at path: String) -> Source? {
    let bytes = try? Files.read(path, limit: ContentReader.textLimit)
    return bytes.flatMap { Source.decode($0, path: path).value }
  }
}
