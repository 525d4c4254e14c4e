internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Markdown
internal import Vietnamese

/// Reads `content/`: settings, profiles, plain pages and the pictures beside them.
struct ContentReader: Sendable {
  /// How large a text file may be: a story is some kilobytes.
  static let textLimit = 2 << 20

  static let settings = "site.yaml"
  static let profiles = "guong"
  static let plainPages = "trang"
  /// What screens announce.
  static let announcements = "man-hinh"
  private static let folders = [profiles, plainPages, announcements]

  let folder: InputFolder
  let pictures: PictureShelf

  init(_ folder: InputFolder, _ notes: PhotoNotes = PhotoNotes()) {
    self.folder = folder
    pictures = PictureShelf(folder, notes)
  }

  /// The site's settings; nil when no site can be built from them.
  func settings() -> Diagnosed<Settings?> {
    guard folder.entry(at: Self.settings) != nil else {
      return Diagnosed(nil, [Diagnostic(.noSettings, at: Location(path: folder.shown(Self.settings)))])
    }
    return folder.source(at: Self.settings, limit: Self.textLimit).flatMap(Settings.read)
  }

  /// Everything that the settings' words are used in, each file by itself and many at once.
  ///
  /// `progress` is called from any thread, with the number of files read and that of all; those of which what they say
  /// is `known` are not read.
  func content(
    _ settings: Settings, tableLabel: String, jobs: Int, known: [String: Profile] = [:],
    progress: @escaping @Sendable (Int, Int) -> Void
  ) async -> Diagnosed<SiteContent> {
    for picture in known.values.flatMap(\.pictures.values) { pictures.note(picture) }
    let (tally, total) = (Tally(), Self.folders.reduce(-known.count) { $0 + folder.texts(below: $1).count })
    let isRead: @Sendable () -> Void = { progress(tally.next(), total) }
    let profiles = await files(below: Self.profiles, tableLabel, jobs, known, isRead) { path, source in
      Profile.read(source, fileName: InputFolder.name(of: path), settings: settings, tableLabel: tableLabel) {
        pictures.find($0, beside: path)
      }
    }
    let pages = await files(below: Self.plainPages, tableLabel, jobs, [:], isRead) { path, source in
      PlainPage.read(source, fileName: InputFolder.name(of: path), tableLabel: tableLabel) {
        pictures.find($0, beside: path)
      }
    }
    let announcements = await files(below: Self.announcements, tableLabel, jobs, [:], isRead) { path, source in
      Announcement.read(source, fileName: InputFolder.name(of: path), settings: settings)
    }
    let content = SiteContent(
      settings: settings, profiles: profiles.compactMap(\.read.value), pages: pages.compactMap(\.read.value),
      announcements: announcements.compactMap(\.read.value),
      unreadable: profiles.compactMap(\.nameOfUnreadable) + pages.compactMap(\.nameOfUnreadable),
      faultyTexts: profiles.compactMap(\.faultyText) + pages.compactMap(\.faultyText))
    let unread = Self.folders.flatMap { folder.obstacles(below: $0) + strangers(below: $0) }
    return Diagnosed(
      content,
      profiles.flatMap(\.read.diagnostics) + pages.flatMap(\.read.diagnostics)
        + announcements.flatMap(\.read.diagnostics) + unread)
  }

  private func strangers(below name: String) -> [Diagnostic] {
    folder.strangers(below: name).map { path in
      Diagnostic(.notRead(InputFolder.split(path).name), at: Location(path: folder.shown(path)))
    }
  }

  /// A file that was read: what it says, or else what is left of it.
  private struct ReadFile<Value: Sendable>: Sendable {
    let path: String
    let read: Diagnosed<Value?>
    let faultyText: FaultyText?

    var nameOfUnreadable: String? { read.value == nil ? InputFolder.name(of: path) : nil }
  }

  private func files<Value: Sendable>(
    below name: String, _ tableLabel: String, _ jobs: Int, _ known: [String: Value],
    _ isRead: @escaping @Sendable () -> Void,
    _ read: @escaping @Sendable (String, Source) -> Diagnosed<Value?>
  ) async -> [ReadFile<Value>] {
    // Small chunks: to look through a new photo takes a thousand times as long as to read a text.
    await inParallel(folder.texts(below: name), jobs: jobs, chunk: 4) { path in
      if let value = known[path] { return ReadFile(path: path, read: Diagnosed(value), faultyText: nil) }
      defer { isRead() }
      let source = folder.source(at: path, limit: Self.textLimit)
      let file = source.flatMap { read(path, $0) }
      // An unfinished draft has no errors, and is not searched for more.
      let faulty = file.value == nil && file.hasErrors ? source.value : nil
      return ReadFile(
        path: path, read: file,
        faultyText: faulty.map { FaultyText(source: $0, body: Document(bodyOf: $0, tableLabel: tableLabel)) })
    }
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
        vi:
          "Chạy “guongsang init THƯ-MỤC --preset \(SiteStarter.usualPreset)” để tạo trang mới, hoặc chỉ đúng thư mục bằng --site.",
        en:
          "Run “guongsang init DIR --preset \(SiteStarter.usualPreset)” for a new site, or name the right folder with --site."
      ))
  }
}
