internal import Vietnamese

extension Slide {
  /// From when it may be shown, with the zone; nil when nothing limits it.
  var validFrom: String? { from.map { Moment($0).iso } }

  /// Until when it may be shown, its last second being the last of the day.
  var validUntil: String? { until.map { "\($0.iso)T23:59:59+07:00" } }

  /// The value of `dcterms:valid` (DCMI Period); nil when nothing limits it.
  var validity: String? {
    guard from != nil || until != nil else { return nil }
    let ends = [validFrom.map { "start=\($0)" }, validUntil.map { "end=\($0)" }, "scheme=W3C-DTF"]
    return ends.compactMap { $0 }.joined(separator: ";")
  }
}

/// A stretch of days on which the same slides are shown.
struct Period {
  /// Nil where it has begun before every date that counts.
  let from: CivilDate?
  /// The first day of the next period; nil where none follows.
  let next: CivilDate?
  let slides: [Slide]
}

extension Loop {
  /// All of time, cut where slides begin or end after a day; in a period without any slide the school's own is shown.
  ///
  /// The first period has no beginning, so that a player whose clock is slow shows what is shown on the day.
  func periods(after today: CivilDate) -> [Period] {
    let begins = slides.compactMap(\.from)
    let ends = slides.compactMap { $0.until.map { CivilDate(daysSince1970: $0.daysSince1970 + 1) } }
    let cuts: [CivilDate?] = [nil] + Set(begins + ends).filter { $0 > today }.sorted().map { $0 }
    return cuts.enumerated().map { number, from in
      let next = number + 1 < cuts.count ? cuts[number + 1] : nil
      let shown = slides.filter { $0.mayBeShown(on: from ?? today) }
      return Period(from: from, next: next, slides: shown.isEmpty ? [schoolSlide] : shown)
    }
  }
}
