internal import Diagnostics

/// Makes a new site from what comes with the program: the templates and a programme's settings.
package struct SiteStarter {
  /// Settings to start from.
  package struct Preset: Sendable {
    package let id: String
    /// The institutions that it suits.
    package let summary: String
    fileprivate let settings: [UInt8]

    fileprivate init(id: String, settings: [UInt8]) {
      let firstLine = String(decoding: settings.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      self.id = id
      summary = firstLine.replacing("# Mẫu: ", with: "")
      self.settings = settings
    }
  }

  /// The preset for those who name none.
  package static let usualPreset = "thpt"

  package let presets: [Preset]
  private let templates: InputFolder

  /// - Parameter home: the folder of the program's own files; found around the program when nil.
  package init(_ home: String?) throws(PublishingFailure) {
    guard let home = home ?? Self.homeOfProgram() else { throw .noProgramFiles }
    do throws(FileFailure) {
      templates = try InputFolder(home + "/site-templates", typed: "site-templates")
    } catch {
      throw .noProgramFiles
    }
    var presets: [Preset] = []
    for path in templates.paths(below: "presets") where path.hasSuffix(".yaml") {
      presets.append(Preset(id: InputFolder.name(of: path), settings: try Self.bytes(at: path, in: templates)))
    }
    self.presets = presets
  }

  private static func bytes(at path: String, in templates: InputFolder) throws(PublishingFailure) -> [UInt8] {
    switch templates.bytes(at: path, limit: 16 << 20) {
    case .success(let bytes): return bytes
    case .failure(let fault): throw .unreadableTemplate(templates.path + "/" + path, fault.message.text)
    }
  }

  /// Makes the site, in a folder that does not exist yet or is empty.
  package func start(in folder: String, with preset: Preset) throws(PublishingFailure) {
    // All are read before the first is written: half a site is none.
    var files: [(path: String, bytes: [UInt8])] = []
    for path in templates.paths(below: "") where !path.hasPrefix("presets/") {
      files.append((path, try Self.bytes(at: path, in: templates)))
    }
    do throws(FileFailure) {
      let root = try Files.resolved(folder)
      try Files.makeFolder(root)
      try Files.requireEmpty(root)
      for file in files { try write(file.bytes, at: "\(root)/site-templates/\(file.path)") }
      try write(preset.settings, at: root + "/content/site.yaml")
      try write(Array(Self.introduction.utf8), at: "\(root)/content/\(ContentReader.plainPages)/gioi-thieu.md")
      try write(Array("/.guongsang/\n/giay-cong-nhan/\n/public/\n".utf8), at: root + "/.gitignore")
      for folder in [ContentReader.profiles, ContentReader.announcements] {
        try Files.makeFolder("\(root)/content/\(folder)")
      }
    } catch {
      throw error.isNotEmpty ? .notEmpty(folder) : .file(error)
    }
  }

  private func write(_ bytes: [UInt8], at path: String) throws(FileFailure) {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    try Files.makeFolder(String(folder))
    try Files.create(path, bytes)
  }

  /// The nearest folder around the program that has its presets.
  private static func homeOfProgram() -> String? {
    guard var folder = Machine.program?[...] else { return nil }
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if (try? Files.tree(below: folder + "/site-templates/presets")) != nil { return String(folder) }
    }
    return nil
  }

  private static let introduction = """
    ---
    tiêu đề: Giới thiệu
    trình đơn: 1
    ---

    Trang này giới thiệu những tập thể, cá nhân điển hình tiên tiến của đơn vị. Thầy cô sửa đoạn này trong tệp
    `content/\(ContentReader.plainPages)/gioi-thieu.md`.

    """
}
