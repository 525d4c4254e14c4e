import Foundation
import Testing

/// Programs that others wrote, as witnesses.
enum Command {
  /// What the program prints, given a file's bytes where its arguments say `-` first.
  static func run(_ name: String, _ arguments: [String], input: [UInt8], ending: String = "pdf") throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(ending)")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var arguments = arguments
    if let place = arguments.firstIndex(of: "-") { arguments[place] = file.path }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try #require(String(data: bytes, encoding: .utf8))
  }
}
