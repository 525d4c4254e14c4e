import Artifacts
import Diagnostics
import Foundation
import Honours
import Testing
import Vietnamese

@testable import Pages

/// Profiles held in memory, and the certificates that are made of them.
struct CertificateDesk {
  /// The lines of the settings' certificate.
  var certificate = """
      người ký: Lê Văn Mẫu
      chức vụ: Hiệu trưởng
      địa danh: Xã Thử
    """
  private var texts: [String: String] = [:]

  mutating func add(_ file: String, _ text: String) { texts[file] = text }

  func text(of file: String) throws -> String { try #require(texts[file]) }

  func settings() throws -> Settings {
    let school = MemorySite.settings().replacing(
      "tên: Trường Thử", with: "tên: Trường Thử, cơ quan chủ quản: Sở Giáo dục và Đào tạo")
    let text = school + "\ngiấy công nhận:\n" + certificate + "\n"
    let read = Settings.read(Source(path: "site.yaml", text: text))
    return try #require(read.value, "\(read.diagnostics)")
  }

  func profiles() throws -> [Profile] {
    let settings = try settings()
    return try texts.map { file, text in
      let source = Source(path: "guong/\(file).md", text: text)
      let name = String(file.split(separator: "/").last ?? "")
      let read = Profile.read(source, fileName: name, settings: settings, tableLabel: "Bảng") { _ in
        .failure(PictureFault(.error("TEST", Text(vi: "thiếu", en: "missing"))))
      }
      return try #require(read.value, "\(file): \(read.diagnostics)")
    }
  }

  func artifacts(in year: String) throws -> [Artifact] {
    let certificates = Certificates(
      of: try profiles(), in: try #require(SchoolYear(year)), settings: try settings(), theme: Self.theme)
    return try #require(certificates).artifacts
  }

  func names(in year: String) throws -> [String] { try artifacts(in: year).map(\.path.description).sorted() }

  /// The lines of a certificate, as who copies them from the document gets them.
  func words(of name: String, in year: String) throws -> [String] {
    let artifact = try #require(try artifacts(in: year).first { $0.path.description == name })
    let made = artifact.make()
    #expect(made.diagnostics.isEmpty, "\(made.diagnostics)")
    return try PDF.lines(of: made.value)
  }

  private static let theme: Theme = {
    var files = Repository.theme
    files.drawings = Repository.certificateDrawings
    return Theme.compile(files).value
  }()
}

enum PDF {
  /// The lines of text of a document, from top to bottom.
  static func lines(of pdf: [UInt8]) throws -> [String] {
    let file = URL(filePath: NSTemporaryDirectory() + "guongsang-" + UUID().uuidString + ".pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = [file.path, "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
    return text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }
}
