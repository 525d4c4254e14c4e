/// A width and a height in pixels of a board.
package struct ScreenSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// From one time of the day to another, in minutes after midnight; across midnight where the end is not after the start.
package struct HoursOfDay: Sendable, Hashable {
  package let from: Int
  package let until: Int

  package init(from: Int, until: Int) {
    self.from = from
    self.until = until
  }

  package var crossesMidnight: Bool { until <= from }
}

package enum Weekday: Int, Choice {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package var names: [String] {
    switch self {
    case .monday: ["thứ hai", "thứ 2", "monday"]
    case .tuesday: ["thứ ba", "thứ 3", "tuesday"]
    case .wednesday: ["thứ tư", "thứ 4", "wednesday"]
    case .thursday: ["thứ năm", "thứ 5", "thursday"]
    case .friday: ["thứ sáu", "thứ 6", "friday"]
    case .saturday: ["thứ bảy", "thứ 7", "saturday"]
    case .sunday: ["chủ nhật", "sunday"]
    }
  }
}

/// How old those are who read a screen.
package enum ReaderAge: String, Choice {
  case primary, lowerSecondary, upperSecondary, adult

  package var names: [String] {
    switch self {
    case .primary: ["tiểu học", "primary"]
    case .lowerSecondary: ["trung học cơ sở", "THCS", "lower secondary"]
    case .upperSecondary: ["trung học phổ thông", "THPT", "upper secondary"]
    case .adult: ["người lớn", "adult"]
    }
  }
}
