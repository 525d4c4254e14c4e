internal import Diagnostics
internal import Vietnamese

extension Rule {
  /// A level that a reform abolished can stand only with decisions of its own time.
  static let wordsAreInUse = Rule { profile, _ in
    let words: [(key: String, word: Term)] =
      [("level", profile.level)] + (profile.unit.map { [("unit", $0)] } ?? [])
      + profile.fieldsOfWork.map { ("fields", $0) } + profile.movements.map { ("movements", $0) }
    let ofProfile = words.compactMap { key, word in
      fault(word, on: profile.recognition.date).map { Diagnostic($0, at: profile.location(of: key, about: word.name)) }
    }
    let ofAwards: [Diagnostic] = profile.awards.compactMap { award in
      guard let level = award.level, let fault = fault(level, on: award.date) else { return nil }
      return Diagnostic(fault, at: profile.source.location(of: level.name, from: award.places["level"]))
    }
    return ofProfile + ofAwards
  }

  private static func fault(_ word: Term, on date: CivilDate?) -> Diagnostic.Message? {
    guard let date else { return nil }
    let isEarly = word.from.map { date < $0 } ?? false
    let isLate = word.until.map { date > $0 } ?? false
    return isEarly || isLate ? .wordNotInUse(word, on: date) : nil
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
