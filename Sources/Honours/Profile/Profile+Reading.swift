package import Diagnostics
internal import Markdown
internal import Photos
internal import Vietnamese
internal import YAML

extension Profile {
  /// Reads a profile: front matter by the declared fields, then the rules, then the story.
  ///
  /// - Parameters:
  ///   - fileName: the file's name without `.md`.
  ///   - tableLabel: what a table is called for those who cannot see it.
  ///   - findPicture: finds the pictures beside the profile.
  /// - Returns: no value where the profile cannot be shown as its author meant it; the diagnostics say why.
  ///   What a draft still lacks is only a warning, for nothing is held back: a draft is never published.
  package static func read(
    _ source: Source, fileName: String, settings: Settings, tableLabel: String,
    findPicture: PictureFinder
  ) -> Diagnosed<Profile?> {
    guard let frontMatter = FrontMatter(in: source) else {
      return Diagnosed(nil, [Diagnostic(.noFrontMatter, at: source.location(.start))])
    }
    guard frontMatter.isClosed else {
      return Diagnosed(nil, [Diagnostic(.frontMatterNeverClosed, at: source.location(.start))])
    }
    let yaml = YAML.parse(frontMatter.yaml, of: source, from: 2)
    guard let node = yaml.value, !yaml.hasErrors else {
      let diagnostics =
        yaml.diagnostics.isEmpty ? [Diagnostic(.emptyFrontMatter, at: source.location(.start))] : yaml.diagnostics
      return Diagnosed(nil, diagnostics)
    }
    var reading = Reading(source, vocabularies: settings.vocabularies)
    var profile = reading.record(node, as: Profile.self)
    var diagnostics = yaml.diagnostics + reading.diagnostics
    profile?.source = source
    profile?.fileName = fileName
    let slug = profile?.givenSlug ?? Slug.make(fileName)
    profile?.slug = slug
    if let read = profile { diagnostics += Rule.all.flatMap { $0.check(read, settings) } }
    let body = Document(frontMatter, tableLabel: tableLabel)
    let pictures = body.pictures(in: source, find: findPicture)
    profile?.body = body
    profile?.pictures = pictures.value
    diagnostics += body.diagnostics(in: source) + pictures.diagnostics
    diagnostics += profile?.addPhoto(findPicture) ?? []
    let isWhole = !diagnostics.contains(where: \.isError)
    guard !diagnostics.isEmpty, isDraft(node) else { return Diagnosed(isWhole ? profile : nil, diagnostics) }
    return Diagnosed(isWhole ? profile : nil, diagnostics.map(\.asWarning))
  }

  /// Finds the profile's photo.
  private mutating func addPhoto(_ findPicture: PictureFinder) -> [Diagnostic] {
    guard let photo else { return [] }
    switch findPicture(photo) {
    case .success(let picture):
      pictures[photo] = picture
      return picture.photo.complaint.map { [Diagnostic($0, at: location(of: "photo", about: photo))] } ?? []
    case .failure(let fault):
      return [Diagnostic(fault.message, at: location(of: "photo", about: photo))]
    }
  }
}
