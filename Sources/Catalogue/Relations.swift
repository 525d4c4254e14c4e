internal import Honours

/// Who took a model on from whom, and who heads what; only between profiles that are shown.
package struct Relations: Sendable {
  package typealias Index = Catalogue.Index

  private var models: [Index: Index] = [:]
  private var followers: [Index: [Index]] = [:]
  private var collectives: [Index: Index] = [:]
  private var leaders: [Index: [Index]] = [:]

  init(among profiles: [Profile]) {
    let names = ProfileNames(profiles)
    for (index, profile) in profiles.enumerated() {
      if let model = profile.replicates.flatMap({ names[$0] }) {
        models[index] = model
        followers[model, default: []].append(index)
      }
      if let collective = profile.heads.flatMap({ names[$0] }) {
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

/// Finds profiles by the name that other profiles call them: the file's name, or the slug; the first of
/// several with one name.
struct ProfileNames {
  private var indices: [String: Catalogue.Index] = [:]

  init(_ profiles: [Profile]) {
    let names = profiles.map(\.fileName).enumerated().map { $0 } + profiles.map(\.slug).enumerated().map { $0 }
    indices = Dictionary(names.map { (Self.key($1), $0) }) { first, _ in first }
  }

  subscript(written: String) -> Catalogue.Index? { indices[Self.key(written)] }

  /// Names as authors write them, with or without the ending and in any letter case.
  static func key(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasSuffix(".md") ? String(lower.dropLast(3)) : lower
  }
}
