import Artifacts
import Publishing

/// What is gone after several builds, and did not come back: under `serve`, a mistake takes a story away until it is mended.
struct RemovedFiles {
  private var paths: Set<SitePath> = []

  /// In the order of their paths.
  var sorted: [SitePath] { paths.sorted() }

  mutating func take(_ outcome: PublishingOutcome) {
    paths.formUnion(outcome.removed)
    paths.subtract(outcome.written)
  }
}
