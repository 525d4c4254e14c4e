internal import Artifacts
internal import Glibc
internal import Photos

extension PhotoNotes {
  private static let fileName = "photos.sqlite"
  private static let table = """
    CREATE TABLE IF NOT EXISTS photo (
      path TEXT PRIMARY KEY, maker TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
      high INTEGER NOT NULL, low INTEGER NOT NULL, format TEXT NOT NULL, width INTEGER NOT NULL,
      height INTEGER NOT NULL, pages INTEGER NOT NULL, doubtful INTEGER NOT NULL, placeholder TEXT NOT NULL)
      STRICT, WITHOUT ROWID
    """

  /// The notes of a site; none where they cannot be read.
  ///
  /// - Parameter maker: what made them: others may see photos differently.
  static func open(in folder: String, maker: String) -> PhotoNotes {
    var notes: [String: Note] = [:]
    var hasRemains = false
    do throws(DatabaseFailure) {
      let database = try Database(reading: folder + "/" + fileName)
      try database.each("SELECT * FROM photo") { row in
        guard row.text(1) == maker, let format = Format(rawValue: row.text(6)) else {
          hasRemains = true
          return
        }
        notes[row.text(0)] = Note(
          stamp: FileStamp(size: row.integer(2), modified: row.integer(3)), fingerprint: row.fingerprint(4),
          format: format, size: PixelSize(width: row.integer(7), height: row.integer(8)), pages: row.integer(9),
          isDoubtful: row.integer(10) != 0, placeholder: row.text(11))
      }
    } catch {
      // As if there were none: they only save time.
      return PhotoNotes(hasRemains: error.kind == .damaged)
    }
    return PhotoNotes(notes, hasRemains: hasRemains)
  }

  /// Writes the notes on the photos that are shown, if they changed. What is deleted is overwritten, so that no name
  /// or picture stays of a story that was withdrawn.
  func keep(in folder: String, maker: String, showing photos: Set<String>) {
    guard let notes = changed(showing: photos) else { return }
    let path = folder + "/" + Self.fileName
    do throws(DatabaseFailure) {
      try Self.write(notes, to: path, maker)
    } catch {
      // A note that could not be kept costs time at the next build, and nothing else.
      guard error.kind == .damaged else { return }
      unsafe unlink(path)
      unsafe unlink(path + "-journal")
      try? Self.write(notes, to: path, maker)
    }
  }

  /// Removes the notes, so that the next build looks through every photo.
  static func discard(in folder: String) { unsafe unlink(folder + "/" + fileName) }

  private static func write(_ notes: [String: Note], to path: String, _ maker: String) throws(DatabaseFailure) {
    let database = try Database(path)
    try database.run("PRAGMA secure_delete = ON")
    try database.transaction { () throws(DatabaseFailure) in
      try database.run(table)
      try database.run("DELETE FROM photo")
      let insert = try database.prepare("INSERT INTO photo VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      for (path, note) in notes {
        try insert.run(
          [.text(path), .text(maker), .integer(note.stamp.size), .integer(note.stamp.modified)]
            + note.fingerprint.values
            + [
              .text(note.format.rawValue), .integer(note.size.width), .integer(note.size.height),
              .integer(note.pages), .integer(note.isDoubtful ? 1 : 0), .text(note.placeholder),
            ])
      }
    }
  }
}
