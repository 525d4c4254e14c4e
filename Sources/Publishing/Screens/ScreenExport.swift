internal import Artifacts
internal import Diagnostics
internal import Honours
internal import Pages
internal import Screens
package import Vietnamese

/// Writes one screen's loop into a folder that goes to the board's controller on a USB stick.
///
/// The folder keeps its own ledger: there are several sticks, each is written when it happens to be at hand, and each
/// knows what was written to it.
package struct ScreenExport: Sendable {
  private let location: SiteLocation
  private let folder: String
  private let build: Build
  private let jobs: Int
  private let version: String

  /// - Parameter folder: into which it is written; what others put there stays.
  package init(_ location: SiteLocation, into folder: String, on today: CivilDate, jobs: Int, version: String) {
    self.location = location
    self.folder = folder
    self.jobs = jobs
    self.version = version
    build = Build(location, on: today, jobs: jobs, version: version)
  }

  /// Runs every step, in order; what is wrong is in the report, and nothing is thrown.
  ///
  /// - Parameter id: the screen's, as the person wrote it.
  package func run(
    screen id: String, progress: @escaping @Sendable (BuildStep) -> Void = { _ in }
  ) async -> ScreenReport {
    var report = ScreenReport()
    do throws(PublishingFailure) {
      let folders = try SiteFolders(
        site: location.site, content: location.content, templates: location.templates, output: folder,
        ledgerInOutput: true)
      for website in [location.output] + Ledger.websites(of: folders) { try folders.refuseOutput(below: website) }
      guard let read = try await build.screens(folders, &report, progress) else { return report }
      guard let broadcast = read.broadcasts.first(where: { $0.loop.screen.id == id }) else { return report }
      report.chosen = ScreenSummary(broadcast)
      guard broadcast.loop.screen.hasPictures else { throw .noPictures(screen: broadcast.loop.screen.name) }
      try await write(broadcast, read.theme, folders, &report, progress)
    } catch {
      report.add(error)
    }
    return report
  }

  private func write(
    _ broadcast: Broadcast, _ theme: Theme, _ folders: SiteFolders, _ report: inout ScreenReport,
    _ progress: @escaping @Sendable (BuildStep) -> Void
  ) async throws(PublishingFailure) {
    let drawn = Slide.draw(broadcast.slidesOfToday)
    let complaints = drawn.flatMap(\.diagnostics)
    // As in a build: nothing goes out that was made with an error.
    if complaints.contains(where: \.isError) { throw .faultyArtifacts(complaints) }
    report.build.diagnostics += complaints
    let stick = StickFolder(broadcast, bytes: drawn.map(\.value))
    report.lastDay = stick.lastDay
    let publication = Publication(folders, program: version)
    let video = try VideoMaker(folders, publication).video(StickVideo(stick), &report.build.diagnostics)
    let artifacts = stick.artifacts(video, theme: theme)
    var outcome = try await publication.publish(artifacts, jobs: jobs) { progress(.publishing($0)) }
    // Whatever else lies on a stick is not published, and nobody's concern.
    outcome.diagnostics.removeAll { Diagnostic.Message.aboutForeignFiles.contains($0.message.code) }
    report.build.diagnostics += outcome.diagnostics
    report.build.outcome = outcome
    report.build.isWhole = true
  }
}
