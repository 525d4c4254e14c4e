internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Markdown
internal import Photos

extension Site {
  /// The photo of a profile as cards show it; nil where it has none.
  func portrait(of profile: Profile) -> PublishedPicture? { cover(of: profile, as: .portrait) }

  /// The photo of a profile as its story opens with it.
  func opening(of profile: Profile) -> PublishedPicture? {
    cover(of: profile, as: profile.kind == .collective ? .banner : .portrait)
  }

  private func cover(of profile: Profile, as format: PictureFormat) -> PublishedPicture? {
    guard catalogue.settings.site.showsPhotos, let picture = profile.cover else { return nil }
    return PublishedPicture(picture, as: format, focus: profile.focus, besidePage: Address.story(profile.slug))
  }

  /// A picture within the text of the page at `page`, by the name that the text calls it.
  func pictureInText(_ name: String, among pictures: [String: Honours.Picture], on page: String) -> PublishedPicture? {
    guard catalogue.settings.site.showsPhotos, let picture = pictures[name] else { return nil }
    return PublishedPicture(picture, as: .inText, besidePage: page)
  }

  /// The files of all pictures that stories and pages show, beside them.
  var pictures: [Artifact] {
    let ofStories = catalogue.profiles.flatMap { profile in
      let covers = [portrait(of: profile), opening(of: profile)].compactMap { $0 }
      let place = profile.location(of: "photo")
      return artifacts(
        covers + inText(of: profile.body, profile.pictures, on: Address.story(profile.slug)), namedAt: place)
    }
    return ofStories
      + catalogue.pages.flatMap { page in
        artifacts(inText(of: page.body, page.pictures, on: Address.page(page.slug)), namedAt: page.source.whole)
      }
  }

  private func inText(
    of body: Document, _ pictures: [String: Honours.Picture], on page: String
  ) -> [PublishedPicture] {
    let names = Set(body.references.lazy.filter { $0.kind == .picture }.map(\.decodedDestination))
    return names.sorted().compactMap { pictureInText($0, among: pictures, on: page) }
  }

  /// The files of one page's pictures; a file that several places show is one artifact.
  private func artifacts(_ pictures: [PublishedPicture], namedAt place: Location) -> [Artifact] {
    let byPhoto = Dictionary(grouping: pictures) { $0.picture.fingerprint }
    var paths: Set<String> = []
    return byPhoto.values.flatMap { pictures in
      let prints = pictures.flatMap(\.prints).filter { paths.insert($0.path).inserted }
      return Print.artifacts(prints, of: pictures[0].picture.photo, namedAt: place)
    }
  }

  /// The absolute paths of all photos that are shown.
  package var photoFiles: Set<String> {
    let pictures = catalogue.profiles.map(\.pictures) + catalogue.pages.map(\.pictures)
    return Set(pictures.flatMap { $0.values.map(\.photo.file) })
  }
}
