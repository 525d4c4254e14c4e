package import Diagnostics
internal import Markdown
internal import Photos
internal import Vietnamese
internal import YAML

extension Profile {
  /// Reads a profile: front matter by the declared fields, then the story and its pictures, then the rules.
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
    let fields = reading.record(node, as: ProfileFields.self)
    let body = Document(frontMatter, Document.Options(tableLabel: tableLabel))
    var pictures = body.pictures(in: source, find: findPicture)
    if let fields { pictures.addPhoto(of: fields, in: source, find: findPicture) }
    let profile = fields.map { Profile($0, source: source, fileName: fileName, body: body, pictures: pictures.value) }
    let broken = profile.map { profile in Rule.all.flatMap { $0.check(profile, settings) } } ?? []
    let diagnostics =
      yaml.diagnostics + reading.diagnostics + broken + body.diagnostics(in: source) + pictures.diagnostics
    let isWhole = !diagnostics.contains(where: \.isError)
    guard !diagnostics.isEmpty, isDraft(node) else { return Diagnosed(isWhole ? profile : nil, diagnostics) }
    return Diagnosed(isWhole ? profile : nil, diagnostics.map(\.asWarning))
  }
}

extension Diagnosed<[String: Picture]> {
  /// Finds the profile's photo.
  fileprivate mutating func addPhoto(of fields: ProfileFields, in source: Source, find: PictureFinder) {
    guard let photo = fields.photo else { return }
    let message: Diagnostic.Message?
    switch find(photo) {
    case .success(let picture):
      value[photo] = picture
      message = picture.photo.complaint
    case .failure(let fault): message = fault.message
    }
    guard let message else { return }
    diagnostics.append(Diagnostic(message, at: source.location(of: photo, from: fields.places["photo"])))
  }
}
