package import Honours
package import Vietnamese

/// A way to choose among the profiles: by kind, by school year, or by a word of a vocabulary.
package enum Selection: Hashable, Sendable {
  case kind(Kind)
  case schoolYear(SchoolYear)
  /// By a word's id.
  case word(Facet, String)

  /// The selections that a profile belongs to.
  static func of(_ profile: Profile) -> [Selection] {
    [.kind(profile.kind), .schoolYear(profile.honourYear)]
      + Facet.allCases.flatMap { facet in facet.words(of: profile).map { .word(facet, $0.id) } }
  }

  /// Every selection with its profiles, in their order.
  static func all(of profiles: [Profile]) -> [Selection: [Catalogue.Index]] {
    var selections: [Selection: [Catalogue.Index]] = [:]
    for (index, profile) in profiles.enumerated() {
      for selection in Set(of(profile)) { selections[selection, default: []].append(index) }
    }
    return selections
  }
}

extension Profile {
  /// The school year in whose honour roll a profile stands: its own, or that in which a profile of several
  /// years was recognised. A school year begins in August.
  package var honourYear: SchoolYear {
    fields.schoolYear ?? SchoolYear(containing: date)
  }
}
