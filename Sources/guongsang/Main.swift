import Diagnostics
import Glibc
import Publishing

/// The command: words → a verb with options → an exit code.
@main struct Main {
  static let version = "0.2.0"

  /// sysexits.h: the command line is wrong.
  private static let usageExit: Int32 = 64

  @MainActor static func main() async {
    let environment = Machine.environment
    let words = Array(CommandLine.arguments.dropFirst())
    do throws(UsageError) {
      let arguments = try Arguments(words)
      let options = try Options(arguments, environment: environment)
      // Signals reach the main thread, which is lost once something is waited for.
      if arguments.verb == .serve, arguments[.help] == nil {
        exit(try ServeCommand(arguments, options, Terminal(language: options.language)).run())
      }
      exit(try await run(arguments, options))
    } catch {
      let terminal = Terminal(language: Options.language(typedIn: words, environment))
      terminal.complain(error.text)
      terminal.complain(Text(vi: "Xem “guongsang help”.", en: "See “guongsang help”."))
      exit(usageExit)
    }
  }

  private static func run(_ arguments: Arguments, _ options: Options) async throws(UsageError) -> Int32 {
    let terminal = Terminal(language: options.language)
    if arguments[.help] != nil {
      terminal.print(Help.text(of: arguments.verb == .help ? nil : arguments.verb))
      return 0
    }
    switch arguments.verb {
    case .help:
      terminal.print(Help.text(of: try Help.verb(arguments.operands.first)))
      return 0
    case .version:
      terminal.print("guongsang \(version)")
      return 0
    case .check: return await BuildCommand(options, terminal).run(.check)
    case .build:
      let goal = Build.Goal.publish(strictly: arguments[.strict] != nil, clean: arguments[.clean] != nil)
      return await BuildCommand(options, terminal).run(goal, arguments[.stats].map { _ in Statistics() })
    case .serve: return try ServeCommand(arguments, options, terminal).run()
    case .certificates: return try await CertificatesCommand(arguments, options, terminal).run()
    case .screens: return try await ScreensCommand(arguments, options, terminal).run()
    case .new: return try NewCommand(arguments, options, terminal).run()
    case .initialise: return InitCommand(arguments, options, terminal).run()
    }
  }
}
