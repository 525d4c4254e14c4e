internal import Glibc

extension Files {
  /// Something that stands below a folder.
  package struct Entry: Sendable, Hashable {
    /// Relative to the folder that was listed, without a slash at its end.
    package let path: String
    package let kind: FileKind
    package let stamp: FileStamp
    /// When the bytes, the name or the rights last changed, in nanoseconds since 1970: the system's own note, which no
    /// program that copies or unpacks can set.
    package let changed: Int

    package init(path: String, kind: FileKind, stamp: FileStamp, changed: Int = 0) {
      self.path = path
      self.kind = kind
      self.stamp = stamp
      self.changed = changed
    }
  }

  /// Everything below the folder at `path`, sorted by the bytes of the paths; links below it are listed and
  /// not followed. What vanishes meanwhile is left out.
  package static func tree(below path: String) throws(FileFailure) -> [Entry] {
    var tree = try Tree(below: path)
    while !tree.unlisted.isEmpty { tree.add(tree.unlisted.map(tree.root.entries)) }
    return tree.sorted()
  }

  /// The same, with at most `jobs` folders listed at once.
  package static func tree(below path: String, jobs: Int) async throws(FileFailure) -> [Entry] {
    var tree = try Tree(below: path)
    while !tree.unlisted.isEmpty {
      let folders = tree.unlisted
      // A few folders may hold most of the files.
      let chunk = max(1, min(64, folders.count / (4 * jobs)))
      tree.add(await inParallel(folders, jobs: jobs, chunk: chunk, tree.root.entries))
    }
    return tree.sorted()
  }
}

/// What is known of the tree below a folder, which is listed depth by depth.
private struct Tree {
  let root: ListedFolder
  /// The folders that are found and not yet listed.
  private(set) var unlisted: [String] = []
  private var entries: [Files.Entry] = []

  init(below path: String) throws(FileFailure) {
    root = try ListedFolder(path)
    add(try root.entries())
  }

  /// Takes in what was found in the folders that were not listed yet, in their order.
  mutating func add(_ found: [Result<[Files.Entry], FileFailure>]) {
    let folders = unlisted
    unlisted = []
    for (folder, found) in zip(folders, found) {
      switch found {
      case .success(let found):
        entries.append(Files.Entry(folder, .folder))
        add(found)
      case .failure(let failure):
        if failure.code != ENOENT { entries.append(Files.Entry(folder, .unreadableFolder)) }
      }
    }
  }

  private mutating func add(_ found: [Files.Entry]) {
    for entry in found {
      if entry.kind == .folder { unlisted.append(entry.path) } else { entries.append(entry) }
    }
  }

  /// By the bytes of the paths; each depth nearly is so already, which makes sorting quick.
  consuming func sorted() -> [Files.Entry] {
    entries.sortByPath()
    return entries
  }
}

extension Files.Entry {
  /// Something whose size and times do not matter.
  init(_ path: String, _ kind: FileKind) {
    self.init(path: path, kind: kind, stamp: FileStamp(size: 0, modified: 0))
  }
}

extension [Files.Entry] {
  mutating func sortByPath() {
    guard count > 1 else { return }
    // Strings of ASCII alone sort as their bytes do, and several times as fast as byte by byte.
    if allSatisfy(\.path.isASCII) {
      sort { $0.path < $1.path }
    } else {
      sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
  }
}

extension String {
  /// Asked of all bytes at once rather than up to the first that is not, which takes a fifth of the time.
  fileprivate var isASCII: Bool {
    unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.reduce(0, |) < 0x80 } ?? false
  }
}
