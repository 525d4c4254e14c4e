internal import Diagnostics
internal import Synchronization

/// What artifacts complained of while they were made, on any thread.
final class Complaints: Sendable {
  private let found = Mutex<[Diagnostic]>([])

  func add(_ diagnostics: [Diagnostic]) {
    found.withLock { $0 += diagnostics }
  }

  var diagnostics: [Diagnostic] { found.withLock { $0 } }
}
