internal import Artifacts

/// What the ledger keeps of the last build that went through without a complaint: what it was made of, and what it left.
/// While both stay, the next build has nothing to do, and nothing to say.
struct BuildRecord: Hashable, Sendable {
  /// Of everything that the build was made of.
  let inputs: Fingerprint
  /// Of the names, sizes and times of the files that it left in the output folder.
  let files: Fingerprint
  /// How many files these are.
  let count: Int
  let readProfiles: Int
  let shownProfiles: Int
}

/// What a build says of itself when it had nothing to complain of.
package struct BuildSummary: Sendable {
  /// As in `BuildInputs`.
  let inputs: Fingerprint
  let readProfiles: Int
  let shownProfiles: Int
}

extension BuildRecord {
  /// Nil when the ledger knows of files at other paths than those of the artifacts.
  init?(_ build: BuildSummary, left contents: LedgerContents, at paths: [SitePath]) {
    let files = paths.sorted().compactMap { path in contents.rows[path].map { (path.description, $0.stamp) } }
    guard files.count == contents.rows.count else { return nil }
    self.init(
      inputs: build.inputs, files: .ofFiles(files), count: files.count, readProfiles: build.readProfiles,
      shownProfiles: build.shownProfiles)
  }
}

extension Fingerprint {
  /// Of the files of an output folder, in the order of their paths.
  static func ofFiles(_ files: [(path: String, stamp: FileStamp)]) -> Fingerprint {
    .of { description in
      for file in files {
        description.add(file.path)
        description.add(file.stamp.size)
        description.add(file.stamp.modified)
      }
    }
  }
}

extension SiteFolders {
  /// Whether the output folder holds exactly the files of a record, besides what a host keeps behind a dot.
  func hold(_ record: BuildRecord, jobs: Int) async -> Bool {
    guard let tree = try? await Files.tree(below: output, jobs: jobs) else { return false }
    var files: [(path: String, stamp: FileStamp)] = []
    files.reserveCapacity(record.count)
    for entry in tree where entry.kind != .folder {
      if entry.isHidden {
        // What an interrupted publication left is to be removed.
        if entry.path.contains(SitePath.reservedPrefix) { return false }
      } else {
        guard entry.kind == .file, files.count < record.count else { return false }
        files.append((entry.path, entry.stamp))
      }
    }
    return files.count == record.count && .ofFiles(files) == record.files
  }
}
