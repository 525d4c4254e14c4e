internal import Artifacts
internal import Catalogue
internal import Diagnostics
package import Honours
internal import Markdown
internal import Photos

extension Site {
  /// The photo of a profile as cards show it; nil where it has none.
  func portrait(of profile: Profile) -> PublishedPicture? { cover(of: profile, as: .portrait) }

  /// The photo of a profile as its story opens with it.
  func opening(of profile: Profile) -> PublishedPicture? {
    cover(of: profile, as: isGroupPhoto(of: profile) ? .whole : .portrait)
  }

  /// Whether a profile's photo is wide because many stand on it.
  func isGroupPhoto(of profile: Profile) -> Bool {
    guard profile.kind == .collective, let size = shownCover(of: profile)?.photo.size else { return false }
    return size.width > size.height
  }

  private func cover(of profile: Profile, as format: PictureFormat) -> PublishedPicture? {
    shownCover(of: profile).map {
      PublishedPicture($0, as: format, focus: profile.focus, besidePage: Address.story(profile.slug))
    }
  }

  package func shownCover(of profile: Profile) -> Honours.Picture? {
    catalogue.settings.site.showsPhotos ? profile.cover : nil
  }

  /// A picture within the text of the page at `page`, by the name that the text calls it.
  func pictureInText(_ name: String, among pictures: [String: Honours.Picture], on page: String) -> PublishedPicture? {
    guard catalogue.settings.site.showsPhotos, let picture = pictures[name] else { return nil }
    return PublishedPicture(picture, as: .whole, besidePage: page)
  }

  /// The files of all pictures that stories and pages show, beside them.
  var pictures: [Artifact] {
    let ofStories = catalogue.profiles.flatMap { profile in
      let covers = [portrait(of: profile), opening(of: profile)].compactMap { $0 }
      let texts = inText(of: profile.body, profile.pictures, on: Address.story(profile.slug))
      let drawn = shownCover(of: profile).map { cover in drawings(of: profile).map { (cover, $0) } } ?? []
      return artifacts(files(of: covers + texts) + drawn, namedAt: profile.location(of: "photo"))
    }
    return ofStories
      + catalogue.pages.flatMap { page in
        let texts = inText(of: page.body, page.pictures, on: Address.page(page.slug))
        return artifacts(files(of: texts), namedAt: page.source.whole)
      }
  }

  private func inText(
    of body: Document, _ pictures: [String: Honours.Picture], on page: String
  ) -> [PublishedPicture] {
    let names = Set(body.references.lazy.filter { $0.kind == .picture }.map(\.decodedDestination))
    return names.sorted().compactMap { pictureInText($0, among: pictures, on: page) }
  }

  /// A file that is made of a photo, and the photo.
  private typealias PhotoFile = (picture: Honours.Picture, print: Print)

  private func files(of pictures: [PublishedPicture]) -> [PhotoFile] {
    pictures.flatMap { picture in picture.prints.map { (picture.picture, $0) } }
  }

  /// The files beside one page; a file that several places show is one artifact.
  private func artifacts(_ files: [PhotoFile], namedAt place: Location) -> [Artifact] {
    let byPhoto = Dictionary(grouping: files) { $0.picture.fingerprint }
    var paths: Set<String> = []
    return byPhoto.values.flatMap { files in
      let prints = files.map(\.print).filter { paths.insert($0.path).inserted }
      return Print.artifacts(prints, of: files[0].picture.photo, namedAt: place)
    }
  }

  /// The absolute paths of the photos of all that is shown, also where the settings show a monogram instead.
  package var photoFiles: Set<String> {
    let pictures = catalogue.profiles.map(\.pictures) + catalogue.pages.map(\.pictures)
    return Set(pictures.flatMap { $0.values.map(\.photo.file) })
  }
}
