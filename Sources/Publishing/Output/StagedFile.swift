internal import Artifacts

/// A finished file that waits under a temporary name for being moved to its place.
struct StagedFile: Sendable {
  let path: SitePath
  let stage: Stage
  /// The existing folder that it waits in: that of its place, or the nearest around it.
  let folder: SitePath?
  let row: LedgerRow
  /// What stood at the place when the file was made; nil for nothing.
  let replaces: FileStamp?

  /// The temporary name.
  var name: String { Self.name(for: path) }

  private static let prefix = SitePath.reservedPrefix + "-"
  private static let suffix = ".tmp"

  /// The temporary name for the file at `path`: no two paths share one.
  static func name(for path: SitePath) -> String {
    prefix + Fingerprint.of(Array(path.description.utf8)).hex + suffix
  }

  /// Whether a name can only be that of a temporary file, which an interruption may leave.
  static func isTemporary(_ name: Substring) -> Bool {
    let bytes = name.utf8
    return bytes.starts(with: prefix.utf8) && name.hasSuffix(suffix)
      && bytes.count == prefix.utf8.count + 32 + suffix.utf8.count
  }
}
