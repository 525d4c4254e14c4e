import Artifacts
import Diagnostics
import Foundation
import Publishing
import Testing

/// A site in a folder of its own, removed when the test is done.
final class TestSite: Sendable {
  let root: String
  private let program: String

  init(program: String = "1.0") throws {
    self.program = program
    root = NSTemporaryDirectory() + "guongsang-test-" + UUID().uuidString
    for folder in ["content", "site-templates"] {
      try FileManager.default.createDirectory(
        atPath: root + "/" + folder, withIntermediateDirectories: true)
    }
  }

  /// A site whose folder is a copy of another's, times of files included.
  init(copyOf other: TestSite) throws {
    program = other.program
    root = NSTemporaryDirectory() + "guongsang-test-" + UUID().uuidString
    let copy = try Process.run(
      URL(filePath: "/bin/cp"), arguments: ["-a", other.root, root])
    copy.waitUntilExit()
    try #require(copy.terminationStatus == 0)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var publicFolder: String { root + "/public" }
  var ledger: String { root + "/.guongsang/ledger.sqlite" }

  func publication(output: String? = nil, program: String? = nil) throws -> Publication {
    let folders = try SiteFolders(
      site: root, content: root + "/content", templates: root + "/site-templates",
      output: output ?? publicFolder)
    return Publication(folders, program: program ?? self.program)
  }

  @discardableResult
  func publish(
    _ artifacts: [Artifact], jobs: Int = 2, clean: Bool = false,
    progress: @escaping @Sendable (PublishingProgress) -> Void = { _ in }
  ) async throws -> PublishingOutcome {
    try await publication().publish(artifacts, jobs: jobs, clean: clean, progress: progress)
  }

  /// What stands in `public/`: the text of each file, where each link leads, and each folder.
  func published() throws -> [String: String] {
    try contents(of: publicFolder)
  }

  func write(_ text: String, to path: String) throws {
    let file = URL(filePath: publicFolder + "/" + path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: publicFolder + "/" + path)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: publicFolder + "/" + path, withDestinationPath: target)
  }

  func modified(_ path: String) throws -> Int {
    let tree = try Files.tree(below: root)
    return try #require(tree.first { $0.path == path }).stamp.modified
  }
}

func contents(of folder: String) throws -> [String: String] {
  var contents: [String: String] = [:]
  for entry in try Files.tree(below: folder) {
    switch entry.kind {
    case .file:
      let bytes = try Files.read(folder + "/" + entry.path, limit: 1 << 30)
      contents[entry.path] = String(decoding: bytes, as: UTF8.self)
    case .folder, .unreadableFolder: contents[entry.path] = "(folder)"
    case .link: contents[entry.path] = "(link)"
    case .special: contents[entry.path] = "(special)"
    }
  }
  return contents
}

/// An artifact that shows `text`, with the fingerprint of `text`.
func page(_ path: String, _ text: String, stage: Stage = .stories) throws -> Artifact {
  Artifact(
    path: try #require(SitePath(path)), stage: stage, fingerprint: .of { $0.add(text) }
  ) { Diagnosed(Array(text.utf8)) }
}

/// Counts calls from any thread.
final class Counter: Sendable {
  private let lock = NSLock()
  nonisolated(unsafe) private var calls = 0

  var count: Int { lock.withLock { unsafe calls } }

  func add() { lock.withLock { unsafe calls += 1 } }
}

extension PublishingOutcome {
  var codes: [String] { diagnostics.map(\.message.code) }
  var writtenPaths: [String] { written.map(\.description) }
  var removedPaths: [String] { removed.map(\.description) }
}
