internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Pages
internal import Photos
internal import Synchronization

/// What the last build of this process read and made, for one that builds again and again.
///
/// A profile whose file and pictures stay, in surroundings that stay, is not read again. Only what was read without a
/// complaint is kept in mind, so that everything else is complained of again.
package final class BuildMemory: Sendable {
  private struct Reading {
    let profile: Profile
    /// The text and the pictures, as they stood, by their paths below the folder of contents.
    let files: [String: Files.Entry]
  }

  private struct Contents {
    /// Of everything but its own files that a profile is read with.
    let surroundings: Fingerprint
    /// By the paths of the texts below the folder of contents.
    let readings: [String: Reading]
  }

  private let contents = Mutex<Contents?>(nil)
  private let published = Mutex<(site: Site, inputs: Fingerprint)?>(nil)

  package init() {}

  /// The site that was published last; nil before the first build.
  var site: Site? { published.withLock { $0?.site } }

  /// Whether the site that was published last was made of these inputs.
  func hasSite(of inputs: Fingerprint) -> Bool { published.withLock { $0?.inputs == inputs } }

  func keep(_ site: Site, of inputs: Fingerprint) { published.withLock { $0 = (site, inputs) } }

  /// Has everything read again, when what was read may be wrong.
  func forget() { contents.withLock { $0 = nil } }

  /// The profiles that need not be read again, by their paths below the folder.
  func profiles(in folder: InputFolder, _ surroundings: Fingerprint) -> [String: Profile] {
    let known = contents.withLock { $0?.surroundings == surroundings ? $0?.readings : nil } ?? [:]
    return known.filter { $0.value.files.allSatisfy { folder.holds($1, at: $0) } }.mapValues(\.profile)
  }

  /// Keeps what was read in mind, and nothing else; nil is what may have changed while it was read.
  func keep(_ content: Diagnosed<SiteContent>?, in folder: InputFolder, _ surroundings: Fingerprint?) {
    let new = content.flatMap { content in
      surroundings.map { Contents(surroundings: $0, readings: Self.readings(of: content, in: folder)) }
    }
    contents.withLock { $0 = new }
  }

  private static func readings(of content: Diagnosed<SiteContent>, in folder: InputFolder) -> [String: Reading] {
    let complainedOf = Set(content.diagnostics.map(\.location.path))
    let profiles = Dictionary(uniqueKeysWithValues: content.value.profiles.map { ($0.source.path, $0) })
    var readings: [String: Reading] = [:]
    for path in folder.texts(below: ContentReader.profiles) {
      let shown = folder.shown(path)
      guard let profile = profiles[shown], !complainedOf.contains(shown) else { continue }
      let paths = [path] + profile.pictures.values.map { folder.path(of: $0.photo.file) }
      let files = paths.compactMap { path in folder.entry(at: path).map { (path, $0) } }
      // Behind a link another file may stand next time, and nothing tells.
      guard files.count == paths.count, files.allSatisfy({ $1.kind == .file }) else { continue }
      readings[path] = Reading(profile: profile, files: Dictionary(files) { first, _ in first })
    }
    return readings
  }
}

extension InputFolder {
  /// Of what all profiles are read with: the settings, the word for a table in the templates, and the program itself. Nil
  /// where the settings are behind a link.
  func surroundings(tableLabel: String, version: String) -> Fingerprint? {
    guard let settings = entry(at: ContentReader.settings), settings.kind == .file else { return nil }
    return .of { description in
      description.add(version)
      description.add(tableLabel)
      description.add([settings])
    }
  }
}
