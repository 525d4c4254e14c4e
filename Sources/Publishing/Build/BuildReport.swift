package import Diagnostics

/// What came of a build.
package struct BuildReport: Sendable {
  /// What the author should know; `sortedDiagnostics` gives them as they are shown.
  package var diagnostics: [Diagnostic] = []
  /// What was written; nil when nothing was published.
  package var outcome: PublishingOutcome?
  /// Why the machine or the set-up did not allow it.
  package var failure: Text?
  package var readProfiles = 0
  package var shownProfiles = 0
  /// Whether every step was taken.
  package var isWhole = false

  package init() {}

  package var hasErrors: Bool { diagnostics.contains(where: \.isError) }

  /// By file and line, each once.
  package var sortedDiagnostics: [Diagnostic] {
    diagnostics.sorted().reduce(into: []) { sorted, next in
      if sorted.last != next { sorted.append(next) }
    }
  }

  /// 0 all is published (or found good), 1 something was held back, 2 nothing was published.
  package var exitCode: Int32 {
    if failure != nil || !isWhole { return 2 }
    return hasErrors ? 1 : 0
  }
}
