import Diagnostics
import Publishing
import Vietnamese

/// `init`: a new site, with one of the programmes that come with the program.
struct InitCommand {
  private let folder: String
  private let preset: String?
  private let terminal: Terminal

  init(_ arguments: Arguments, _ terminal: Terminal) throws(UsageError) {
    folder = arguments.operands[0]
    preset = arguments[.preset]
    self.terminal = terminal
  }

  func run() throws(UsageError) -> Int32 {
    do throws(PublishingFailure) {
      let starter = try SiteStarter(Machine.environment["GUONGSANG_HOME"])
      let presets = starter.presets
      guard let preset = presets.first(where: { $0.id == preset ?? "thpt" }) else {
        terminal.complain(unknownPreset(presets))
        return 64
      }
      try starter.start(in: folder, with: preset)
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
    let list = presets.map { "  \($0.id)  \($0.summary)" }.joined(separator: "\n")
    return Text(
      vi: "Không có mẫu “\(preset ?? "")”. Các mẫu đang có:\n\(list)",
      en: "There is no preset “\(preset ?? "")”. The presets are:\n\(list)")
  }
}
