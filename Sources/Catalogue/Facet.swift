package import Honours

/// A vocabulary by whose words readers look for stories. A new case gets its listings everywhere.
package enum Facet: CaseIterable, Hashable, Sendable {
  case field
  case level
  case movement
  case unit

  /// The site's words, in the order of its settings.
  package func vocabulary(in settings: Settings) -> Vocabulary<Term> {
    switch self {
    case .field: settings.vocabularies.fields
    case .level: settings.vocabularies.levels
    case .movement: settings.vocabularies.movements
    case .unit: settings.vocabularies.units
    }
  }

  /// The words that a profile belongs to.
  package func words(of profile: Profile) -> [Term] {
    switch self {
    case .field: profile.fieldsOfWork
    case .level: [profile.level]
    case .movement: profile.movements
    case .unit: profile.unit.map { [$0] } ?? []
    }
  }
}
