internal import Diagnostics
internal import Vietnamese

extension Shape where Value == CivilDate {
  static var date: Self {
    let form = Text(
      vi: "ngày, như 2025-01-18 hoặc 18/01/2025", en: "a date such as 2025-01-18 or 18/01/2025")
    return Shape(form) { text in
      switch CivilDate.read(text) {
      case .date(let date): .value(date)
      case .impossible: .wrong(.impossibleDate(text))
      case .notADate: .wrong(.expected(form))
      }
    }
  }
}

extension Shape where Value == SchoolYear {
  static var schoolYear: Self {
    let form = Text(vi: "năm học, như 2024-2025", en: "a school year such as 2024-2025")
    return Shape(form) { text in
      if let year = SchoolYear(text) { return .value(year) }
      guard let period = Period(text) else { return .wrong(.expected(form)) }
      return .wrong(.schoolYearOfOtherLength(period))
    }
  }
}

extension Shape where Value == Period {
  static var period: Self {
    let form = Text(vi: "giai đoạn, như 2021-2025", en: "a period of years such as 2021-2025")
    return Shape(form) { text in Period(text).map { .value($0) } ?? .wrong(.expected(form)) }
  }
}

extension String {
  /// Of an impossible date, the one that it is with its day and its month the other way round, as Americans write.
  fileprivate var withDayAndMonthExchanged: (text: String, isYearFirst: Bool)? {
    guard let separator = first(where: { "-/.".contains($0) }) else { return nil }
    var parts = split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let isYearFirst = parts[0].count == 4
    parts.swapAt(1, isYearFirst ? 2 : 0)
    let text = parts.joined(separator: String(separator))
    return CivilDate(text) == nil ? nil : (text, isYearFirst)
  }
}

extension Diagnostic.Message {
  static func impossibleDate(_ text: String) -> Self {
    .error(
      "GS210",
      Text(vi: "Không có ngày \(text) trong lịch.", en: "There is no such day as \(text)."),
      suggestion: text.withDayAndMonthExchanged.map { date in
        date.isYearFirst
          ? Text(
            vi: "Tháng viết trước, ngày viết sau: \(date.text)",
            en: "The month is written first, then the day: \(date.text)")
          : Text(
            vi: "Ngày viết trước, tháng viết sau: \(date.text)",
            en: "The day is written first, then the month: \(date.text)")
      })
  }

  static func schoolYearOfOtherLength(_ period: Period) -> Self {
    .error(
      "GS211",
      Text(
        vi: "Một năm học gồm hai năm liền nhau; \(period.label) không phải là năm học.",
        en: "A school year spans two consecutive years; \(period.label) does not."),
      suggestion: Text(
        vi: "Viết “năm học: \(period.from)-\(period.from + 1)”, hoặc dùng trường “giai đoạn” cho nhiều năm.",
        en: "Write “năm học: \(period.from)-\(period.from + 1)”, or use “giai đoạn” (period) for several years."))
  }
}
