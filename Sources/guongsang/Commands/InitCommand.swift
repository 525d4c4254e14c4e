import Diagnostics
import Publishing
import Vietnamese

/// `init`: a new site, with one of the programmes that come with the program.
struct InitCommand {
  private let folder: String
  private let preset: String
  private let options: Options
  private let terminal: Terminal

  init(_ arguments: Arguments, _ options: Options, _ terminal: Terminal) {
    folder = arguments.operands[0]
    preset = arguments[.preset] ?? SiteStarter.usualPreset
    self.options = options
    self.terminal = terminal
  }

  func run() -> Int32 {
    do throws(PublishingFailure) {
      let starter = try SiteStarter(Machine.environment["GUONGSANG_HOME"])
      let presets = starter.presets
      guard let preset = presets.first(where: { $0.id == preset }) else {
        terminal.complain(unknownPreset(presets))
        return 64
      }
      try starter.start(in: folder, with: preset)
      if options.isQuiet { return 0 }
      terminal.print(
        Text(
          vi:
            "Đã tạo trang mới ở \(folder) theo mẫu \(preset.id).\nViệc tiếp theo: sửa \(folder)/content/site.yaml, rồi chạy: guongsang build --site \(folder)",
          en:
            "A new site is in \(folder), of the preset \(preset.id).\nNext: edit \(folder)/content/site.yaml, then run: guongsang build --site \(folder)"
        ))
      return 0
    } catch {
      terminal.complain(error.text)
      return 2
    }
  }

  private func unknownPreset(_ presets: [SiteStarter.Preset]) -> Text {
    let width = presets.map(\.id.count).max() ?? 0
    let list = presets.map { preset in
      "  \(preset.id)\(String(repeating: " ", count: width - preset.id.count + 2))\(preset.summary)"
    }.joined(separator: "\n")
    let hint = Text.didYouMean(closest(to: preset, among: presets.map(\.id)))
    return Text(
      vi: "Không có mẫu “\(preset)”. \(hint.map { $0.vietnamese + " " } ?? "")Các mẫu đang có:\n\(list)",
      en: "There is no preset “\(preset)”. \(hint.map { $0.english + " " } ?? "")The presets are:\n\(list)")
  }
}
