internal import Artifacts
internal import Glibc
internal import Vietnamese

/// Everything that a build is made of, as it stood when the build began.
struct BuildInputs {
  /// What stands in the folder of contents, and in that of templates.
  let content: [Files.Entry]
  let templates: [Files.Entry]
  /// Of the program's version, the day, and every name, size and time in both folders: while it stays, a build says and
  /// makes the same.
  let fingerprint: Fingerprint
  /// Whether every later change shows in the times: not while somebody changes files at this very moment.
  let isSettled: Bool

  init(
    _ folders: SiteFolders, _ location: SiteLocation, on day: CivilDate, version: String, jobs: Int
  ) async throws(PublishingFailure) {
    let list = { () async throws(PublishingFailure) in
      [
        try await Self.tree(folders.content, location.content, jobs),
        try await Self.tree(folders.templates, location.templates, jobs),
      ]
    }
    var trees = try await list()
    if Self.passes(trees) { trees = try await list() }
    content = trees[0]
    templates = trees[1]
    isSettled = Self.newest(trees) < Self.clock
    fingerprint = .of { description in
      description.add(version)
      description.add(day.iso)
      for tree in trees { description.add(tree) }
    }
  }

  /// Waits until a further change gets another time than the newest one has; false where it would already.
  private static func passes(_ trees: [[Files.Entry]]) -> Bool {
    let newest = newest(trees)
    guard newest >= clock else { return false }
    for _ in 0..<100 where newest >= clock { usleep(200) }
    return true
  }

  private static func newest(_ trees: [[Files.Entry]]) -> Int { trees.joined().map(\.changed).max() ?? 0 }

  private static func tree(
    _ path: String, _ typed: String, _ jobs: Int
  ) async throws(PublishingFailure) -> [Files.Entry] {
    do throws(FileFailure) {
      return try await Files.tree(below: path, jobs: jobs)
    } catch {
      throw .noSite(typed, error)
    }
  }

  /// The clock that gives files their times; it goes by steps of some milliseconds.
  private static var clock: Int {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME_COARSE, &now)
    return now.nanoseconds
  }
}

extension FingerprintBuilder {
  mutating func add(_ entries: [Files.Entry]) {
    add(entries.count)
    for entry in entries {
      add(entry.path)
      add(entry.kind == .file)
      add(entry.stamp.size)
      add(entry.changed)
    }
  }
}
