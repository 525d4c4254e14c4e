import Artifacts
import Diagnostics
import Foundation
import Honours
import Testing
import Vietnamese
import XML

@testable import Pages
@testable import Screens

/// SampleLoop of plain slides for tests; their pictures are made-up bytes.
enum SampleLoop {
  static func screen(hours: [HoursOfDay] = [], weekdays: [Weekday] = []) -> Screen {
    var screen = Screen()
    screen.id = "san-truong"
    screen.name = "Màn hình sân trường"
    screen.size = ScreenSize(width: 640, height: 384)
    screen.pitch = 5
    screen.distance = 12
    screen.hours = hours
    screen.weekdays = weekdays
    return screen
  }

  static func slide(
    _ name: String, kind: Slide.Kind = .person, title: String? = nil, text: String = "Một việc tử tế & bền bỉ",
    link: String? = "https://truong.example/guong/an/", from: String? = nil, until: String? = nil,
    seconds: Int = 12
  ) -> Slide {
    let bytes = Array("picture of \(name)".utf8)
    return Slide(
      kind: kind, title: title ?? "Cô \(name) <3", text: text, link: link, from: from.flatMap { CivilDate($0) },
      until: until.flatMap { CivilDate($0) }, seconds: seconds,
      file: Slide.File(
        print: Print(path: "led/san-truong/\(name)-0123456789.png", fingerprint: .of(bytes), recipes: []) { _ in
          Diagnosed(bytes)
        }, mediaType: .png, photo: nil), place: Location(path: "guong/\(name).md"))
  }

  private static let url: SiteURL = {
    guard let url = SiteURL("https://truong.example/guong-sang/") else { preconditionFailure() }
    return url
  }()

  static let school = slide("truong", kind: .school, title: "Trường Thử", link: nil)

  static func broadcast(
    _ slides: [Slide], hours: [HoursOfDay] = [], weekdays: [Weekday] = [], newest: String = "2026-11-20",
    today: String = "2026-11-21"
  ) -> Broadcast {
    Broadcast(
      Loop(screen: screen(hours: hours, weekdays: weekdays), slides: slides, schoolSlide: school, reports: []),
      site: url, title: "Màn hình sân trường – Gương sáng thử",
      school: "Trường Thử", newest: CivilDate(newest), today: CivilDate(today) ?? CivilDate(daysSince1970: 0))
  }

  /// The pages as they are delivered, without drawings.
  static let theme = Theme.compile(files).value

  static let files: ThemeFiles = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "site-templates")
    func source(_ path: String) -> Source {
      let data = (try? Data(contentsOf: root.appending(path: path))) ?? Data()
      return Source(path: path, text: String(decoding: data, as: UTF8.self))
    }
    var files = ThemeFiles(strings: source("strings/vi.yaml"))
    for folder in ["pages", "partials", "screens"] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
      for name in names.sorted() {
        let called = name.hasSuffix(".mustache") ? String(name.dropLast(".mustache".count)) : name
        files.templates.append((called, source("\(folder)/\(name)")))
      }
    }
    return files
  }()

  static func draw(_ slides: [Slide]) -> [Diagnosed<[UInt8]>] {
    slides.map { $0.file?.print.finish([]) ?? Diagnosed([]) }
  }
}

extension Broadcast {
  /// The bytes of all files, by name below the loop's folder.
  func made(_ files: [LoopFile]) -> [String: [UInt8]] {
    let artifacts = artifacts(files, drawing: SampleLoop.draw)
    return Dictionary(
      uniqueKeysWithValues: artifacts.map { artifact in
        let made = artifact.make()
        #expect(made.diagnostics.isEmpty, "\(made.diagnostics)")
        return (String(artifact.path.description.dropFirst(loop.folder.count)), made.value)
      })
  }

  func text(_ name: String) throws -> String {
    String(decoding: try #require(made(files(SampleLoop.theme))[name]), as: UTF8.self)
  }

  func xml(_ name: String) throws -> Element {
    try #require(Element.read(Array(try text(name).utf8)), "\(name) is not well-formed")
  }

  func json(_ name: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try text(name).utf8))
    return try #require(value as? [String: Any])
  }
}
