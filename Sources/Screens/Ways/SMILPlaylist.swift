internal import Honours
internal import Mustache
internal import Pages
internal import Vietnamese

/// `playlist.smil`, in what garlic, signageOS and A-SMIL players have in common.
///
/// Of two classes of priority the lower one is always there and shows the school's slide, so that the screen is never
/// empty. The higher one is there in the screen's hours; in it one sequence follows another at the dates on which
/// slides begin or end. Repetitions are daily and without a count, because one of the players knows no others: days of
/// the week cannot be said.
struct SMILPlaylist {
  static let fileName = "playlist.smil"
  /// How often players look for a new playlist, in seconds.
  private static let refresh = 300
  /// Any day in the past: daily hours need one to begin with.
  private static let firstDay = CivilDate(daysSince1970: 18_262)

  static func view(of broadcast: Broadcast) -> Object {
    let size = broadcast.screen.size
    let periods = broadcast.loop.periods(after: broadcast.today).map { period(of: $0, broadcast) }
    return [
      "title": .text(broadcast.title), "refresh": .number(refresh), "width": .number(size.width),
      "height": .number(size.height),
      "shifts": .list(shifts(of: broadcast.screen).map { .object($0.adding(["periods": .list(periods)])) }),
      "school": .object(image(of: broadcast.loop.schoolSlide, broadcast)),
    ]
  }

  /// The hours of each day; those across midnight are two.
  private static func shifts(of screen: Screen) -> [Object] {
    guard !screen.hours.isEmpty else { return [["begin": false, "end": false]] }
    let endOfDay = 24 * 60
    return screen.hours.flatMap { hours -> [(Int, Int)] in
      guard hours.crossesMidnight else { return [(hours.from, hours.until)] }
      return [(hours.from, endOfDay)] + (hours.until > 0 ? [(0, hours.until)] : [])
    }.map { from, until in
      let end = until == endOfDay ? "\(firstDay.iso)T23:59:59" : Moment(firstDay, minute: until).local
      return [
        "begin": .text("wallclock(R/\(Moment(firstDay, minute: from).local)/P1D)"),
        "end": .text("wallclock(R/\(end)/P1D)"),
      ]
    }
  }

  private static func period(of period: Period, _ broadcast: Broadcast) -> Value {
    [
      "begin": Value(period.from.map { "wallclock(\(Moment($0).local))" }),
      "end": Value(period.next.map { "wallclock(\(Moment($0).local))" }),
      "slides": .list(period.slides.map { .object(image(of: $0, broadcast)) }),
    ]
  }

  private static func image(of slide: Slide, _ broadcast: Broadcast) -> Object {
    ["src": Value(broadcast.fileName(of: slide)), "duration": .number(slide.seconds), "title": .text(slide.title)]
  }
}
