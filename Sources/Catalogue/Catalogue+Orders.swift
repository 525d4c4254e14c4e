internal import Honours
internal import Vietnamese

extension Catalogue {
  /// People by given name, collectives by name, as Vietnamese lists are.
  package func byName(_ indices: [Index]) -> [Index] {
    let keyed = indices.map { index in (index: index, key: Self.sortKey(of: profiles[index])) }
    return keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
  }

  private static func sortKey(of profile: Profile) -> SortKey {
    switch profile.kind {
    case .collective: SortKey(profile.name)
    case .individual: SortKey(personName: profile.name)
    }
  }
}
