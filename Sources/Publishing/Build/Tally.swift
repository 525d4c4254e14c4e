internal import Synchronization

/// Counts what parallel tasks did, and tells them to stop.
final class Tally: Sendable {
  private let count = Atomic(0)
  private let stopped = Atomic(false)

  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  func stop() { stopped.store(true, ordering: .relaxed) }

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
