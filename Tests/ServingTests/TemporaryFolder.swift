import Foundation

/// A folder of its own, removed when the test is done.
final class TemporaryFolder {
  let path = NSTemporaryDirectory() + "guongsang-serving-" + UUID().uuidString

  init() throws { try make("") }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func make(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: self / folder, withIntermediateDirectories: true)
  }

  /// Writes where the file stands, without a temporary file beside it.
  func write(_ text: String, to file: String) throws { try Data(text.utf8).write(to: URL(filePath: self / file)) }

  func move(_ old: String, to new: String) throws {
    try FileManager.default.moveItem(atPath: self / old, toPath: self / new)
  }

  func remove(_ item: String) throws { try FileManager.default.removeItem(atPath: self / item) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self / name, withDestinationPath: target)
  }

  static func / (folder: TemporaryFolder, name: String) -> String {
    name.isEmpty ? folder.path : folder.path + "/" + name
  }
}
