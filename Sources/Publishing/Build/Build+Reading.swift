internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Pages

extension Build {
  /// Everything that is published, or nil when the settings or templates do not allow it.
  func read(
    _ folders: SiteFolders, _ inputs: BuildInputs, _ notes: PhotoNotes, _ report: inout BuildReport,
    _ progress: @escaping @Sendable (BuildStep) -> Void
  ) async throws(PublishingFailure) -> Site? {
    let contentFolder = InputFolder(folders.content, typed: location.content, inputs.content)
    let templates = InputFolder(folders.templates, typed: location.templates, inputs.templates)
    let reader = ContentReader(contentFolder, notes)
    let settings = reader.settings()
    let theme = ThemeReader(folder: templates).theme(drawing: settings.value?.drawn ?? [.site, .screens])
    report.diagnostics += theme.diagnostics + settings.diagnostics
    guard let theme = theme.value, let settings = settings.value, !report.hasErrors else { return nil }
    let content = await content(reader, settings, theme.words.tableLabel, inputs, progress)
    progress(.assembling)
    let catalogue = Catalogue.assemble(content.value, on: today)
    report.diagnostics += content.diagnostics + catalogue.diagnostics
    report.shownProfiles = catalogue.value.profiles.count
    report.readProfiles = contentFolder.texts(below: ContentReader.profiles).count
    return Site(catalogue.value, theme: theme)
  }

  /// What is read of the site, with what is known of it.
  private func content(
    _ reader: ContentReader, _ settings: Settings, _ tableLabel: String, _ inputs: BuildInputs,
    _ progress: @escaping @Sendable (BuildStep) -> Void
  ) async -> Diagnosed<SiteContent> {
    let surroundings = reader.folder.surroundings(tableLabel: tableLabel, version: version)
    let known = surroundings.flatMap { memory?.profiles(in: reader.folder, $0) } ?? [:]
    let content = await reader.content(settings, tableLabel: tableLabel, jobs: jobs, known: known) {
      progress(.reading($0, of: $1))
    }
    memory?.keep(inputs.isSettled ? content : nil, in: reader.folder, surroundings)
    return content
  }
}

extension Settings {
  /// What the site's theme has to be able to draw.
  fileprivate var drawn: Set<ThemeFiles.Purpose> {
    Set((site.draws ? [.site] : []) + (screens.contains(where: \.hasPictures) ? [.screens] : []))
  }
}
