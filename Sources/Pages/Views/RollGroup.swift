internal import Catalogue
internal import Honours
internal import Vietnamese

/// A part of an honour roll: those of one level and one subject type, by name.
struct RollGroup {
  let level: Term
  let subject: Subject
  let indices: [Catalogue.Index]
}

extension Site {
  /// By level, the highest first, then by subject type in the settings' order, then by name.
  func rollGroups(_ indices: [Catalogue.Index]) -> [RollGroup] {
    let vocabularies = catalogue.settings.vocabularies
    let byLevel = Dictionary(grouping: catalogue.byName(indices)) { catalogue.profiles[$0].level.id }
    return vocabularies.levels.words.reversed().flatMap { level in
      let bySubject = Dictionary(grouping: byLevel[level.id] ?? []) { catalogue.profiles[$0].subject.id }
      return vocabularies.subjects.words.compactMap { subject in
        bySubject[subject.id].map { RollGroup(level: level, subject: subject, indices: $0) }
      }
    }
  }
}
