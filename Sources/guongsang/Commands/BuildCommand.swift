import Diagnostics
import Glibc
import Publishing
import Vietnamese

/// `build` and `check`: one run of the build, and what is said of it.
struct BuildCommand {
  let options: Options
  let terminal: Terminal

  init(_ options: Options, _ terminal: Terminal) {
    self.options = options
    self.terminal = terminal
  }

  /// With `statistics`, where time and memory went is told at the end.
  func run(_ goal: Build.Goal, _ statistics: Statistics? = nil) async -> Int32 {
    let build = Build(options.location, on: options.today, jobs: options.jobs, version: Main.version)
    let progress = Progress(options.language)
    let isWatched = Terminal.isWatched && !options.isQuiet
    let report = await build.run(goal) { step in
      statistics?.note(step)
      if isWatched { progress.show(step) }
    }
    progress.finish()
    terminal.show(report.sortedDiagnostics, asJSON: options.isJSON)
    if let failure = report.failure { terminal.complain(failure) }
    if !options.isQuiet, !options.isJSON {
      let isTrial = options.today != Machine.today
      if let outcome = report.outcome, !isTrial { terminal.nameRemoved(outcome.removed) }
      terminal.print(summary(of: report, goal))
      if report.outcome != nil, isTrial { sayThatItIsATrial() }
    }
    if let statistics { tell(statistics, of: report) }
    return report.exitCode
  }

  /// Where JSON is asked for, nothing else goes to the same stream.
  private func tell(_ statistics: Statistics, of report: BuildReport) {
    let stream = options.isJSON ? STDERR_FILENO : STDOUT_FILENO
    Terminal.write("\n" + statistics.text(in: options.language) + "\n", to: stream)
    guard statistics.isOfNothing, report.isWhole else { return }
    let text = Text(
      vi: "Không có gì thay đổi nên máy không phải dựng; muốn đo cả việc dựng thì thêm --clean.",
      en: "Nothing had changed, so nothing was built; add --clean to measure that.")
    Terminal.write(text.text(in: options.language) + "\n", to: stream)
  }

  /// What is published for another day is for looking at, not for the web host.
  private func sayThatItIsATrial() {
    let day = options.today
    terminal.print(
      Text(
        vi:
          "Đây là bản xem thử cho ngày \(day.short). Thầy cô chạy lại “guongsang build” trước khi đưa trang lên mạng.",
        en: "This is a trial for \(day.iso). Run “guongsang build” again before the site goes online."))
  }

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
        guard !report.diagnostics.isEmpty else { return Text(vi: "Chưa đăng gì.", en: "Nothing was published.") }
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
    let remade = max(0, outcome.made - written)
    let again = Text(
      vi: remade > 0 ? " (\(remade) tệp đã làm lại, vẫn y như cũ)" : "",
      en: remade > 0 ? " (\(remade) made again, just as they were)" : "")
    let output = options.location.output
    return Text(
      vi: "Đã đăng \(profiles) điển hình vào \(output): \(files.vietnamese)\(again.vietnamese); \(found.vietnamese).",
      en:
        "\(Self.count(profiles, "profile")) published into \(output): \(files.english)\(again.english); \(found.english)."
    )
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
