/// Names under which editors and systems keep what is nobody's text.
package enum PassingFile {
  /// Whether a file of this name, or one inside a folder of this name, is of no interest.
  package static func isOne(_ name: Substring) -> Bool {
    // Hidden ones; backups; Emacs' and Word's; what Vim tries whether it may write with; JetBrains'.
    name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) || name.hasPrefix("~$")
      || name == "4913" || name.hasSuffix("___jb_tmp___") || name.hasSuffix("___jb_old___")
      || [".swp", ".swx", ".swo", ".crdownload", ".part"].contains { name.hasSuffix($0) }
  }

  /// Whether a path stands in such a folder, or is such a file.
  package static func holds(_ path: Substring) -> Bool { path.split(separator: "/").contains(where: isOne) }
}
