internal import Vietnamese

/// A minute in Việt Nam, which is seven hours ahead of UTC all year.
struct Moment: Hashable {
  let day: CivilDate
  /// After midnight.
  let minute: Int

  /// - Parameter minute: after midnight of the day; before it where it is negative.
  init(_ day: CivilDate, minute: Int = 0) {
    let days = minute >= 0 ? minute / 1440 : -((-minute + 1439) / 1440)
    self.day = days == 0 ? day : CivilDate(daysSince1970: day.daysSince1970 + days)
    self.minute = minute - days * 1440
  }

  /// `2025-01-18T06:30:00`, as clocks in Việt Nam show it.
  var local: String { "\(day.iso)T\(Self.clock(minute)):00" }

  /// `2025-01-18T06:30:00+07:00` (RFC 3339)
  var iso: String { local + "+07:00" }

  /// `Sat, 18 Jan 2025 06:30:00 +0700` (RFC 822)
  var rfc822: String {
    // 1 January 1970 was a Thursday.
    let weekday = Self.weekdays[((day.daysSince1970 + 4) % 7 + 7) % 7]
    let number = day.day < 10 ? "0\(day.day)" : "\(day.day)"
    let year = String(repeating: "0", count: max(0, 4 - String(day.year).count)) + String(day.year)
    return "\(weekday), \(number) \(Self.months[day.month - 1]) \(year) \(Self.clock(minute)):00 +0700"
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `06:30`
  static func clock(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }
}
