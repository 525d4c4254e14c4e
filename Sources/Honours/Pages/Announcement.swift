package import Diagnostics
internal import Markdown
package import Vietnamese
internal import YAML

/// What a school announces on its screens between the honoured: a ceremony, a deadline, thanks.
package struct Announcement: Record {
  package var places = Places()
  package var source = Source(path: "", text: "")
  package var fileName = ""
  package var title = ""
  package var lines: [String] = []
  /// The ids of the screens that show it; all where nothing is written.
  package var screens: [String] = []
  package var from: CivilDate?
  package var until: CivilDate?

  package init() {}

  package var slug: String { Slug.make(fileName) }

  /// The place where a field was written.
  package func location(of key: String) -> Location { source.location(places[key]) }

  package func isShown(on screen: Screen) -> Bool { screens.isEmpty || screens.contains(screen.id) }

  package static let fields: Fields<Announcement> = [
    .required(
      "title", ["tiêu đề"], .text(upTo: 80), \.title,
      Text(vi: "Dòng lớn.", en: "The large line."), example: "Lễ sơ kết học kỳ I"),
    .defaulted(
      "lines", ["dòng"], .list(of: .text(upTo: 80)), \.lines,
      Text(
        vi: "Các dòng nhỏ; để trống thì lấy phần chữ dưới khai báo.",
        en: "The small lines; the text below the fields when left out."), example: "[7 giờ 30 sáng thứ Hai, Sân trường]"
    ),
    .defaulted(
      "screens", ["màn hình"], .list(of: .id), \.screens,
      Text(vi: "Mã những màn hình chiếu; để trống là tất cả.", en: "The ids of the screens that show it; else all."),
      example: "[san-truong]"),
    .optional(
      "from", ["từ"], .date, \.from, Text(vi: "Chiếu từ ngày.", en: "The first day on the screen."),
      example: "2026-01-05"),
    .optional(
      "until", ["đến"], .date, \.until, Text(vi: "Chiếu đến hết ngày.", en: "The last day on the screen."),
      example: "2026-01-16"),
  ]
}

extension Announcement {
  /// Reads an announcement; no value where it cannot be shown as its author meant it.
  package static func read(_ source: Source, fileName: String, settings: Settings) -> Diagnosed<Announcement?> {
    guard let frontMatter = FrontMatter(in: source) else {
      return Diagnosed(nil, [Diagnostic(.announcementWithoutFields, at: source.location(.start))])
    }
    guard frontMatter.isClosed else {
      return Diagnosed(nil, [Diagnostic(.frontMatterNeverClosed, at: source.location(.start))])
    }
    let yaml = YAML.parse(frontMatter.yaml, of: source, from: 2)
    guard let node = yaml.value, !yaml.hasErrors else {
      let empty = [Diagnostic(.emptyFrontMatter, at: source.location(.start))]
      return Diagnosed(nil, yaml.diagnostics.isEmpty ? empty : yaml.diagnostics)
    }
    var reading = Reading(source)
    var announcement = reading.record(node, as: Announcement.self)
    announcement?.source = source
    announcement?.fileName = fileName
    if let read = announcement, read.lines.isEmpty {
      let words = Document(frontMatter, Document.Options(tableLabel: "", givesPlainText: true)).plainText
      announcement?.lines = [words].compactMap(\.self).filter { !$0.isEmpty }
    }
    let diagnostics = yaml.diagnostics + reading.diagnostics + (announcement?.faults(in: settings) ?? [])
    return Diagnosed(diagnostics.contains(where: \.isError) ? nil : announcement, diagnostics)
  }

  private func faults(in settings: Settings) -> [Diagnostic] {
    let known = settings.screens.map(\.id)
    var faults = screens.filter { !known.contains($0) }.map { id in
      Diagnostic(.unknownScreen(id, known: known), at: source.location(of: id, from: places["screens"]))
    }
    if let from, let until, until < from {
      faults.append(Diagnostic(.announcementEndsBeforeItBegins, at: location(of: "until")))
    }
    if slug.isEmpty { faults.append(Diagnostic(.slugFoldsToNothing, at: source.whole)) }
    return faults
  }
}

extension Diagnostic.Message {
  static var announcementWithoutFields: Self {
    .error(
      "GS643",
      Text(
        vi: "Thông báo phải mở đầu bằng phần khai báo giữa hai dòng ---.",
        en: "An announcement begins with its fields between two lines of ---."),
      suggestion: Text(
        vi: "Dòng đầu là ---, rồi “tiêu đề: …”, rồi một dòng --- nữa.",
        en: "Write ---, then “tiêu đề: …” (title), then --- again."))
  }

  static func unknownScreen(_ id: String, known: [String]) -> Self {
    let list = known.joined(separator: ", ")
    return .error(
      "GS644",
      Text(
        vi: "Không có màn hình nào mang mã “\(id)” trong site.yaml.", en: "site.yaml has no screen with the id “\(id)”."
      ),
      suggestion: .didYouMean(closest(to: id, among: known))
        ?? Text(
          vi: known.isEmpty ? "site.yaml chưa có màn hình nào." : "Đang có: \(list).",
          en: known.isEmpty ? "site.yaml has no screen yet." : "Known: \(list)."))
  }

  static var announcementEndsBeforeItBegins: Self {
    .error(
      "GS645",
      Text(vi: "Ngày cuối đứng trước ngày đầu.", en: "The last day is before the first."))
  }
}
