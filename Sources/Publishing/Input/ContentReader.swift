internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Vietnamese

/// Reads `content/`: settings, profiles, plain pages and the pictures beside them.
struct ContentReader: Sendable {
  /// How large a text file may be: a story is some kilobytes.
  static let textLimit = 2 << 20

  let folder: InputFolder
  let pictures: PictureShelf

  init(_ folder: InputFolder) {
    self.folder = folder
    pictures = PictureShelf(folder)
  }

  /// The site's settings; nil when no site can be built from them.
  func settings() -> Diagnosed<Settings?> {
    guard folder.entry(at: "site.yaml") != nil else {
      return Diagnosed(nil, [Diagnostic(.noSettings, at: Location(path: folder.shown("site.yaml")))])
    }
    return folder.source(at: "site.yaml", limit: Self.textLimit).flatMap(Settings.read)
  }

  /// Everything that the settings' words are used in, each file by itself and many at once.
  func content(_ settings: Settings, tableLabel: String, jobs: Int) async -> Diagnosed<SiteContent> {
    let profiles = await inParallel(folder.texts(below: "guong"), jobs: jobs) { path in
      profile(at: path, settings, tableLabel)
    }
    let pages = await inParallel(folder.texts(below: "trang"), jobs: jobs) { path in
      page(at: path, tableLabel)
    }
    let unreadable =
      profiles.filter { $0.read.value == nil }.map(\.name) + pages.filter { $0.read.value == nil }.map(\.name)
    let content = SiteContent(
      settings: settings, profiles: profiles.compactMap(\.read.value), pages: pages.compactMap(\.read.value),
      unreadable: unreadable)
    return Diagnosed(content, profiles.flatMap(\.read.diagnostics) + pages.flatMap(\.read.diagnostics))
  }

  private func profile(
    at path: String, _ settings: Settings, _ tableLabel: String
  ) -> (name: String, read: Diagnosed<Profile?>) {
    let name = InputFolder.name(of: path)
    let read = folder.source(at: path, limit: Self.textLimit).flatMap { source in
      Profile.read(source, fileName: name, settings: settings, tableLabel: tableLabel) {
        pictures.find($0, beside: path)
      }
    }
    return (name, read)
  }

  private func page(at path: String, _ tableLabel: String) -> (name: String, read: Diagnosed<PlainPage?>) {
    let name = InputFolder.name(of: path)
    let read = folder.source(at: path, limit: Self.textLimit).flatMap { source in
      PlainPage.read(source, fileName: name, tableLabel: tableLabel) { pictures.find($0, beside: path) }
    }
    return (name, read)
  }
}

extension Diagnosed {
  /// Goes on with the value, if there is one, and keeps what was found before.
  func flatMap<Wrapped, Other>(_ next: (Wrapped) -> Diagnosed<Other?>) -> Diagnosed<Other?>
  where Value == Wrapped? {
    guard let value else { return Diagnosed<Other?>(nil, diagnostics) }
    let following = next(value)
    return Diagnosed<Other?>(following.value, diagnostics + following.diagnostics)
  }
}

extension Diagnostic.Message {
  static var noSettings: Self {
    .error(
      "GS751",
      Text(vi: "Không có tệp thiết lập site.yaml.", en: "There is no site.yaml."),
      suggestion: Text(
        vi: "Chạy “guongsang init THƯ-MỤC --preset thpt” để tạo trang mới, hoặc chỉ đúng thư mục bằng --site.",
        en: "Run “guongsang init DIR --preset thpt” for a new site, or name the right folder with --site."))
  }
}
