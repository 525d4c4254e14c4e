package import Diagnostics

/// Why nothing, or not everything, could be published: the machine's fault or the set-up's, not a story's.
package enum PublishingFailure: Error, Sendable, Hashable {
  /// The output folder contains, or is, a folder that people write in.
  case outputContains(output: String, folder: String)
  /// The output folder stands inside a folder that people write in.
  case outputInside(output: String, folder: String)
  /// What is not to be published would stand in the folder that is.
  case outputIsPublished(output: String, folder: String)
  /// Pictures are to be exported of a screen that has none.
  case noPictures(screen: String)
  /// Another build of the same site, or into the same folder, is at work.
  case anotherBuild(String)
  case file(FileFailure)
  /// There is no readable folder where the site's sources should be.
  case noSite(String, FileFailure)
  /// A new site would stand among other files.
  case notEmpty(String)
  /// The templates and presets that come with the program were not found.
  case noProgramFiles
  /// One of these files cannot be read; the text says why.
  case unreadableTemplate(String, Text)
  /// Templates that never end, layouts that lack a value, photos that changed meanwhile, or the like: nothing that they
  /// make can be published.
  case faultyArtifacts([Diagnostic])
  /// The ledger's database could not be used.
  case ledger(DatabaseFailure)
  /// The task was cancelled before anything was replaced.
  case cancelled
}

extension PublishingFailure {
  /// What happened and what to do, as sentences for the person at the terminal.
  package var text: Text {
    switch self {
    case .outputContains(let output, let folder): Self.around(output, folder)
    case .outputInside(let output, let folder): Self.inside(output, folder)
    case .outputIsPublished(let output, let folder):
      Text(
        vi:
          "Không ghi gì vào \(output), vì thư mục này nằm trong \(folder) và sẽ được đưa lên mạng; thầy/cô chọn một thư mục khác.",
        en:
          "Nothing is written into \(output), because it is inside \(folder) and would go online; choose another folder."
      )
    case .noPictures(let screen):
      Text(
        vi:
          "Màn hình “\(screen)” ghi “hình: không” nên không có gì để chép ra USB; bộ điều khiển của màn hình ấy lấy chữ từ các địa chỉ mà lệnh “guongsang screens” liệt kê.",
        en:
          "The screen “\(screen)” is without pictures (hình: không), so that there is nothing to put on a stick; its device takes its words from the addresses that guongsang screens lists."
      )
    case .anotherBuild(let folder):
      Text(
        vi: "Một lần xuất bản khác đang chạy ở \(folder); thầy/cô chờ lần đó xong rồi chạy lại.",
        en: "Another build is at work in \(folder); wait until it is done, then run this again.")
    case .file(let failure): failure.text
    case .ledger(let failure): failure.text
    case .noSite(let folder, let failure):
      Text(
        vi:
          "Không có thư mục \(folder) (\(failure.reason.vietnamese)). Chạy “guongsang init THƯ-MỤC” để tạo trang mới, hoặc chỉ đúng thư mục bằng --site.",
        en:
          "There is no folder \(folder) (\(failure.reason.english)). Run “guongsang init DIR” for a new site, or name the right folder with --site."
      )
    case .notEmpty(let folder):
      Text(
        vi: "Thư mục \(folder) đã có tệp bên trong, nên không tạo trang mới ở đây; thầy/cô chọn một thư mục khác.",
        en: "The folder \(folder) is not empty, so no new site is made there; choose another.")
    case .noProgramFiles:
      Text(
        vi: "Không tìm thấy site-templates của chương trình; đặt biến GUONGSANG_HOME là thư mục Gương Sáng đã tải về.",
        en: "The program's site-templates are not found; set GUONGSANG_HOME to the folder of Gương Sáng.")
    case .unreadableTemplate(let path, let reason):
      Text(
        vi: "Chưa tạo trang mới vì bộ mẫu của chương trình thiếu \(path). \(reason.vietnamese)",
        en: "No site is made, because \(path) of the program's templates is needed. \(reason.english)")
    case .faultyArtifacts:
      Text(
        vi: "Mẫu trang, bản vẽ hoặc ảnh có lỗi nên chưa đăng gì; trang đã xuất bản giữ nguyên như trước.",
        en: "Templates, drawings or photos have errors: nothing is published; the published site is as it was.")
    case .cancelled:
      Text(
        vi: "Đã dừng; trang đã xuất bản giữ nguyên như trước.",
        en: "Stopped; the published site is as it was before.")
    }
  }

  private static func around(_ output: String, _ folder: String) -> Text {
    Text(
      vi: """
        Không ghi vào \(output), vì thư mục này chứa \(folder); thầy/cô chọn một thư mục riêng, \
        nằm ngoài thư mục ấy.
        """,
      en: """
        Nothing is published into \(output), because it contains \(folder); choose a folder of its own, \
        outside of that.
        """)
  }

  private static func inside(_ output: String, _ folder: String) -> Text {
    Text(
      vi: """
        Không ghi vào \(output), vì thư mục này nằm trong \(folder); thầy/cô chọn một thư mục riêng, \
        nằm ngoài thư mục ấy.
        """,
      en: """
        Nothing is published into \(output), because it is inside \(folder); choose a folder of its own, \
        outside of that.
        """)
  }
}
