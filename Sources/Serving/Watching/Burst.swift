/// Changes that come close together and are answered by one build.
package struct Burst: Sendable {
  /// How long nothing has to happen.
  private static let quiet = Duration.milliseconds(18)
  /// How long is waited in all.
  private static let longest = Duration.milliseconds(200)

  package private(set) var changes = Changes()
  private var begun: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?

  package init() {}

  /// Takes what has changed by now, which `note` adds.
  package mutating func add(at now: ContinuousClock.Instant, _ note: (inout Changes) -> Void) {
    note(&changes)
    guard !changes.isEmpty else { return }
    begun = begun ?? now
    last = now
  }

  /// When it is over; nil when it has not begun. A file that was made but is still being written holds it up.
  package var end: ContinuousClock.Instant? {
    guard let begun, let last else { return nil }
    let latest = begun + Self.longest
    return changes.unfinished.isEmpty ? min(last + Self.quiet, latest) : latest
  }
}
