internal import Digests
internal import Honours
internal import JSON
internal import Vietnamese

/// `huidu-program.json`: the call that gives a Huidu controller the loop (its HTTP API, `POST /api/program/`, method
/// `replace`), with the pictures under their names on the stick.
///
/// Dates belong to a program as a whole, so slides that begin and end together, one after the other, are one program. So
/// do days of the week: what goes on past midnight on some of them is a program for the mornings after.
struct HuiduProgram {
  /// Fades in and out.
  private static let effect = 17

  static func json(of stick: StickFolder) -> JSON {
    let screen = stick.broadcast.screen
    let parts = shifts(of: screen).flatMap { shift in runs(of: stick.pictures).map { (shift, $0) } }
    let programs = parts.enumerated().map { number, part in program(number + 1, part.1, part.0, screen) }
    return .object(["method": .string("replace"), "data": .array(programs)])
  }

  /// Neighbours of the same dates.
  private static func runs(of pictures: [StickPicture]) -> [[StickPicture]] {
    pictures.reduce(into: []) { runs, picture in
      if let last = runs.last?.last?.slide, last.from == picture.slide.from, last.until == picture.slide.until {
        runs[runs.count - 1].append(picture)
      } else {
        runs.append([picture])
      }
    }
  }

  private static func program(
    _ number: Int, _ pictures: [StickPicture], _ shift: Shift, _ screen: Screen
  ) -> JSON {
    .object([
      "name": .string("\(screen.id)-\(number)"), "type": .string("normal"), "uuid": .string("\(screen.id)-\(number)"),
      "playControl": playControl(pictures, shift),
      "area": .array([
        .object([
          "x": .number(0), "y": .number(0), "width": .number(screen.size.width),
          "height": .number(screen.size.height), "item": .array(pictures.map(item)),
        ])
      ]),
    ])
  }

  private static func item(_ picture: StickPicture) -> JSON {
    .object([
      "type": .string("image"), "file": .string(picture.name), "fileSize": .number(picture.bytes.count),
      "fileMd5": .string(Digest.md5(picture.bytes).hex), "fit": .string("stretch"),
      "effect": .object([
        "type": .number(effect), "speed": .number(5), "hold": .number(picture.slide.seconds * 1000),
      ]),
    ])
  }

  /// Days of the week, all where none is named, and ranges within a day.
  private typealias Shift = (days: [Weekday], ranges: [(from: Int, until: String)])

  private static func shifts(of screen: Screen) -> [Shift] {
    let (days, ranges) = (screen.weekdays, screen.hours.map(ranges))
    let mornings = ranges.flatMap { $0.dropFirst() }
    guard !days.isEmpty, !mornings.isEmpty else { return [(days, ranges.flatMap(\.self))] }
    let daysAfter = days.compactMap { Weekday(rawValue: $0.rawValue % 7 + 1) }
    return [(days, ranges.map { $0[0] }), (daysAfter, mornings)]
  }

  private static func playControl(_ pictures: [StickPicture], _ shift: Shift) -> JSON {
    let seconds = pictures.reduce(0) { $0 + $1.slide.seconds }
    let days = Set(shift.days.map(\.rawValue)).sorted().map { names[$0 - 1] }
    let hours = shift.ranges.map { from, until in
      JSON.object(["start": .string(Moment.clock(from) + ":00"), "end": .string(until)])
    }
    return .object([
      "duration": .string(clock(seconds)),
      "week": days.isEmpty ? nil : .object(["enable": .string(days.joined(separator: ", "))]),
      "date": dates(of: pictures[0].slide).map { .array([$0]) },
      "time": hours.isEmpty ? nil : .array(hours),
    ])
  }

  /// The days as the controller's manual abbreviates them.
  private static let names = ["Mon", "Tue", "Wed", "Thur", "Fri", "Sat", "Sun"]

  /// Hours across midnight are two ranges.
  private static func ranges(_ hours: HoursOfDay) -> [(from: Int, until: String)] {
    let endOfDay = "23:59:59"
    func end(_ minute: Int) -> String { minute == 24 * 60 ? endOfDay : Moment.clock(minute) + ":00" }
    guard hours.crossesMidnight else { return [(hours.from, end(hours.until))] }
    return [(hours.from, endOfDay)] + (hours.until > 0 ? [(0, end(hours.until))] : [])
  }

  /// A range needs both its ends: where one is open, a day far away stands for it.
  private static func dates(of slide: Slide) -> JSON? {
    guard slide.from != nil || slide.until != nil else { return nil }
    return .object([
      "start": .string(slide.from?.iso ?? "2020-01-01"), "end": .string(slide.until?.iso ?? "2099-12-31"),
    ])
  }

  /// `00:02:05`
  private static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return Moment.clock(seconds / 60) + (rest < 10 ? ":0\(rest)" : ":\(rest)")
  }
}
