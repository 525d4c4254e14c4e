import Artifacts
import Diagnostics
import JSON
import Publishing
import Vietnamese

/// `screens`: lists the screens, checks them, or exports one to a folder.
struct ScreensCommand {
  private enum Task {
    case list, check
    case export(String, to: String)
  }

  private let task: Task
  private let options: Options
  private let terminal: Terminal

  init(_ arguments: Arguments, _ options: Options, _ terminal: Terminal) throws(UsageError) {
    let words = arguments.operands
    switch (words.first, words.count) {
    case (nil, _), ("list", 1): task = .list
    case ("check", 1): task = .check
    case ("export", 3): task = .export(words[1], to: words[2])
    case ("export", ..<3): throw .missingArgument(.screens)
    case ("list", _), ("check", _): throw .extraArgument(words[1], .screens)
    default: throw .unknownTask(words[0], .screens, known: ["list", "check", "export"])
    }
    self.options = options
    self.terminal = terminal
  }

  func run() async throws(UsageError) -> Int32 {
    let report = await report()
    if !options.isJSON { terminal.show(report.build.sortedDiagnostics, asJSON: false) }
    if let failure = report.build.failure { terminal.complain(failure) }
    if case .export(let id, _) = task, report.chosen == nil, !report.screens.isEmpty {
      throw .unknownScreen(id, known: report.screens.map(\.id))
    }
    if options.isJSON {
      terminal.print(String(decoding: json(of: report).bytes, as: UTF8.self))
    } else if !options.isQuiet, report.build.failure == nil {
      for text in texts(of: report) { terminal.print(text) }
    }
    return report.build.exitCode
  }

  private func report() async -> ScreenReport {
    let progress = Progress(options.language)
    let isWatched = Terminal.isWatched && !options.isQuiet
    let show: @Sendable (BuildStep) -> Void = { step in if isWatched { progress.show(step) } }
    defer { progress.finish() }
    let (location, today, jobs) = (options.location, options.today, options.jobs)
    switch task {
    case .list, .check:
      let survey = ScreenSurvey(location, on: today, jobs: jobs, version: Main.version)
      let isCheck = if case .check = task { true } else { false }
      return await survey.run(judging: isCheck, progress: show)
    case .export(let id, let folder):
      let export = ScreenExport(location, into: folder, on: today, jobs: jobs, version: Main.version)
      return await export.run(screen: id, progress: show)
    }
  }

  private func texts(of report: ScreenReport) -> [Text] {
    switch task {
    case .list: ScreenTexts.list(report)
    case .check: ScreenTexts.check(report)
    case .export(_, let folder): ScreenTexts.export(report, into: folder)
    }
  }

  /// One object: what is asked for, and the diagnostics as other verbs give them.
  private func json(of report: ScreenReport) -> JSON {
    let isCheck = if case .check = task { true } else { false }
    let language = options.language
    return .object([
      "screens": .array(report.screens.map { $0.json(in: language, whole: isCheck) }),
      "written": report.build.outcome.map { .array($0.written.map { .string($0.description) }) },
      "removed": report.build.outcome.map { .array($0.removed.map { .string($0.description) }) },
      "lastDay": report.lastDay.map { .string($0.iso) },
      "diagnostics": .array(report.build.sortedDiagnostics.map { $0.json(in: language) }),
    ])
  }
}
