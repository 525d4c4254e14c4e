internal import Artifacts
internal import Diagnostics
internal import Honours
internal import JSON
internal import Mustache
internal import Pages
internal import Photos
internal import Vietnamese

/// The loop's page for a browser, and what it asks for: `index.html`, `slides.json`, `version.json` and `worker.js`.
/// `site-templates/screens/player.js` says what they hold.
struct LoopPage {
  private let broadcast: Broadcast
  private let theme: Theme
  /// Changes whenever anything that the board shows does.
  private let version: String
  private let loop: JSON

  /// How long one slide fades into the next, in milliseconds.
  private static let fade = 500

  init(of broadcast: Broadcast, _ theme: Theme) {
    self.broadcast = broadcast
    self.theme = theme
    let loop = Self.members(of: broadcast)
    let version = Fingerprint.of { builder in
      builder.add(JSON.object(loop).bytes)
      for template in ["loop", "player.js", "worker.js"] { builder.add(theme.fingerprint(of: template)) }
      builder.add(broadcast.title)
      builder.add(broadcast.loop.schoolSlide.fingerprint)
    }.hex
    self.version = version
    self.loop = .object([JSON.Member(key: "version", value: .string(version))] + loop)
  }

  var files: [LoopFile] {
    [
      LoopFile(
        name: "index.html", stage: .listings, fingerprint: fingerprint("index.html"), content: .slides(page)),
      LoopFile(name: "worker.js", stage: .listings, fingerprint: fingerprint("worker.js"), content: .plan(worker)),
      json("slides.json", loop, .feeds),
      // It says that the rest is there, so it comes last.
      json("version.json", .object(["version": .string(version)]), .home),
    ]
  }

  private func fingerprint(_ name: String) -> Fingerprint { Fingerprint.of { $0.add([name, version]) } }

  private func json(_ name: String, _ json: JSON, _ stage: Stage) -> LoopFile {
    let bytes = json.bytes
    return LoopFile(name: name, stage: stage, fingerprint: .of(bytes), content: .plan { Diagnosed(bytes) })
  }

  private func page(_ drawn: DrawnLoop) -> Diagnosed<[UInt8]> {
    let size = broadcast.screen.size
    let school = drawn.school
    let player = theme.render("player.js", [])
    let view: Object = [
      "title": .text(broadcast.title), "width": .number(size.width), "height": .number(size.height),
      "version": .text(version), "loop": .html(loop.bytes), "player": .html(player.value),
      "fallback": Value(school.slide.file.map { "data:\($0.mediaType.rawValue);base64,\(base64(school.bytes))" }),
    ]
    let page = theme.render("loop", [view])
    return Diagnosed(page.value, player.diagnostics + page.diagnostics)
  }

  private func worker() -> Diagnosed<[UInt8]> {
    var seen: Set<String> = []
    let slides = broadcast.loop.slides + [broadcast.loop.schoolSlide]
    let files = slides.compactMap(broadcast.fileName).filter { seen.insert($0).inserted }
    return theme.render(
      "worker.js", [["version": .text(version), "files": .html(JSON.array(files.map(JSON.string)).bytes)]])
  }

  private static func members(of broadcast: Broadcast) -> [JSON.Member] {
    let (screen, loop) = (broadcast.screen, broadcast.loop)
    let members: KeyValuePairs<String, JSON?> = [
      "width": .number(screen.size.width), "height": .number(screen.size.height),
      "newest": .string(broadcast.newest.iso), "fallback": broadcast.fileName(of: loop.schoolSlide).map(JSON.string),
      "fade": .number(fade), "hours": hours(of: screen), "brightness": brightness(of: screen.brightness),
      "slides": .array(loop.slides.map { slide(of: $0, broadcast) }),
    ]
    return members.compactMap { key, value in value.map { JSON.Member(key: key, value: $0) } }
  }

  private static func slide(of slide: Slide, _ broadcast: Broadcast) -> JSON {
    .object([
      "src": broadcast.fileName(of: slide).map(JSON.string), "ms": .number(slide.seconds * 1000),
      "title": .string(slide.title), "from": slide.from.map { .string($0.iso) },
      "until": slide.until.map { .string($0.iso) },
    ])
  }

  private static func hours(of screen: Screen) -> JSON? {
    guard !screen.hours.isEmpty || !screen.weekdays.isEmpty else { return nil }
    let days = (screen.weekdays.isEmpty ? Weekday.allCases : screen.weekdays).map(\.rawValue).sorted()
    let hours = screen.hours.isEmpty ? [HoursOfDay(from: 0, until: 24 * 60)] : screen.hours
    return .array(
      hours.map { hours in
        .object([
          "days": .array(days.map(JSON.number)), "from": .string(Moment.clock(hours.from)),
          "until": .string(Moment.clock(hours.until)),
        ])
      })
  }

  private static func brightness(of brightness: Brightness) -> JSON {
    .object([
      "day": .number(brightness.day), "night": .number(brightness.night),
      "from": .string(Moment.clock(brightness.nightHours.from)),
      "until": .string(Moment.clock(brightness.nightHours.until)),
    ])
  }
}
