internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Pages
internal import Synchronization

/// What the last build of this process read and made, for one that builds again and again.
///
/// A profile whose file stays, in surroundings that stay, is not read again. Only what was read without a complaint is
/// kept in mind, so that everything else is complained of again.
package final class BuildMemory: Sendable {
  private typealias Reading = (entry: Files.Entry, profile: Profile)

  private struct Contents {
    /// Of everything but the text itself that a profile is read with.
    let surroundings: Fingerprint
    /// By the paths below the folder of contents.
    let readings: [String: Reading]
  }

  private let contents = Mutex<Contents?>(nil)
  private let published = Mutex<Site?>(nil)

  package init() {}

  /// The site that was published last; nil before the first build.
  var site: Site? { published.withLock(\.self) }

  func keep(_ site: Site) { published.withLock { $0 = site } }

  /// The profiles that need not be read again, by their paths below the folder.
  func profiles(in folder: InputFolder, _ surroundings: Fingerprint) -> [String: Profile] {
    let known = contents.withLock { $0?.surroundings == surroundings ? $0?.readings : nil } ?? [:]
    return known.filter { $0.value.entry == folder.entry(at: $0.key) }.mapValues(\.profile)
  }

  /// Keeps what was read in mind, and nothing else; nil is what may have changed while it was read.
  func keep(_ content: Diagnosed<SiteContent>?, in folder: InputFolder, _ surroundings: Fingerprint) {
    let new = content.map { content in
      Contents(surroundings: surroundings, readings: Self.readings(of: content, in: folder))
    }
    contents.withLock { $0 = new }
  }

  private static func readings(of content: Diagnosed<SiteContent>, in folder: InputFolder) -> [String: Reading] {
    let complainedOf = Set(content.diagnostics.map(\.location.path))
    let profiles = Dictionary(uniqueKeysWithValues: content.value.profiles.map { ($0.source.path, $0) })
    var readings: [String: Reading] = [:]
    for path in folder.texts(below: ContentReader.profiles) {
      let shown = folder.shown(path)
      // Behind a link another file may stand next time, and nothing tells.
      guard let profile = profiles[shown], !complainedOf.contains(shown), let entry = folder.entry(at: path),
        entry.kind == .file
      else { continue }
      readings[path] = (entry, profile)
    }
    return readings
  }
}

extension BuildInputs {
  /// Of all that a profile is read with beside its own text: the settings, the pictures, the word for a table in the
  /// templates, and the program itself.
  func surroundings(tableLabel: String, version: String) -> Fingerprint {
    let others = content.filter { !($0.path.hasPrefix(ContentReader.profiles + "/") && $0.path.hasSuffix(".md")) }
    return .of { description in
      description.add(version)
      description.add(tableLabel)
      description.add(others)
    }
  }
}
