internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Pages
internal import Vietnamese

/// Makes the certificates of recognition of a school year, in a folder that is never published.
///
/// Each school year has its own folder, and each folder its own entry in the ledger, so that one year's certificates
/// are never taken for what another left behind.
package struct CertificateIssue: Sendable {
  /// The folder below a site in which certificates stand, where no other is named.
  package static let usualFolder = "giay-cong-nhan"

  private let location: SiteLocation
  private let folder: String
  private let jobs: Int
  private let version: String

  /// - Parameter folder: where the folders of the school years stand.
  package init(_ location: SiteLocation, into folder: String, jobs: Int, version: String) {
    self.location = location
    self.folder = folder
    self.jobs = jobs
    self.version = version
  }

  /// Runs every step, in order; what is wrong is in the report, and nothing is thrown.
  ///
  /// - Parameter typedYear: the school year as the person wrote it.
  package func run(
    year typedYear: String, progress: @escaping @Sendable (BuildStep) -> Void = { _ in }
  ) async -> CertificateReport {
    var report = CertificateReport(year: SchoolYear(typedYear))
    do throws(PublishingFailure) {
      let folders = try folders(of: report.year)
      guard let read = try await read(folders, &report, progress) else { return report }
      report.schoolYears = Certificates.schoolYears(of: read.profiles)
      guard let year = report.year,
        let certificates = Certificates(of: read.profiles, in: year, settings: read.settings, theme: read.theme)
      else { return report }
      report.others = Certificates.countOfOtherIssuers(among: read.profiles, in: year, settings: read.settings)
      try await write(certificates, folders, &report, progress)
    } catch {
      report.add(error)
    }
    return report
  }

  private func folders(of year: SchoolYear?) throws(PublishingFailure) -> SiteFolders {
    let folders = try SiteFolders(
      site: location.site, content: location.content, templates: location.templates,
      output: year.map { folder + "/" + $0.slug } ?? folder)
    for website in [location.output] + Ledger.websites(of: folders) { try folders.refuseOutput(below: website) }
    return folders
  }

  private typealias ReadSite = (settings: Settings, theme: Theme, profiles: [Profile])

  /// What certificates are made from; nil when the settings or templates do not allow it.
  private func read(
    _ folders: SiteFolders, _ report: inout CertificateReport, _ progress: @escaping @Sendable (BuildStep) -> Void
  ) async throws(PublishingFailure) -> ReadSite? {
    let contentFolder = try InputFolder.open(folders.content, typed: location.content)
    let templates = try InputFolder.open(folders.templates, typed: location.templates)
    let reader = ContentReader(contentFolder, PhotoNotes.open(in: folders.ownFolder, maker: version))
    let settings = reader.settings()
    let theme = ThemeReader(folder: templates).theme(drawing: [.certificates])
    report.build.diagnostics += theme.diagnostics + settings.diagnostics + reader.certificateGaps(in: settings.value)
    guard let theme = theme.value, let settings = settings.value, !report.build.hasErrors else { return nil }
    let content = await reader.content(settings, tableLabel: theme.words.tableLabel, jobs: jobs) {
      progress(.reading($0, of: $1))
    }
    // Whose profile has an error may be without a certificate because of it; all else is about the website.
    let profiles = contentFolder.shown(ContentReader.profiles + "/")
    report.build.diagnostics += content.diagnostics.filter { $0.isError && $0.location.path.hasPrefix(profiles) }
    report.build.readProfiles = contentFolder.texts(below: ContentReader.profiles).count
    return (settings, theme, content.value.profiles)
  }

  private func write(
    _ certificates: Certificates, _ folders: SiteFolders, _ report: inout CertificateReport,
    _ progress: @escaping @Sendable (BuildStep) -> Void
  ) async throws(PublishingFailure) {
    report.build.shownProfiles = certificates.count
    // Without anybody, there may still be certificates of those who were recognised before.
    if certificates.count > 0 || Files.isFolder(folders.output) {
      let publication = Publication(folders, program: version)
      let outcome = try await publication.publish(certificates.artifacts, jobs: jobs) { progress(.publishing($0)) }
      report.build.outcome = outcome
      report.build.diagnostics += outcome.diagnostics
    }
    if certificates.count == 0, report.build.outcome?.removed.isEmpty != false {
      report.build.failure = report.nobody
    }
    report.build.isWhole = true
  }
}

extension ContentReader {
  /// What the settings lack for certificates.
  fileprivate func certificateGaps(in settings: Settings?) -> [Diagnostic] {
    guard let settings, let source = folder.source(at: ContentReader.settings, limit: Self.textLimit).value else {
      return []
    }
    return settings.certificate.gaps(in: source)
  }
}
