internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import JSON
internal import Vietnamese

extension Site {
  /// How many profiles one file of search data holds: some 150 KB before compression.
  private static let shardSize = 400

  /// The search data, by school year and the oldest first within it, so that a new story changes one file.
  var searchShards: [Artifact] {
    catalogue.schoolYears.flatMap { year in
      let indices = Array(catalogue[.schoolYear(year)].reversed())
      return stride(from: 0, to: indices.count, by: Self.shardSize).map { start in
        let part = indices[start..<min(indices.count, start + Self.shardSize)]
        let number = start / Self.shardSize + 1
        let name = number == 1 ? year.slug : "\(year.slug)-\(number)"
        return shard("\(Address.search)\(name).js") {
          JSON.array(part.map { searchEntry(of: catalogue.profiles[$0]) })
        }
      }
    }
  }

  /// Search data as a script, because a page opened from a folder may run scripts beside it but not read files.
  private func shard(_ path: String, _ entries: @escaping @Sendable () -> JSON) -> Artifact {
    Artifact(SitePath(known: path), .listings) {
      let (name, data) = (JSON.string(path).bytes, JSON.object(["entries": entries()]).bytes)
      return "guongSang.add(".utf8 + name + ",".utf8 + data + ");\n".utf8
    }
  }

  private func searchEntry(of profile: Profile) -> JSON {
    let parts =
      [profile.name, profile.unit?.name ?? "", profile.position ?? "", profile.level.name, profile.summary]
      + profile.fieldsOfWork.map(\.name) + profile.movements.map(\.name) + profile.awards.map(\.title)
    let text = parts.filter { !$0.isEmpty }.joined(separator: " ").lowercased()
    return .object([
      "n": .string(profile.name),
      "h": .string(hrefs.href(to: Address.story(profile.slug))),
      "s": .string(profile.summary),
      "u": profile.unit.map { .string($0.name) },
      "y": .string(profile.yearLabel),
      "l": .string(words.fill(.level, with: profile.level.name)),
      "k": .string(profile.kind.rawValue),
      "a": highestAward(of: profile).map { .string($0.title) },
      "f": .string(fold(text)),
      "x": .string(text),
    ])
  }
}
