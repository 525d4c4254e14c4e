/// What happened in the watched folders.
package struct Changes: Sendable, Hashable {
  package enum Kind: Sendable {
    /// A file was made, and may still be written to.
    case made
    /// A file was closed after writing, or came or went.
    case whole
    case gone
    /// Something else about a file or a folder.
    case other
  }

  /// The files and folders, as a person would type them.
  package private(set) var paths: Set<String> = []
  /// Files that were made and may still be written to.
  package private(set) var unfinished: Set<String> = []
  private var made: Set<String> = []
  /// Files that were made, and are gone again: those that editors write before they rename them.
  private var passing: Set<String> = []

  package init() {}

  package var isEmpty: Bool { paths.isEmpty }

  /// What people should hear of, sorted.
  package var told: [String] {
    let lasting = paths.subtracting(passing)
    return (lasting.isEmpty ? paths : lasting).sorted()
  }

  package mutating func note(_ path: String, _ kind: Kind) {
    let isNew = paths.insert(path).inserted
    switch kind {
    case .made:
      unfinished.insert(path)
      if isNew { made.insert(path) }
      passing.remove(path)
    case .whole:
      unfinished.remove(path)
      passing.remove(path)
    case .gone:
      unfinished.remove(path)
      if made.contains(path) { passing.insert(path) }
    case .other: break
    }
  }
}
