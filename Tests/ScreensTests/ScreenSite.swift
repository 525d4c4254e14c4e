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

@testable import Screens

/// A school with screens, held in memory, and the loops that are planned for it.
struct ScreenSite {
  var screens: [String] = [Self.board]
  /// By slug.
  var profiles: [String: String] = [:]
  /// By slug.
  var announcements: [String: String] = [:]
  var school = "Trường Thử"
  var title = "Gương sáng thử"
  var today = CivilDate.on("2026-11-21")
  var theme = Self.theme
  /// By name.
  var photos: [String: Photo] = [:]

  /// A P5 board in the yard.
  static let board = screen()

  static func screen(
    _ id: String = "san-truong", _ size: String = "640 x 384", pitch: String = "5", distance: String = "12",
    more: String = ""
  ) -> String {
    "{ mã: \(id), tên: \"Màn \(id)\", kích thước: \(size), bước điểm: \(pitch), khoảng cách: \(distance)\(more.isEmpty ? "" : ", " + more) }"
  }

  private var settings: String {
    """
    trường: { tên: "\(school)" }
    trang: { tiêu đề: "\(title)", địa chỉ: https://truong.example/ }
    loại đối tượng:
      - { tên: tổ chuyên môn, loại: tập thể, lứa tuổi: người lớn }
      - { tên: giáo viên, loại: cá nhân, lứa tuổi: người lớn }
      - { tên: học sinh, loại: cá nhân, lứa tuổi: từ 7 tuổi }
    lĩnh vực: [Dạy học, Sáng kiến]
    cấp: [tổ, trường]
    đơn vị: [Tổ Toán, Tổ Văn]
    phong trào: [Dạy tốt]
    màn hình:
    \(screens.map { "  - \($0)" }.joined(separator: "\n"))
    """
  }

  static let theme: Theme = {
    var files = ThemeFiles(strings: source(root.appending(path: "site-templates/strings/vi.yaml")))
    files.drawings = drawings
    return Theme.compile(files).value
  }()

  private static let drawings: ThemeFiles.Drawings = {
    let templates = root.appending(path: "site-templates")
    var drawings = ThemeFiles.Drawings(
      for: [.screens], fontFolder: templates.appending(path: "fonts").path, fonts: Fingerprint.of { $0.add("fonts") })
    let folder = templates.appending(path: "drawings")
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    for path in all.sorted() where path.hasSuffix(".yaml") {
      drawings.layouts.append((String(path.dropLast(5)), source(folder.appending(path: path))))
    }
    return drawings
  }()

  /// With pages beside the drawings.
  static let withPages: Theme = {
    var files = SampleLoop.files
    files.drawings = drawings
    return Theme.compile(files).value
  }()

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func source(_ file: URL) -> Source {
    Source(path: file.lastPathComponent, text: (try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  func planned() throws -> Diagnosed<Loops> {
    let site = try site()
    return Loops.joined(site.catalogue.settings.screens.map { Loops.plan($0, of: site, on: today) })
  }

  func site() throws -> Site {
    let read = Settings.read(Source(path: "content/site.yaml", text: settings))
    let settings = try #require(read.value, "\(read.diagnostics)")
    let profiles = try profiles.sorted { $0.key < $1.key }.map { slug, text in
      let profile = Profile.read(
        Source(path: "content/guong/\(slug).md", text: text), fileName: slug, settings: settings, tableLabel: "Bảng",
        findPicture: picture)
      return try #require(profile.value, "\(slug): \(profile.diagnostics)")
    }
    let announcements = try announcements.sorted { $0.key < $1.key }.map { slug, text in
      let source = Source(path: "content/man-hinh/\(slug).md", text: text)
      let announcement = Announcement.read(source, fileName: slug, settings: settings)
      return try #require(announcement.value, "\(slug): \(announcement.diagnostics)")
    }
    let content = SiteContent(
      settings: settings, profiles: profiles, pages: [], announcements: announcements, unreadable: [])
    let catalogue = Catalogue.assemble(content, on: today)
    return Site(catalogue.value, theme: theme)
  }

  /// The loop of the first screen; fails when something is wrong.
  func loop() throws -> Loop {
    let planned = try planned()
    try #require(planned.diagnostics.isEmpty, "\(planned.diagnostics.map(\.message.text.english))")
    return try #require(planned.value.loops.first)
  }

  private func picture(_ name: String) -> Result<Honours.Picture, PictureFault> {
    let usual = Photo(file: "/\(name)", format: .jpeg, size: PixelSize(width: 1200, height: 1500), pages: 1)
    return .success(
      Honours.Picture(
        photo: photos[name] ?? usual, fingerprint: Fingerprint.of { $0.add(name) }, slug: Slug.make(name),
        placeholder: ""))
  }
}
