internal import Artifacts
internal import Photos
internal import Synchronization

/// What earlier builds saw of the photos of a site, so that a photo is not looked through again while its file stays.
///
/// Notes only save time: without them the same is found out again. They are kept in the site's own folder and never
/// published; of a photo that is not shown none is kept.
final class PhotoNotes: Sendable {
  struct Note: Hashable {
    let stamp: FileStamp
    let fingerprint: Fingerprint
    let format: Format
    let size: PixelSize
    let pages: Int
    let isDoubtful: Bool
    let placeholder: String
  }

  /// By the photos' absolute paths.
  private let known: [String: Note]
  /// Whether the file of notes holds something else too: notes of another maker, or what cannot be read.
  private let hasRemains: Bool
  private let used = Mutex<[String: Note]>([:])

  init(_ known: [String: Note] = [:], hasRemains: Bool = false) {
    self.known = known
    self.hasRemains = hasRemains
  }

  /// The note on the photo at `path`, unless its file changed; it stays for the next build.
  func note(on path: String, with stamp: FileStamp) -> Note? {
    guard let note = known[path], note.stamp == stamp else { return nil }
    remember(note, on: path)
    return note
  }

  func remember(_ note: Note, on path: String) {
    used.withLock { $0[path] = note }
  }

  /// What is worth keeping when these photos are shown; nil when it is what was known already, and nothing else is
  /// in the file.
  func changed(showing photos: Set<String>) -> [String: Note]? {
    let notes = used.withLock { used in used.filter { photos.contains($0.key) } }
    return notes == known && !hasRemains ? nil : notes
  }
}
