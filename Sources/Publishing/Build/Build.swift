internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Pages
internal import Screens
package import Vietnamese

/// A site as the command names it: the folders as they were typed.
package struct SiteLocation: Sendable {
  package let site: String
  package let content: String
  package let templates: String
  package let output: String

  /// The folders of a site, below `site` where they are not given.
  package init(site: String, content: String? = nil, templates: String? = nil, output: String? = nil) {
    self.site = site
    self.content = content ?? Self.folder("content", below: site)
    self.templates = templates ?? Self.folder("site-templates", below: site)
    self.output = output ?? Self.folder("public", below: site)
  }

  /// A folder of the site, as the person would type it.
  package static func folder(_ name: String, below site: String) -> String { site == "." ? name : site + "/" + name }
}

/// From `content/` and `site-templates/` to `public/`.
package struct Build: Sendable {
  package enum Goal: Sendable {
    case check
    /// With `strictly`, nothing is published when there is an error; with `clean`, everything is made anew.
    case publish(strictly: Bool, clean: Bool)
  }

  let location: SiteLocation
  /// The day that decides what may be shown.
  let today: CivilDate
  let jobs: Int
  let version: String
  let memory: ReadingMemory?

  /// With a `memory`, profiles whose files stay are not read again.
  package init(
    _ location: SiteLocation, on today: CivilDate, jobs: Int, version: String, memory: ReadingMemory? = nil
  ) {
    self.memory = memory
    self.location = location
    self.today = today
    self.jobs = jobs
    self.version = version
  }

  /// Runs every step, in order; what is wrong with the site is in the report, and nothing is thrown.
  package func run(
    _ goal: Goal, progress: @escaping @Sendable (BuildStep) -> Void = { _ in }
  ) async -> BuildReport {
    var report = BuildReport()
    do throws(PublishingFailure) {
      let folders = try SiteFolders(
        site: location.site, content: location.content, templates: location.templates, output: location.output)
      let inputs = try await BuildInputs(folders, location, on: today, version: version, jobs: jobs)
      if let known = await known(inputs, folders, goal) { return known }
      let notes = PhotoNotes.open(in: folders.ownFolder, maker: version)
      guard let site = try await read(folders, inputs, notes, &report, progress) else { return report }
      progress(.planning)
      let loops = Loops.plan(site, on: today)
      report.diagnostics += loops.diagnostics
      let artifacts = site.artifacts + loops.value.artifacts(from: site, on: today)
      switch goal {
      case .check:
        report.diagnostics += await complaints(of: artifacts, published: Ledger.look(folders), progress)
      case .publish(let strictly, let clean):
        if strictly, report.hasErrors { return report }
        let publication = Publication(folders, program: version)
        let summary = BuildSummary(inputs, report)
        report.outcome = try await publication.publish(artifacts, jobs: jobs, clean: clean, for: summary) {
          progress(.publishing($0))
        }
        report.diagnostics += report.outcome?.diagnostics ?? []
        notes.keep(in: folders.ownFolder, maker: version, showing: site.photoFiles)
      }
      report.isWhole = true
    } catch {
      if case .faultyArtifacts(let diagnostics) = error {
        report.diagnostics += diagnostics
        // A note may be what is wrong: then the photo is looked through, and its profile held back, at the next build.
        if case .publish = goal { PhotoNotes.discard(in: location.site + "/.guongsang") }
      }
      report.failure = error.text
    }
    return report
  }

  /// What a build of these inputs found and left, when it had nothing to complain of and all of it still stands.
  private func known(_ inputs: BuildInputs, _ folders: SiteFolders, _ goal: Goal) async -> BuildReport? {
    guard let record = Ledger.lookForBuild(folders), record.inputs == inputs.fingerprint else { return nil }
    var report = BuildReport()
    report.readProfiles = record.readProfiles
    report.shownProfiles = record.shownProfiles
    report.isWhole = true
    switch goal {
    case .check: return report
    case .publish(_, clean: true): return nil
    case .publish:
      guard await folders.hold(record, jobs: jobs) else { return nil }
      report.outcome = PublishingOutcome()
      report.outcome?.unchanged = record.count
      return report
    }
  }

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
    let surroundings = inputs.surroundings(tableLabel: tableLabel, version: version)
    let known = memory?.profiles(in: reader.folder, surroundings) ?? [:]
    let content = await reader.content(settings, tableLabel: tableLabel, jobs: jobs, known: known) {
      progress(.reading($0, of: $1))
    }
    memory?.keep(inputs.isSettled ? content : nil, in: reader.folder, surroundings)
    return content
  }

  /// What publishing would say of the artifacts themselves, without writing anything. What was published without a
  /// complaint, and is made of the same, need not be made to know.
  private func complaints(
    of artifacts: [Artifact], published known: LedgerContents, _ progress: @escaping @Sendable (BuildStep) -> Void
  ) async -> [Diagnostic] {
    let claims = ArtifactClaims(artifacts)
    let rows = known.program == version ? known.rows : [:]
    let isKnown: @Sendable (SitePath, Fingerprint) -> Bool = { path, fingerprint in
      rows[path]?.fingerprint == fingerprint
    }
    let doubtful = claims.artifacts.filter {
      if case .part(_, _, let fingerprint) = $0.content { !isKnown($0.path, fingerprint) } else { true }
    }
    let (tally, total) = (Tally(), doubtful.count)
    let found = await inParallel(BatchWork.pieces(doubtful), jobs: jobs, chunk: 4) { piece in
      BatchWork.sharing(piece).flatMap { artifact -> [Diagnostic] in
        defer { progress(.publishing(.making(tally.next(), of: total))) }
        let making = artifact.making
        guard !isKnown(artifact.path, making.fingerprint) else { return [] }
        let begun = ContinuousClock.now
        let diagnostics = making.make().diagnostics
        progress(.publishing(.made(artifact.path, in: .now - begun)))
        return diagnostics
      }
    }
    return found.flatMap { $0 } + claims.complaints(in: location.output)
  }
}

extension BuildSummary {
  fileprivate init?(_ inputs: BuildInputs, _ report: BuildReport) {
    guard inputs.isSettled, report.diagnostics.isEmpty else { return nil }
    self.init(inputs: inputs.fingerprint, readProfiles: report.readProfiles, shownProfiles: report.shownProfiles)
  }
}

extension Settings {
  /// What the site's theme has to be able to draw.
  fileprivate var drawn: Set<ThemeFiles.Purpose> {
    Set((site.draws ? [.site] : []) + (screens.contains(where: \.hasPictures) ? [.screens] : []))
  }
}

/// What a build is doing, for those who wait.
package enum BuildStep: Sendable {
  case reading(Int, of: Int)
  /// Chooses what may be shown, and checks what only holds between files.
  case assembling
  case planning
  case publishing(PublishingProgress)
}
