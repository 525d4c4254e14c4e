import Artifacts
import Diagnostics
import Publishing

/// `build` and `check`: one run of the build, and what is said of it.
struct BuildCommand {
  let options: Options
  let terminal: Terminal

  init(_ options: Options, _ terminal: Terminal) {
    self.options = options
    self.terminal = terminal
  }

  func run(_ goal: Build.Goal) async -> Int32 {
    let build = Build(options.location, on: options.today, jobs: options.jobs, version: Main.version)
    let progress = Progress(options.language)
    let isWatched = Terminal.isWatched && !options.isQuiet
    let report = await build.run(goal) { step in if isWatched { progress.show(step) } }
    progress.finish()
    terminal.show(report.sortedDiagnostics, asJSON: options.isJSON)
    if let failure = report.failure { terminal.complain(failure) }
    if !options.isQuiet, !options.isJSON {
      if let outcome = report.outcome { nameRemoved(outcome) }
      terminal.print(summary(of: report, goal))
    }
    return report.exitCode
  }

  /// Names what is gone, because it must be removed from the web host too.
  private func nameRemoved(_ outcome: PublishingOutcome) {
    let pages = outcome.removed.map(\.description).filter { $0.hasSuffix(".html") }
    guard !pages.isEmpty else { return }
    terminal.print(
      Text(
        vi: "Trang đã gỡ, cần xoá cả trên máy chủ:", en: "Removed pages, to be deleted on the web host too:"))
    for page in pages.prefix(Self.namedPages) { terminal.print("  " + page) }
    if pages.count > Self.namedPages { terminal.print("  … (\(pages.count))") }
  }

  private static let namedPages = 20

  private func summary(of report: BuildReport, _ goal: Build.Goal) -> Text {
    let errors = report.sortedDiagnostics.count(where: \.isError)
    let warnings = report.sortedDiagnostics.count - errors
    let found = Text(
      vi: "\(errors) lỗi, \(warnings) cảnh báo",
      en: "\(Self.count(errors, "error")), \(Self.count(warnings, "warning"))")
    switch goal {
    case .check where report.isWhole:
      return Text(
        vi: "Đã soát \(report.readProfiles) hồ sơ, \(report.shownProfiles) sẽ được đăng: \(found.vietnamese).",
        en:
          "\(Self.count(report.readProfiles, "profile")) checked, \(report.shownProfiles) would be shown: \(found.english)."
      )
    case .check:
      return Text(vi: "Chưa soát được: \(found.vietnamese).", en: "Nothing could be checked: \(found.english).")
    case .publish:
      guard let outcome = report.outcome else {
        return Text(vi: "Chưa đăng gì: \(found.vietnamese).", en: "Nothing was published: \(found.english).")
      }
      return published(report.shownProfiles, outcome, found)
    }
  }

  private func published(_ profiles: Int, _ outcome: PublishingOutcome, _ found: Text) -> Text {
    let (written, unchanged, removed) = (outcome.written.count, outcome.unchanged, outcome.removed.count)
    let files = Text(
      vi: "\(written) tệp ghi mới, \(unchanged) tệp giữ nguyên, \(removed) tệp gỡ bỏ",
      en: "\(Self.count(written, "file")) written, \(unchanged) unchanged, \(removed) removed")
    let output = options.location.output
    return Text(
      vi: "Đã đăng \(profiles) điển hình vào \(output): \(files.vietnamese); \(found.vietnamese).",
      en: "\(Self.count(profiles, "profile")) published into \(output): \(files.english); \(found.english).")
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
