import Diagnostics
import Foundation
import Glibc
import Photos
import Publishing
import Testing
import Vietnamese

/// A whole small site in a folder of its own, removed when the test is done.
final class BuildSite: Sendable {
  let root = NSTemporaryDirectory() + "guongsang-build-" + UUID().uuidString
  private let templates: String

  static let day = date(2026, 11, 21)

  /// With `ownTemplates`, the test can change the templates, which are then a copy.
  init(ownTemplates: Bool = false, settings: String = BuildSite.settings()) throws {
    let original = repository.appending(path: "site-templates").path
    templates = ownTemplates ? root + "/site-templates" : original
    try FileManager.default.createDirectory(
      atPath: root + "/content/guong", withIntermediateDirectories: true)
    if ownTemplates { try FileManager.default.copyItem(atPath: original, toPath: templates) }
    try write(settings, to: "content/site.yaml")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var output: String { root + "/public" }

  /// Builds; messages name the files below `content` as they lie in the site.
  @discardableResult
  func build(
    jobs: Int = 2, clean: Bool = false, strictly: Bool = false, on day: CivilDate = BuildSite.day,
    beside other: String? = nil, output: String? = nil, version: String = "test", memory: BuildMemory? = nil,
    progress: @escaping @Sendable (BuildStep) -> Void = { _ in }
  ) async -> BuildReport {
    return await Build(location(beside: other, output: output), on: day, jobs: jobs, version: version, memory: memory)
      .run(
        .publish(strictly: strictly, clean: clean), progress: progress)
  }

  private func location(beside other: String? = nil, output: String? = nil) -> SiteLocation {
    SiteLocation(
      site: other ?? root, content: root + "/content", templates: templates,
      output: output ?? (other ?? root) + "/public")
  }

  /// The proof of a story, after a build with this memory.
  func proof(of file: String, on day: CivilDate = BuildSite.day, _ memory: BuildMemory) -> Proof? {
    Build(location(), on: day, jobs: 1, version: "test", memory: memory).proof(of: root + "/" + file)
  }

  func check() async -> BuildReport {
    await Build(location(), on: Self.day, jobs: 2, version: "test").run(.check)
  }

  // MARK: What people do

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ data: Data, to path: String) throws {
    let file = root + "/" + path
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try data.write(to: URL(filePath: file))
  }

  /// Writes a small photo of one colour; each seed gives another.
  func photo(_ path: String, seed: Int = 1) throws {
    let size = PixelSize(width: 64, height: 96)
    let colour = [UInt8(truncatingIfNeeded: seed &* 37), UInt8(truncatingIfNeeded: seed >> 3), 90]
    let bytes = (0..<size.width * size.height).flatMap { _ in colour }
    try write(Data(try #require(Pixels(bytes: bytes, size: size)?.jpeg(atMost: 100_000))), to: path)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: root + "/" + path)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root + "/" + path, withDestinationPath: target)
  }

  /// Makes a pipe, at whose other end nobody writes.
  func pipe(_ path: String) throws { try #require(unsafe mkfifo(root + "/" + path, 0o600) == 0) }

  /// Sets who may read and write a file or folder.
  func allow(_ mode: mode_t, _ path: String) throws {
    try #require(unsafe chmod(root + "/" + path, mode) == 0)
  }

  func edit(_ path: String, _ change: (String) -> String) throws {
    try write(
      change(
        String(decoding: try Data(contentsOf: URL(filePath: root + "/" + path)), as: UTF8.self)),
      to: path)
  }

  /// A profile in `content/guong/2024-2025/`.
  func profile(_ name: String, _ text: String) throws {
    try write(text, to: "content/guong/2024-2025/\(name).md")
  }

  // MARK: What came of it

  /// The bytes of each published file.
  func published() throws -> [String: Data] { try Self.files(below: output) }

  static func files(below folder: String) throws -> [String: Data] {
    guard FileManager.default.fileExists(atPath: folder) else { return [:] }
    var files: [String: Data] = [:]
    for entry in try Files.tree(below: folder) where entry.kind == .file {
      files[entry.path] = try Data(contentsOf: URL(filePath: folder + "/" + entry.path))
    }
    return files
  }

  /// When each published file, and all that the program notes for itself, was written last.
  func times() throws -> [String: Int] {
    var times: [String: Int] = [:]
    for folder in ["public", ".guongsang"] {
      for entry in try Files.tree(below: root + "/" + folder) where entry.kind == .file {
        times[folder + "/" + entry.path] = entry.stamp.modified
      }
    }
    return times
  }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(try published()[path], "\(path) is not published"), as: UTF8.self)
  }

  /// Where `word` stands below the site's own folders: in names and in bytes.
  func places(of word: String) throws -> [String] {
    let needle = Data(word.utf8)
    return try ["public", ".guongsang"].flatMap { folder in
      try Self.files(below: root + "/" + folder).compactMap { path, bytes in
        path.contains(word) || bytes.range(of: needle) != nil ? folder + "/" + path : nil
      }
    }.sorted()
  }
}

/// The folder of this repository.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
  guard let date = CivilDate(year: year, month: month, day: day) else {
    preconditionFailure("not a date")
  }
  return date
}

extension BuildReport {
  /// Each diagnostic as `place: code`, the place below the content folder with line and column.
  var found: [String] {
    sortedDiagnostics.map { diagnostic in
      let location = diagnostic.location
      let path =
        location.path.split(separator: "/content/", maxSplits: 1).last.map(String.init)
        ?? location.path
      let position = location.position.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(path)\(position): \(diagnostic.message.code)"
    }
  }
}
