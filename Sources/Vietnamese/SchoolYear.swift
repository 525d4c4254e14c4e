/// A school year, which begins in one calendar year and ends in the next.
package struct SchoolYear: Sendable, Hashable, Comparable {
  /// The calendar year in which it begins, 1900 to 2999.
  package let start: Int

  package init?(start: Int) {
    guard (1900...2999).contains(start) else { return nil }
    self.start = start
  }

  /// Reads `2024-2025`, also with other dashes or a slash, and with spaces around them.
  package init?(_ text: String) {
    guard let (first, second) = years(in: text), second == first + 1 else { return nil }
    self.init(start: first)
  }

  /// The school year in which a day lies; school years begin in August.
  package init(containing date: CivilDate) {
    start = min(max(1900, date.month >= 8 ? date.year : date.year - 1), 2999)
  }

  /// For addresses: `2024-2025`.
  package var slug: String { "\(start)-\(start + 1)" }

  /// For readers: `2024–2025`.
  package var label: String { "\(start)–\(start + 1)" }

  package static func < (left: Self, right: Self) -> Bool { left.start < right.start }
}

/// A span of years, such as the term of a movement.
package struct Period: Sendable, Hashable, Comparable {
  package let from: Int
  package let to: Int

  package init?(from: Int, to: Int) {
    guard from < to, (1900...2999).contains(from), (1900...2999).contains(to) else { return nil }
    (self.from, self.to) = (from, to)
  }

  /// Reads `2021-2025`, written in any of the ways that ``SchoolYear`` knows.
  package init?(_ text: String) {
    guard let (first, second) = years(in: text) else { return nil }
    self.init(from: first, to: second)
  }

  /// For addresses: `2021-2025`.
  package var slug: String { "\(from)-\(to)" }

  /// For readers: `2021–2025`.
  package var label: String { "\(from)–\(to)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}

/// The two years of four digits that are all of `text` but a dash or a slash between them.
private func years(in text: String) -> (Int, Int)? {
  let parts = text.unicodeScalars.split(maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: isDash)
  guard parts.count == 2, let first = year(parts[0]), let second = year(parts[1]) else {
    return nil
  }
  return (first, second)
}

private func isDash(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "-", "–", "—", "‑", "‐", "−", "/": true
  default: false
  }
}

private func year(_ text: Substring.UnicodeScalarView) -> Int? {
  let words = Name.words(in: text)
  guard words.count == 1, words[0].utf8.count == 4 else { return nil }
  return decimal(words[0].utf8)
}
