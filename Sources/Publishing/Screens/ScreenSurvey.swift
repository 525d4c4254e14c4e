internal import Diagnostics
internal import Honours
internal import Pages
internal import Screens
package import Vietnamese

/// Looks at a site's screens without writing anything.
package struct ScreenSurvey: Sendable {
  private let location: SiteLocation
  private let build: Build
  private let jobs: Int

  package init(_ location: SiteLocation, on today: CivilDate, jobs: Int, version: String) {
    self.location = location
    self.jobs = jobs
    build = Build(location, on: today, jobs: jobs, version: version)
  }

  /// - Parameter judging: whether feeds are made, and judged as their readers do.
  package func run(
    judging: Bool, progress: @escaping @Sendable (BuildStep) -> Void = { _ in }
  ) async -> ScreenReport {
    var report = ScreenReport()
    do throws(PublishingFailure) {
      let folders = try SiteFolders(
        site: location.site, content: location.content, templates: location.templates, output: location.output)
      guard let read = try await build.screens(folders, &report, progress) else { return report }
      if judging {
        let theme = read.theme
        let judged = await inParallel(read.broadcasts, jobs: jobs, chunk: 1) { $0.compatibilities(theme) }
        for (number, compatibilities) in judged.enumerated() {
          report.screens[number].compatibilities = compatibilities.value
          report.build.diagnostics += compatibilities.diagnostics
        }
      }
      report.build.isWhole = true
    } catch {
      report.add(error)
    }
    return report
  }
}

extension Build {
  /// Every screen's loop as it goes out; nil when the settings or templates do not allow it.
  func screens(
    _ folders: SiteFolders, _ report: inout ScreenReport, _ progress: @escaping @Sendable (BuildStep) -> Void
  ) async throws(PublishingFailure) -> (broadcasts: [Broadcast], theme: Theme)? {
    let notes = PhotoNotes.open(in: folders.ownFolder, maker: version)
    let inputs = try await BuildInputs(folders, location, on: today, version: version, jobs: jobs)
    guard let site = try await read(folders, inputs, notes, &report.build, progress) else { return nil }
    progress(.planning)
    let loops = await Loops.plan(site, on: today, jobs: jobs)
    // Warnings about stories are for who writes them, and said by every build.
    report.build.diagnostics.removeAll { !$0.isError }
    report.build.diagnostics += loops.diagnostics
    let broadcasts = loops.value.broadcasts(from: site, on: today)
    report.screens = broadcasts.map(ScreenSummary.init)
    return (broadcasts, site.theme)
  }
}
