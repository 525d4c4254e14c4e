internal import Artifacts

/// What stands in the output folder when a publication begins.
struct OutputSurvey: Sendable {
  /// What stands at paths that an artifact, or a folder around one, could have.
  let entries: [SitePath: Files.Entry]
  /// The temporary files of an interrupted publication.
  let leftovers: [String]
  /// What stands at paths that no artifact could have.
  let others: [Files.Entry]

  init(_ tree: [Files.Entry]) {
    var entries: [SitePath: Files.Entry] = [:]
    var leftovers: [String] = []
    var others: [Files.Entry] = []
    entries.reserveCapacity(tree.count)
    for entry in tree {
      if let path = SitePath(entry.path) {
        entries[path] = entry
      } else if entry.kind == .file, StagedFile.isTemporary(entry.fileName) {
        leftovers.append(entry.path)
      } else {
        others.append(entry)
      }
    }
    self.entries = entries
    self.leftovers = leftovers
    self.others = others
  }

  /// Whether something may stand at `path` unseen, in a folder that could not be read.
  func isHidden(_ path: SitePath) -> Bool {
    path.folders.contains { entries[$0]?.kind == .unreadableFolder }
  }

  /// Whether a folder stands at `path`, or may do so unseen.
  func mayHaveFolder(_ path: SitePath) -> Bool {
    switch entries[path]?.kind {
    case .folder, .unreadableFolder: true
    case nil: isHidden(path)
    case .file, .link, .special: false
    }
  }
}

extension Files.Entry {
  fileprivate var fileName: Substring {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
  }

  /// Whether a name in the path begins with a dot: what the host or a version control needs, not a page.
  var isHidden: Bool {
    var last = UInt8(ascii: "/")
    for byte in path.utf8 {
      if last == UInt8(ascii: "/"), byte == UInt8(ascii: ".") { return true }
      last = byte
    }
    return false
  }
}
