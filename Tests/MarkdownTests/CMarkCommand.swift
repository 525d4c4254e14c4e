import Foundation
import Testing

/// The `cmark` command, whose output is the measure.
enum CMarkCommand {
  private static let path = "/usr/bin/cmark"

  static func html(_ text: String) throws -> [UInt8] {
    try #require(
      FileManager.default.isExecutableFile(atPath: path),
      "The cmark command is missing; install the package cmark (make test does).")
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("markdown-\(UUID().uuidString).md")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let html = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(html)
  }
}
