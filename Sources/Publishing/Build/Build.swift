internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Pages
internal import Screens
package import Vietnamese

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
  let memory: BuildMemory?

  /// With a `memory`, profiles whose files stay are not read again, and there are proofs.
  package init(
    _ location: SiteLocation, on today: CivilDate, jobs: Int, version: String, memory: BuildMemory? = nil
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
      let loops = await Loops.plan(site, on: today, jobs: jobs)
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
        memory?.keep(site, of: inputs.fingerprint)
        notes.keep(in: folders.ownFolder, maker: version, showing: site.photoFiles)
      }
      report.isWhole = true
    } catch {
      if case .faultyArtifacts(let diagnostics) = error {
        report.diagnostics += diagnostics
        // A note may be what is wrong: then the photo is looked through, and its profile held back, at the next build.
        if case .publish = goal {
          PhotoNotes.discard(in: location.site + "/.guongsang")
          memory?.forget()
        }
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
      // Whoever goes on building needs the site in mind for the first edit already.
      guard memory == nil || memory?.hasSite(of: inputs.fingerprint) == true else { return nil }
      guard await folders.hold(record, jobs: jobs) else { return nil }
      report.outcome = PublishingOutcome()
      report.outcome?.unchanged = record.count
      return report
    }
  }
}

extension BuildSummary {
  fileprivate init?(_ inputs: BuildInputs, _ report: BuildReport) {
    guard inputs.isSettled, report.diagnostics.isEmpty else { return nil }
    self.init(inputs: inputs.fingerprint, readProfiles: report.readProfiles, shownProfiles: report.shownProfiles)
  }
}
