import Artifacts
import Diagnostics
import Pages
import Publishing
import Screens
import Vietnamese

/// What `screens` prints for people.
enum ScreenTexts {
  static func list(_ report: ScreenReport) -> [Text] {
    guard !report.screens.isEmpty else { return [nothing(in: report)] }
    return report.screens.map { screen in
      let addresses = screen.addresses.map { "\n  \($0)" }.joined()
      let (size, content) = (size(of: screen), content(of: screen))
      return Text(
        vi: "\(screen.id): \(screen.name), \(size.vietnamese), \(content.vietnamese)\(addresses)",
        en: "\(screen.id): \(screen.name), \(size.english), \(content.english)\(addresses)")
    }
  }

  static func check(_ report: ScreenReport) -> [Text] {
    report.screens.isEmpty ? [nothing(in: report)] : report.screens.flatMap(check)
  }

  private static func nothing(in report: ScreenReport) -> Text {
    report.build.isWhole ? noScreen : Text(vi: "Chưa xem được màn hình nào.", en: "No screen could be looked at.")
  }

  private static let noScreen = Text(
    vi: "Chưa có màn hình nào; thầy/cô khai báo ở mục “màn hình” của content/site.yaml.",
    en: "There is no screen yet; describe it under “screens” in content/site.yaml.")

  /// The table of a screen's slides, and what players make of its feeds.
  private static func check(_ screen: ScreenSummary) -> [Text] {
    list(of: screen) + [table(of: screen)] + screen.compatibilities.map(text) + [Text(vi: "", en: "")]
  }

  private static func list(of screen: ScreenSummary) -> [Text] {
    let (size, content) = (size(of: screen), content(of: screen))
    return [
      Text(
        vi: "\(screen.name) (\(screen.id), \(size.vietnamese)): \(content.vietnamese)",
        en: "\(screen.name) (\(screen.id), \(size.english)): \(content.english)")
    ]
  }

  private static func size(of screen: ScreenSummary) -> Text {
    guard let size = screen.size else { return Text(vi: "chỉ có chữ", en: "words only") }
    let sides = "\(size.width) × \(size.height)"
    return Text(vi: sides, en: sides)
  }

  private static func content(of screen: ScreenSummary) -> Text {
    let (count, seconds) = (screen.slides, screen.seconds)
    guard screen.size != nil else {
      return Text(vi: "\(count) mục, \(seconds) giây", en: "\(count) items, \(seconds) s")
    }
    return Text(vi: "\(count) hình, \(seconds) giây", en: "\(count) slides, \(seconds) s")
  }

  private static func table(of screen: ScreenSummary) -> Text {
    guard screen.size != nil else {
      return Text(
        vi: table(ofWords: ["Mục", "Giây"], screen), en: table(ofWords: ["Item", "Seconds"], screen))
    }
    return Text(
      vi: table(["Hình", "Bố cục", "Chữ (điểm)", "Chữ (mm)", "Đọc rõ đến (m)", "Giây"], screen, in: .vietnamese),
      en: table(
        ["Slide", "Layout", "Letters (px)", "Letters (mm)", "Readable to (m)", "Seconds"], screen, in: .english))
  }

  /// Nothing is drawn, so that there is nothing to say of letters.
  private static func table(ofWords head: [String], _ screen: ScreenSummary) -> String {
    let rows = screen.reports.map { [shortened($0.title), String($0.seconds)] }
    return Table([head] + rows, words: 1).lines.map { "  " + $0 }.joined(separator: "\n")
  }

  private static func table(_ head: [String], _ screen: ScreenSummary, in language: Language) -> String {
    let rows = screen.reports.map { report in
      guard report.shortfall == nil else { return [shortened(report.title), "–", "–", "–", "–", "–"] }
      let figures = [report.letterHeight, report.millimetres, report.farthest]
      let decimals = figures.map { figure in figure.map { language.decimal($0) } ?? "–" }
      let words = [shortened(report.title), report.layout?.text.text(in: language) ?? "–"]
      return words + decimals + [String(report.seconds)]
    }
    let reasons = screen.reports.compactMap { report in
      report.shortfall.map { "✗ \(shortened(report.title)): \($0.text(in: language))" }
    }
    return (Table([head] + rows, words: 2).lines + reasons).map { "  " + $0 }.joined(separator: "\n")
  }

  private static func text(of compatibility: Compatibility) -> Text {
    let sign = compatibility.isGood ? "✓" : "✗"
    let (shown, total) = (compatibility.shown, compatibility.total)
    let files = compatibility.files.joined(separator: ", ")
    let remarks = compatibility.faults + compatibility.notes
    let vietnamese = remarks.map { "; \($0.vietnamese)" }.joined()
    let english = remarks.map { "; \($0.english)" }.joined()
    return Text(
      vi: "  \(sign) \(compatibility.reader) (\(files)): hiện \(shown)/\(total)\(vietnamese)",
      en: "  \(sign) \(compatibility.reader) (\(files)): shows \(shown) of \(total)\(english)")
  }

  static func export(_ report: ScreenReport, into folder: String) -> [Text] {
    guard let outcome = report.build.outcome, let screen = report.chosen else {
      if report.screens.isEmpty, !report.build.hasErrors { return [noScreen] }
      return [Text(vi: "Chưa xuất được gì.", en: "Nothing was exported.")]
    }
    let (written, unchanged, removed) = (outcome.written.count, outcome.unchanged, outcome.removed.count)
    var texts = [
      Text(
        vi:
          "Đã xuất \(screen.name) vào \(folder): \(written) tệp ghi mới, \(unchanged) tệp giữ nguyên, \(removed) tệp gỡ bỏ.",
        en: "\(screen.name) is in \(folder). Files written: \(written), unchanged: \(unchanged), removed: \(removed).")
    ]
    if let day = report.lastDay {
      texts.append(
        Text(
          vi: "Chỉ được chiếu đến hết ngày \(day.short); trước ngày đó thầy/cô xuất lại.",
          en: "To be shown until \(day.iso) only; export it again before that day is over."))
    }
    return texts
  }

  private static func shortened(_ text: String) -> String {
    text.count > 34 ? text.prefix(33) + "…" : text
  }
}

extension SlideLayout {
  fileprivate var text: Text {
    switch self {
    case .opening: Text(vi: "mở đầu", en: rawValue)
    case .person: Text(vi: "cá nhân", en: rawValue)
    case .collective: Text(vi: "tập thể", en: rawValue)
    case .words: Text(vi: "không ảnh", en: rawValue)
    case .name: Text(vi: "chỉ tên", en: rawValue)
    case .quotation: Text(vi: "trích dẫn", en: rawValue)
    case .number: Text(vi: "con số", en: rawValue)
    case .roll: Text(vi: "bảng vàng", en: rawValue)
    case .reading: Text(vi: "mã QR", en: rawValue)
    case .announcement: Text(vi: "thông báo", en: rawValue)
    case .closing: Text(vi: "kết", en: rawValue)
    case .school: Text(vi: "của trường", en: rawValue)
    }
  }
}
