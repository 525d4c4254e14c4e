internal import Diagnostics

/// Finds files by what authors call them: a path, a file's name, or a slug.
///
/// In two years files can have one name. The file beside the one that asks is meant, else the first.
struct FileNames {
  private struct File {
    /// Without a slash at its end.
    let folder: Substring
    let index: Int
  }

  private var files: [String: [File]] = [:]

  init(_ names: [(names: [String], source: Source)]) {
    files.reserveCapacity(names.count)
    for (index, entry) in names.enumerated() {
      let file = File(folder: Self.folder(of: entry.source.path), index: index)
      for name in Set(entry.names).map(Self.key) where files[name]?.last?.index != index {
        files[name, default: []].append(file)
      }
    }
  }

  /// The place of the file that `source` calls `written`.
  func index(of written: String, for source: Source) -> Int? {
    let parts = written.split(separator: "/")
    guard let name = parts.last, let named = files[Self.key(String(name))] else { return nil }
    var folders = Self.folder(of: source.path).split(separator: "/", omittingEmptySubsequences: false)
    for part in parts.dropLast() where part != "." {
      if part == ".." { _ = folders.popLast() } else { folders.append(part) }
    }
    let folder = folders.joined(separator: "/")
    return (named.first { $0.folder == folder } ?? named.first)?.index
  }

  /// Names as authors write them, with or without the ending and in any letter case.
  static func key(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasSuffix(".md") ? String(lower.dropLast(3)) : lower
  }

  private static func folder(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
  }
}
