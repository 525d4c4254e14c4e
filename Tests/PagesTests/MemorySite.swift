import Artifacts
import Catalogue
import Diagnostics
import Foundation
import Honours
import Pages
import Photos
import Profiles
import Testing
import Vietnamese

/// What people wrote, held in memory, and everything that is made of it.
struct MemorySite {
  var settings = Self.settings()
  /// By path below `content/guong/`, without `.md`.
  var profiles: [String: String] = [:]
  /// By path below `content/trang/`, without `.md`.
  var pages: [String: String] = [:]
  var theme = Repository.theme
  var today = CivilDate.on("2026-11-21")

  /// The settings of a small school, with more lines for the site itself.
  static func settings(url: String = "https://truong.example/", site: String = "") -> String {
    """
    trường: { tên: Trường Thử }
    trang:
      tiêu đề: Gương sáng thử
      địa chỉ: \(url)
      \(site.replacing("\n", with: "\n  "))
    loại đối tượng:
      - { tên: tổ chuyên môn, loại: tập thể, lứa tuổi: người lớn }
      - { tên: giáo viên, loại: cá nhân, lứa tuổi: người lớn }
      - { tên: học sinh, loại: cá nhân, lứa tuổi: từ 7 tuổi }
      - { tên: lớp, loại: tập thể, lứa tuổi: từ 7 tuổi }
    lĩnh vực: [Dạy học, Sáng kiến]
    cấp: [tổ, trường]
    đơn vị: [Tổ Toán, Tổ Văn]
    phong trào: [Dạy tốt]
    """
  }

  /// The artifacts with their bytes; fails when a file cannot be read as its author meant it.
  func made() throws -> MadeSite {
    let content = try read()
    let catalogue = Catalogue.assemble(content, on: today)
    let theme = Theme.compile(theme)
    let artifacts = Site(catalogue.value, theme: theme.value).artifacts
    return try MadeSite(
      of: artifacts, catalogue: catalogue.value,
      diagnostics: theme.diagnostics + catalogue.diagnostics)
  }

  private func read() throws -> SiteContent {
    let settings = Settings.read(Source(path: "site.yaml", text: settings))
    let known = try #require(settings.value, "\(settings.diagnostics)")
    let profiles = try profiles.sorted { $0.key < $1.key }.map { path, text in
      let source = Source(path: "guong/\(path).md", text: text)
      let read = Profile.read(
        source, fileName: Self.name(path), settings: known, tableLabel: "Bảng",
        findPicture: Self.picture)
      return try #require(read.value, "\(path): \(read.diagnostics)")
    }
    let pages = try pages.sorted { $0.key < $1.key }.map { path, text in
      let source = Source(path: "trang/\(path).md", text: text)
      let read = PlainPage.read(
        source, fileName: path, tableLabel: "Bảng", findPicture: Self.picture)
      return try #require(read.value, "\(path): \(read.diagnostics)")
    }
    return SiteContent(settings: known, profiles: profiles, pages: pages, unreadable: [])
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// Every picture that is asked for is there.
  private static func picture(_ name: String) -> Result<Picture, PictureFault> {
    let fingerprint = Fingerprint.of { $0.add(name) }
    return .success(
      Picture(
        photo: Photo(file: "/\(name)", format: .jpeg, size: PixelSize(width: 1200, height: 1500), pages: 1),
        fingerprint: fingerprint, slug: Slug.make(name), placeholder: "data:image/webp;base64,"))
  }
}

/// Everything that is published of a site.
struct MadeSite {
  let catalogue: Catalogue
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var stages: [String: Stage] = [:]
  private(set) var diagnostics: [Diagnostic]

  init(of artifacts: [Artifact], catalogue: Catalogue, diagnostics: [Diagnostic]) throws {
    self.catalogue = catalogue
    self.diagnostics = diagnostics
    for artifact in artifacts {
      let path = artifact.path.description
      #expect(files[path] == nil, "\(path) is made twice")
      stages[path] = artifact.stage
      switch artifact.content {
      // There is no photo to make it of.
      case .part: files[path] = []
      case .alone(let ask):
        let made = ask().make()
        files[path] = made.value
        self.diagnostics += made.diagnostics
      }
    }
  }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "\(path) is not published"), as: UTF8.self)
  }

  /// A page by its address.
  func page(_ address: String) throws -> Element {
    let path = address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
    return try MarkupReader.read(Array(try text(path).utf8), as: .html)
  }

  func feed(_ path: String) throws -> Element {
    try MarkupReader.read(Array(try text(path).utf8), as: .xml)
  }

  func json(_ path: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try text(path).utf8))
    return try #require(value as? [String: Any])
  }

  /// The addresses of all pages, as readers know them.
  var addresses: Set<String> {
    Set(
      files.keys.filter { $0.hasSuffix(".html") }.map {
        $0.hasSuffix("index.html") ? String($0.dropLast("index.html".count)) : $0
      })
  }
}
