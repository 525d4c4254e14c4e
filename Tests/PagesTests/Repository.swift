import Artifacts
import Diagnostics
import Foundation
import Pages

/// The files of this repository.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let theme: ThemeFiles = {
    let templates = root.appending(path: "site-templates")
    var files = ThemeFiles(strings: source(templates.appending(path: "strings/vi.yaml")))
    for folder in ["pages", "partials", "screens"] {
      for path in paths(below: templates.appending(path: folder)) {
        let file = URL(filePath: path).lastPathComponent
        let name = file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".count)) : file
        files.templates.append((name, source(templates.appending(path: folder + "/" + path))))
      }
    }
    for path in paths(below: templates.appending(path: "assets")) {
      let file = templates.appending(path: "assets/" + path)
      if path.hasSuffix(".mustache") {
        files.assets.append(
          .template(name: String(path.dropLast(".mustache".count)), source: source(file)))
      } else {
        files.assets.append(.file(name: path, bytes: bytes(file)))
      }
    }
    return files
  }()

  /// What cards and posters are drawn with; not part of `theme`, because drawing takes time.
  static let drawings = drawings(for: [.site])

  static let certificateDrawings = drawings(for: [.certificates])

  private static func drawings(for purposes: Set<ThemeFiles.Purpose>) -> ThemeFiles.Drawings {
    let templates = root.appending(path: "site-templates")
    var drawings = ThemeFiles.Drawings(
      for: purposes, fontFolder: templates.appending(path: "fonts").path, fonts: Fingerprint.of { $0.add("fonts") })
    for path in paths(below: templates.appending(path: "drawings")) {
      drawings.layouts.append(
        (String(path.dropLast(".yaml".count)), source(templates.appending(path: "drawings/" + path))))
    }
    return drawings
  }

  /// The sample school.
  static let sample: MemorySite = {
    let content = root.appending(path: "content")
    var site = MemorySite(settings: source(content.appending(path: "site.yaml")).text)
    site.profiles = texts(below: content.appending(path: "guong"))
    site.pages = texts(below: content.appending(path: "trang"))
    return site
  }()

  private static func texts(below folder: URL) -> [String: String] {
    let markdown = paths(below: folder).filter { $0.hasSuffix(".md") }
    return Dictionary(
      uniqueKeysWithValues: markdown.map {
        ($0.dropLast(3) + "", source(folder.appending(path: $0)).text)
      })
  }

  /// All files below a folder, sorted.
  private static func paths(below folder: URL) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return all.sorted().filter { path in
      (try? folder.appending(path: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
        == false
    }
  }

  private static func source(_ file: URL) -> Source {
    Source(path: file.lastPathComponent, text: String(decoding: bytes(file), as: UTF8.self))
  }

  private static func bytes(_ file: URL) -> [UInt8] {
    (try? Data(contentsOf: file)).map(Array.init) ?? []
  }
}
