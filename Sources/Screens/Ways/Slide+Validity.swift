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
  /// All of time, cut where slides begin or end; in a period without any slide the school's own is shown.
  var periods: [Period] {
    let begins = slides.compactMap(\.from)
    let ends = slides.compactMap { $0.until.map { CivilDate(daysSince1970: $0.daysSince1970 + 1) } }
    let cuts: [CivilDate?] = [nil] + Set(begins + ends).sorted().map { $0 }
    return cuts.enumerated().map { number, from in
      let next = number + 1 < cuts.count ? cuts[number + 1] : nil
      // Before every date that counts: the day before the first of them.
      let day = from ?? next.map { CivilDate(daysSince1970: $0.daysSince1970 - 1) }
      let shown = slides.filter { slide in day.map(slide.mayBeShown) ?? true }
      return Period(from: from, next: next, slides: shown.isEmpty ? [schoolSlide] : shown)
    }
  }
}
