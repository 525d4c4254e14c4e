internal import Honours

/// Who took a model on from whom, and who heads what; only between profiles that are shown.
package struct Relations: Sendable {
  package typealias Index = Catalogue.Index

  private var models: [Index: Index] = [:]
  private var followers: [Index: [Index]] = [:]
  private var collectives: [Index: Index] = [:]
  private var leaders: [Index: [Index]] = [:]

  init(among profiles: [Profile]) {
    let names = FileNames(of: profiles)
    for (index, profile) in profiles.enumerated() {
      if let model = profile.replicates.flatMap({ names.index(of: $0, for: profile.source) }) {
        models[index] = model
        followers[model, default: []].append(index)
      }
      if let collective = profile.heads.flatMap({ names.index(of: $0, for: profile.source) }) {
        collectives[index] = collective
        leaders[collective, default: []].append(index)
      }
    }
  }

  /// The profile whose model this one took on.
  package func model(of index: Index) -> Index? { models[index] }

  /// The profiles that took this one's model on (nhân rộng), the newest first.
  package func followers(of index: Index) -> [Index] { followers[index] ?? [] }

  /// The collective that this person heads.
  package func collective(headedBy index: Index) -> Index? { collectives[index] }

  package func leaders(of index: Index) -> [Index] { leaders[index] ?? [] }
}

extension FileNames {
  /// Profiles, by their files' names and by their slugs.
  init(of profiles: [Profile]) {
    self.init(profiles.map { (names: [$0.fileName, $0.slug], source: $0.source) })
  }
}
