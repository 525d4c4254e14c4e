internal import Diagnostics
internal import Vietnamese

extension Rule {
  /// A level that a reform abolished can stand only in profiles of its own time.
  static let wordsAreInUse = Rule { profile, _ in
    guard let date = profile.recognition.date else { return [] }
    let words =
      [("level", profile.level)] + (profile.unit.map { [("unit", $0)] } ?? [])
      + profile.fieldsOfWork.map { ("fields", $0) } + profile.movements.map { ("movements", $0) }
    return words.compactMap { key, word in
      let isEarly = word.from.map { date < $0 } ?? false
      let isLate = word.until.map { date > $0 } ?? false
      guard isEarly || isLate else { return nil }
      return Diagnostic(.wordNotInUse(word, on: date), at: profile.location(of: key, about: word.name))
    }
  }
}

extension Diagnostic.Message {
  static func wordNotInUse(_ word: Term, on date: CivilDate) -> Self {
    let from = word.from.map { (vi: " từ \($0.short)", en: " from \($0.iso)") }
    let until = word.until.map { (vi: " đến \($0.short)", en: " until \($0.iso)") }
    return .error(
      "GS218",
      Text(
        vi: "“\(word.name)” chỉ dùng\(from?.vi ?? "")\(until?.vi ?? ""); quyết định này ký ngày \(date.short).",
        en: "“\(word.name)” is in use only\(from?.en ?? "")\(until?.en ?? ""); this decision is of \(date.iso)."))
  }
}
