package import Publishing

/// A folder that people write in, wherever it comes and goes.
package struct WatchedFolder: Sendable, Hashable {
  /// Absolute, without links; it need not exist.
  package let path: String
  /// As the person typed it.
  package let typed: String

  package init(_ typed: String) throws(FileFailure) {
    path = try Files.resolved(typed)
    self.typed = typed
  }

  /// How the person would type a path of this folder; nil for others.
  func shown(_ absolute: String) -> String? {
    guard absolute != path else { return typed }
    guard absolute.utf8.starts(with: (path + "/").utf8) else { return nil }
    let inside = String(absolute.dropFirst(path.count + 1))
    return typed == "." ? inside : typed + "/" + inside
  }

  /// Whether a path is this folder, or a folder around it.
  func isBelow(_ other: String) -> Bool { (path + "/").utf8.starts(with: (other == "/" ? "/" : other + "/").utf8) }

  /// The folders around it, innermost first.
  var surroundings: [String] {
    var names = path.split(separator: "/")
    var folders: [String] = []
    while names.popLast() != nil { folders.append("/" + names.joined(separator: "/")) }
    return folders
  }
}
