package import Publishing

/// One build of a preview.
package struct Rebuild: Sendable {
  package enum Cause: Sendable, Hashable {
    case start
    /// These files and folders changed, in the order of their names.
    case changes([String])
    case newDay
    /// The last build could not be done, perhaps because another one was at work.
    case retry
  }

  package let number: Int
  package let cause: Cause
  package let report: BuildReport
  /// From its beginning until its files were in place.
  package let duration: Duration
}

extension Rebuild.Cause {
  /// Whether nothing but style sheets was touched: then pages need not be loaded again.
  package func isStyle(in templates: String) -> Bool {
    guard case .changes(let paths) = self else { return false }
    let assets = (templates == "." ? "" : templates + "/") + "assets/"
    return paths.allSatisfy { path in
      path.hasPrefix(assets) && [".css", ".css.mustache"].contains(where: path.hasSuffix)
    }
  }
}
