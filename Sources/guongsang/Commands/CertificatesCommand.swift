import Artifacts
import Diagnostics
import Publishing
import Vietnamese

/// `certificates`: the certificates of a school year, and what is said of them.
struct CertificatesCommand {
  private let year: String
  private let options: Options
  private let terminal: Terminal
  private let location: SiteLocation
  private let folder: String

  init(_ arguments: Arguments, _ options: Options, _ terminal: Terminal) {
    year = arguments[.year] ?? ""
    self.options = options
    self.terminal = terminal
    let site = options.location
    // `--output` names the certificates' folder; that of the website keeps its usual place.
    location = SiteLocation(site: site.site, content: site.content, templates: site.templates)
    folder =
      arguments[.output] == nil ? SiteLocation.folder(CertificateIssue.usualFolder, below: site.site) : site.output
  }

  func run() async throws(UsageError) -> Int32 {
    let issue = CertificateIssue(location, into: folder, jobs: options.jobs, version: Main.version)
    let progress = Progress(options.language)
    let isWatched = Terminal.isWatched && !options.isQuiet
    let report = await issue.run(year: year) { step in if isWatched { progress.show(step) } }
    progress.finish()
    terminal.show(report.build.sortedDiagnostics, asJSON: options.isJSON)
    if let failure = report.build.failure { terminal.complain(failure) }
    // Where nothing could be read, that is the one thing to be mended first.
    if report.year == nil, let known = report.schoolYears { throw unknownYear(among: known) }
    if !options.isQuiet, !options.isJSON { terminal.print(summary(of: report)) }
    return report.build.exitCode
  }

  private func unknownYear(among known: [SchoolYear]) -> UsageError {
    known.isEmpty ? .badValue(.year, year) : .unknownWord(.year, year, known: known.map(\.slug))
  }

  private func summary(of report: CertificateReport) -> Text {
    guard let year = report.year, let outcome = report.build.outcome, report.build.failure == nil else {
      return Text(vi: "Chưa làm giấy nào.", en: "No certificate was made.")
    }
    let (count, others) = (report.build.shownProfiles, report.others)
    let (written, unchanged, removed) = (outcome.written.count, outcome.unchanged, outcome.removed.count)
    let left = Text(
      vi: others == 0 ? "" : " \(others) hồ sơ do cấp khác công nhận nên không làm giấy.",
      en: others == 0 ? "" : " Recognised at other levels, and without one: \(others).")
    return Text(
      vi: """
        Năm học \(year.label) có \(count) giấy công nhận trong \(folder)/\(year.slug): \(written) tệp ghi mới, \
        \(unchanged) tệp giữ nguyên, \(removed) tệp gỡ bỏ.\(left.vietnamese)
        """,
      en: """
        Certificates of \(year.label) in \(folder)/\(year.slug): \(count). Files written: \(written), \
        unchanged: \(unchanged), removed: \(removed).\(left.english)
        """)
  }
}
