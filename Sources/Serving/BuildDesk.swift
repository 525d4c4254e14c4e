internal import Publishing
internal import Synchronization

/// Where a build that runs on other threads leaves what came of it, for the thread that serves.
final class BuildDesk: Sendable {
  private let wakeup: Wakeup
  private let finished = Mutex<Rebuild?>(nil)

  init() throws(ServingFailure) { wakeup = try Wakeup() }

  /// Can be read when a build is done.
  var descriptor: Int32 { wakeup.descriptor }

  /// Begins a build.
  func begin(
    _ number: Int, _ cause: Rebuild.Cause, _ build: @escaping @Sendable () async -> BuildReport
  ) -> Task<Void, Never> {
    Task.detached {
      let begun = ContinuousClock.now
      let report = await build()
      let rebuild = Rebuild(number: number, cause: cause, report: report, duration: ContinuousClock.now - begun)
      self.finished.withLock { $0 = rebuild }
      self.wakeup.call()
    }
  }

  /// The build that is done.
  func take() -> Rebuild? {
    wakeup.settle()
    return finished.withLock { finished in
      defer { finished = nil }
      return finished
    }
  }
}
