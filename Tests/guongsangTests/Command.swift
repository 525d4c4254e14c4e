import Foundation
import Testing

/// The program itself, as a person starts it.
struct Command {
  struct Outcome {
    let exitCode: Int32
    let output: String
    let complaints: String
  }

  /// Beside the tests' own binary.
  private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "guongsang")

  /// Runs the program with nobody looking on, in a folder and a locale.
  static func run(
    _ words: String..., in folder: Folder? = nil, locale: String = "vi_VN.UTF-8"
  ) throws -> Outcome {
    try withExtendedLifetime(folder) { try run(words, in: folder?.path ?? "/", locale) }
  }

  private static func run(_ words: [String], in folder: String, _ locale: String) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["LC_ALL": locale, "LANG": "en_US.UTF-8", "GUONGSANG_HOME": repository]
    // Files, not pipes: nothing can fill up while the program runs.
    let (output, complaints) = (try TemporaryFile(), try TemporaryFile())
    process.standardOutput = output.handle
    process.standardError = complaints.handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      exitCode: process.terminationStatus, output: try output.text(),
      complaints: try complaints.text())
  }

  private static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") {
    $0 + "/" + $1
  }
}

/// A file that is gone when the test is done.
private final class TemporaryFile {
  let handle: FileHandle
  private let path = NSTemporaryDirectory() + "guongsang-output-" + UUID().uuidString

  init() throws {
    try Data().write(to: URL(filePath: path))
    handle = try FileHandle(forWritingTo: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
}

/// A folder of its own, removed when the test is done.
final class Folder {
  let path = NSTemporaryDirectory() + "guongsang-test-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A site as `guongsang init` makes it.
  static func newSite() throws -> Folder {
    let folder = try Folder()
    let outcome = try Command.run("init", ".", in: folder)
    try #require(outcome.exitCode == 0, "\(outcome.complaints)")
    return folder
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(of file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    let url = URL(filePath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func files() -> [String] {
    ((FileManager.default.enumerator(atPath: path)?.allObjects as? [String]) ?? []).sorted()
  }
}
