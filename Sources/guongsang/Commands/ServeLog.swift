import Artifacts
import Diagnostics
import Publishing
import Serving

/// What `serve` says on the terminal: a line for each build, and what is wrong that was not wrong before.
final class ServeLog {
  private let options: Options
  private let terminal: Terminal
  private var known: Set<Diagnostic> = []
  private var removed = RemovedFiles()
  private var lastFailure: Text?

  init(_ options: Options, _ terminal: Terminal) {
    self.options = options
    self.terminal = terminal
  }

  func take(_ news: Preview.News) {
    switch news {
    case .open(let address):
      say(Text(vi: "Xem trang tại \(address) (dừng: Ctrl+C).", en: "The site is at \(address) (stop: Ctrl+C)."))
    case .blind(let failure): terminal.complain(Self.blindness(failure))
    case .built(let rebuild): take(rebuild)
    }
  }

  private func take(_ rebuild: Rebuild) {
    defer { lastFailure = rebuild.report.failure }
    if rebuild.cause == .retry, rebuild.report.failure == lastFailure { return }
    let found = rebuild.report.sortedDiagnostics
    terminal.show(found.filter { !known.contains($0) }, asJSON: false)
    known = Set(found)
    if let failure = rebuild.report.failure { terminal.complain(failure) }
    if let outcome = rebuild.report.outcome {
      removed.take(outcome)
      // A story that was taken away, and not by a mistake, may have to go at once.
      if !rebuild.report.hasErrors, outcome.removed.contains(where: \.isStory) { nameRemoved(outcome.removed) }
    }
    say(Self.line(on: rebuild))
  }

  /// At the end, what has to go from the web host too.
  func end() { nameRemoved(removed.sorted) }

  /// What is published for another day is for looking at, not for the web host.
  private func nameRemoved(_ removed: [SitePath]) {
    if options.day == nil, !options.isQuiet { terminal.nameRemoved(removed) }
  }

  private func say(_ text: Text) {
    if !options.isQuiet { terminal.print(text) }
  }

  /// What was built, why, and how long it took.
  static func line(on rebuild: Rebuild) -> Text {
    let report = rebuild.report
    let (cause, found) = (text(of: rebuild.cause), counts(in: report))
    let (seconds, attoseconds) = rebuild.duration.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    guard let outcome = report.outcome else {
      return Text(
        vi: "\(cause.vietnamese): chưa dựng được, trang giữ nguyên như trước; \(found.vietnamese); \(milliseconds) ms.",
        en: "\(cause.english): not built, the site is as it was; \(found.english); \(milliseconds) ms.")
    }
    let (written, removed) = (outcome.written.count, outcome.removed.count)
    return Text(
      vi:
        "\(cause.vietnamese): \(written) tệp ghi mới, \(removed) tệp gỡ bỏ; \(found.vietnamese); \(milliseconds) ms.",
      en:
        "\(cause.english): \(written) files written, \(removed) removed; \(found.english); \(milliseconds) ms.")
  }

  private static func text(of cause: Rebuild.Cause) -> Text {
    switch cause {
    case .start: Text(vi: "Dựng trang", en: "Built")
    case .retry: Text(vi: "Thử lại", en: "Tried again")
    case .newDay: Text(vi: "Sang ngày mới", en: "A new day")
    case .changes(let paths):
      if let first = paths.first, paths.count == 1 {
        Text(vi: "\(first) thay đổi", en: "\(first) changed")
      } else {
        Text(
          vi: "\(paths.first ?? "") và \(paths.count - 1) mục khác thay đổi",
          en: "\(paths.first ?? "") and \(paths.count - 1) more changed")
      }
    }
  }

  private static func counts(in report: BuildReport) -> Text {
    let errors = report.sortedDiagnostics.count(where: \.isError)
    let warnings = report.sortedDiagnostics.count - errors
    return Text(vi: "\(errors) lỗi, \(warnings) cảnh báo", en: "errors: \(errors), warnings: \(warnings)")
  }

  private static func blindness(_ failure: FileFailure) -> Text {
    let (path, reason) = (failure.path, failure.reason)
    return Text(
      vi:
        "Không theo dõi được thư mục \(path) (\(reason.vietnamese)); sửa trong đó thì thầy/cô dừng rồi chạy lại “guongsang serve”. Nếu máy báo hết chỗ theo dõi: sudo sysctl fs.inotify.max_user_watches=524288.",
      en:
        "The folder \(path) cannot be watched (\(reason.english)); after changes there, start “guongsang serve” again. If there are too many watches: sudo sysctl fs.inotify.max_user_watches=524288."
    )
  }
}

extension SitePath {
  fileprivate var isStory: Bool { description.hasPrefix("guong/") && description.hasSuffix("/index.html") }
}
