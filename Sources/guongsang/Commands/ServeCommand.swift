import Diagnostics
import Publishing
import Serving

/// `serve`: the site on this machine while it is being written.
struct ServeCommand {
  let options: Options
  let terminal: Terminal
  let port: Int

  static let usualPort = 8787

  init(_ arguments: Arguments, _ options: Options, _ terminal: Terminal) throws(UsageError) {
    self.options = options
    self.terminal = terminal
    guard let typed = arguments[.port] else {
      port = Self.usualPort
      return
    }
    guard let number = Int(typed), (0...65535).contains(number) else { throw .badValue(.port, typed) }
    port = number
  }

  /// Runs on the main thread until it is told to stop.
  func run() -> Int32 {
    do throws(ServingFailure) {
      let log = ServeLog(options, terminal)
      defer { log.end() }
      return try Preview.run(plan) { log.take($0) } ? 0 : 2
    } catch {
      terminal.complain(error.text)
      return 2
    }
  }

  private var plan: Preview.Plan {
    let (location, jobs, day, memory) = (options.location, options.jobs, options.day, BuildMemory())
    let build = { @Sendable today in
      Build(location, on: today, jobs: jobs, version: Main.version, memory: memory)
    }
    return Preview.Plan(
      location, port: port, today: { day ?? Machine.today },
      build: { today in await build(today).run(.publish(strictly: false, clean: false)) },
      proof: { today, path in build(today).proof(of: path) })
  }
}
