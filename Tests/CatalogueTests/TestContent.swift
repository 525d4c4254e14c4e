import Artifacts
import Diagnostics
import Honours
import MarkedText
import Photos
import Testing
import Vietnamese

@testable import Catalogue

/// Files of a site, as an author would write them, and the catalogue that is made of them.
struct TestContent {
  private static let settingsText = """
    trường: { tên: Trường THPT Sơn Ca }
    trang: { tiêu đề: Gương sáng, địa chỉ: https://sonca.example/ }
    loại đối tượng:
      - { tên: tổ chuyên môn, loại: tập thể }
      - { tên: giáo viên, loại: cá nhân }
      - { tên: người đứng đầu, loại: cá nhân, người đứng đầu: có }
      - { tên: học sinh, loại: cá nhân, lứa tuổi: từ 7 tuổi }
    lĩnh vực: [Dạy học, Sáng kiến]
    cấp: [trường, tỉnh]
    đơn vị: [Tổ Toán, Tổ Văn]
    phong trào: [Dạy tốt, Học tốt]
    quy tắc: { người đứng đầu gắn với tập thể: có }

    """

  private var profiles: [Profile] = []
  private var pages: [PlainPage] = []
  private var announcements: [Announcement] = []
  private var unreadable: [String] = []
  private let settings: Settings

  init() throws {
    settings = try #require(
      Settings.read(Source(path: "content/site.yaml", text: Self.settingsText)).value)
  }

  /// A collective, recognised on 18 January 2025, where `lines` say nothing else.
  mutating func add(
    _ name: String, file: String, year: String = "2024-2025", _ lines: String = "",
    body: String = "Chuyện kể.\n"
  ) throws {
    let given = Set(lines.split(separator: "\n").map { $0.prefix { $0 != ":" } })
    let standard = [
      "loại: tập thể", "đối tượng: tổ chuyên môn", "cấp: trường", "năm học: \(year)",
      "tóm tắt: Một câu.",
      "công nhận: { trạng thái: công nhận, quyết định: 45/QĐ-THPT, ngày: 2025-01-18 }",
    ].filter {
      !given.contains($0.prefix { $0 != ":" })
        && !(given.contains("giai đoạn") && $0.hasPrefix("năm học"))
    }
    let fields = (["tên: \(name)"] + standard + [lines]).joined(separator: "\n")
    let source = MarkedText(
      "---\n\(fields)\n---\n\(body)", path: "content/guong/\(year)/\(file).md"
    ).source
    let read = Profile.read(source, fileName: file, settings: settings, tableLabel: "Bảng") {
      name in
      .success(
        Picture(
          photo: Photo(file: name, format: .jpeg, size: PixelSize(width: 1200, height: 1500), pages: 1),
          fingerprint: Fingerprint.of([]), slug: "anh", placeholder: ""))
    }
    try #require(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message.text.english))")
    profiles.append(try #require(read.value))
  }

  /// A person, recognised on a day where `lines` say nothing else.
  mutating func addPerson(
    _ name: String, file: String, on date: String = "2025-01-18", _ lines: String = "", body: String = "Chuyện kể.\n"
  ) throws {
    let recognition = "công nhận: { trạng thái: công nhận, quyết định: 45/QĐ-THPT, ngày: \(date) }\n"
    let subject = lines.contains("đối tượng:") ? "" : "đối tượng: giáo viên\n"
    try add(
      name, file: file, "loại: cá nhân\n\(subject)\(lines.contains("công nhận:") ? "" : recognition)\(lines)",
      body: body)
  }

  mutating func addPage(_ file: String, _ text: String) throws {
    let source = Source(path: "content/trang/\(file).md", text: text)
    let read = PlainPage.read(source, fileName: file, tableLabel: "Bảng") { _ in
      .failure(PictureFault(.error("TEST", Text(vi: "thiếu", en: "missing"))))
    }
    pages.append(try #require(read.value))
  }

  mutating func addAnnouncement(_ file: String, _ text: String) throws {
    let source = Source(path: "content/man-hinh/\(file).md", text: text)
    announcements.append(try #require(Announcement.read(source, fileName: file, settings: settings).value))
  }

  /// A profile that was added, shown or not.
  func profile(_ file: String) throws -> Profile { try #require(profiles.first { $0.fileName == file }) }

  mutating func addUnreadable(_ file: String) { unreadable.append(file) }

  func assembled(on today: String = "2025-03-01") throws -> Diagnosed<Catalogue> {
    let content = SiteContent(
      settings: settings, profiles: profiles, pages: pages, announcements: announcements, unreadable: unreadable)
    return Catalogue.assemble(content, on: try #require(CivilDate(today)))
  }

  /// The catalogue of content that is without fault.
  func catalogue(on today: String = "2025-03-01") throws -> Catalogue {
    let assembled = try assembled(on: today)
    try #require(
      assembled.diagnostics.isEmpty, "\(assembled.diagnostics.map(\.message.text.english))")
    return assembled.value
  }
}

extension Catalogue {
  var names: [String] { profiles.map(\.name) }

  func names(_ indices: [Index]) -> [String] { indices.map { profiles[$0].name } }

  func index(_ name: String) throws -> Index {
    try #require(profiles.firstIndex { $0.name == name })
  }
}
