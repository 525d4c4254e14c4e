/// When a build that the machine did not allow is tried again: soon at first, because another build may have been at
/// work, then ever more seldom.
package struct Retry: Sendable {
  package let moment: ContinuousClock.Instant
  private let pause: Duration

  package init(after last: Retry?, at now: ContinuousClock.Instant) {
    pause = min(last.map { $0.pause * 2 } ?? .seconds(1), .seconds(60))
    moment = now + pause
  }

  package func isDue(_ now: ContinuousClock.Instant) -> Bool { now >= moment }
}
