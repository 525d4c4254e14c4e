extension CivilDate {
  /// What a text says about a day.
  package enum Reading: Sendable, Hashable {
    case date(CivilDate)
    /// It looks like a date, but no calendar has it: `30/02/2025`.
    case impossible
    case notADate
  }

  /// Reads `2025-01-18`, `18/01/2025`, `18-1-2025` and `18.1.2025`, the year with four digits.
  package static func read(_ text: String) -> Reading {
    let words = Name.words(in: text.unicodeScalars[...])
    guard words.count == 1, let separator = words[0].utf8.first(where: { !isDigit($0) }),
      "-/.".utf8.contains(separator)
    else { return .notADate }
    let parts = words[0].utf8.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { decimal($0) }
    guard parts.count == 3, numbers.count == 3, parts[1].count <= 2 else { return .notADate }
    let date: CivilDate?
    switch (parts[0].count, parts[2].count) {
    case (4, 1...2) where separator == UInt8(ascii: "-"):
      date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    case (1...2, 4):
      date = CivilDate(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return .notADate
    }
    return date.map(Reading.date) ?? .impossible
  }

  /// The day that ``read(_:)`` finds.
  package init?(_ text: String) {
    guard case .date(let date) = Self.read(text) else { return nil }
    self = date
  }

  /// `2025-01-18`
  package var iso: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// `18/01/2025`
  package var short: String {
    "\(Self.padded(day, to: 2))/\(Self.padded(month, to: 2))/\(Self.padded(year, to: 4))"
  }

  /// `ngày 18 tháng 01 năm 2025`; days below 10 and the months 1 and 2 take a 0, other months do not
  /// (Decree 30/2020/NĐ-CP, annex I).
  package var long: String {
    let month = Self.padded(self.month, to: self.month <= 2 ? 2 : 1)
    return "ngày \(Self.padded(day, to: 2)) tháng \(month) năm \(year)"
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
