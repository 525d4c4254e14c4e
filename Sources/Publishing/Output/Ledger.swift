internal import Artifacts

/// The record of what publications wrote, kept in the site's own folder and never published.
///
/// A change is written as one transaction, and no change writes nothing. What is deleted is overwritten with
/// zeros, so that the file does not keep the names of stories that were withdrawn.
struct Ledger {
  let database: Database
  let output: String

  private static let version = 1
  private static let tables = [
    """
    CREATE TABLE output (name TEXT PRIMARY KEY, program TEXT NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE file (
      output TEXT, path TEXT,
      fingerprint_high INTEGER NOT NULL, fingerprint_low INTEGER NOT NULL,
      content_high INTEGER NOT NULL, content_low INTEGER NOT NULL,
      size INTEGER NOT NULL, modified INTEGER NOT NULL,
      PRIMARY KEY (output, path)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE intent (
      output TEXT, path TEXT, content_high INTEGER, content_low INTEGER,
      PRIMARY KEY (output, path, content_high, content_low)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE folder (output TEXT, path TEXT, PRIMARY KEY (output, path)) STRICT, WITHOUT ROWID
    """,
  ]
  /// Younger than the others: a ledger of this version may lack it.
  private static let buildTable =
    """
    CREATE TABLE IF NOT EXISTS build (
      output TEXT PRIMARY KEY,
      inputs_high INTEGER NOT NULL, inputs_low INTEGER NOT NULL,
      files_high INTEGER NOT NULL, files_low INTEGER NOT NULL,
      count INTEGER NOT NULL, read INTEGER NOT NULL, shown INTEGER NOT NULL) STRICT, WITHOUT ROWID
    """

  /// Opens the ledger at `path` for the folder `output`, creating it when it is absent or empty; one that is
  /// of another version, or in which anything is wrong, fails as damaged.
  init(_ path: String, output: String) throws(DatabaseFailure) {
    database = try Database(path)
    self.output = output
    try database.run("PRAGMA secure_delete = ON")
    if try number("SELECT count(*) FROM sqlite_schema") == 0 { try create() }
    try database.run(Self.buildTable)
    let version = try number("PRAGMA user_version")
    var check = ""
    try database.each("PRAGMA quick_check(1)") { check = $0.text(0) }
    guard version == Self.version, check == "ok" else {
      throw DatabaseFailure(path: path, kind: .damaged, reason: "version \(version), \(check)")
    }
  }

  /// Opens an existing ledger at `path`, to be read only.
  init(reading path: String, output: String) throws(DatabaseFailure) {
    database = try Database(reading: path)
    self.output = output
  }

  private func number(_ sql: String) throws(DatabaseFailure) -> Int {
    var number = 0
    try database.each(sql) { number = $0.integer(0) }
    return number
  }

  private func create() throws(DatabaseFailure) {
    try database.transaction { () throws(DatabaseFailure) in
      for table in Self.tables { try database.run(table) }
      try database.run("PRAGMA user_version = \(Self.version)")
    }
  }

  /// Everything that is recorded of the output folder.
  func contents() throws(DatabaseFailure) -> LedgerContents {
    var contents = LedgerContents()
    try database.each("SELECT program FROM output WHERE name = ?", .text(output)) {
      contents.program = $0.text(0)
    }
    try database.each("SELECT * FROM file WHERE output = ?", .text(output)) {
      guard let path = SitePath($0.text(1)) else { return }
      contents.rows[path] = LedgerRow(
        fingerprint: $0.fingerprint(2), content: $0.fingerprint(4),
        stamp: FileStamp(size: $0.integer(6), modified: $0.integer(7)))
    }
    try database.each("SELECT * FROM intent WHERE output = ?", .text(output)) {
      guard let path = SitePath($0.text(1)) else { return }
      contents.intents[path, default: []].insert($0.fingerprint(2))
    }
    try database.each("SELECT * FROM folder WHERE output = ?", .text(output)) {
      if let path = SitePath($0.text(1)) { contents.folders.insert(path) }
    }
    return contents
  }

  /// Records the difference between two contents.
  func record(
    _ new: LedgerContents, insteadOf old: LedgerContents
  ) throws(DatabaseFailure) {
    guard new != old else { return }
    try database.transaction { () throws(DatabaseFailure) in
      if let program = new.program, program != old.program {
        try database.run("REPLACE INTO output VALUES (?, ?)", .text(output), .text(program))
      }
      try recordRows(new, old)
      try recordIntents(new, old)
      try recordFolders(new, old)
    }
  }

  private func recordRows(_ new: LedgerContents, _ old: LedgerContents) throws(DatabaseFailure) {
    guard new.rows != old.rows else { return }
    let replace = try database.prepare("REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (path, row) in new.rows where old.rows[path] != row {
      try replace.run(
        key(path) + row.fingerprint.values + row.content.values
          + [.integer(row.stamp.size), .integer(row.stamp.modified)])
    }
    let delete = try database.prepare("DELETE FROM file WHERE output = ? AND path = ?")
    for path in old.rows.keys where new.rows[path] == nil { try delete.run(key(path)) }
  }

  private func recordIntents(_ new: LedgerContents, _ old: LedgerContents) throws(DatabaseFailure) {
    guard new.intents != old.intents else { return }
    if new.intents.isEmpty { return try database.run("DELETE FROM intent WHERE output = ?", .text(output)) }
    let insert = try database.prepare("INSERT OR IGNORE INTO intent VALUES (?, ?, ?, ?)")
    for (path, contents) in new.intents where old.intents[path] != contents {
      for content in contents { try insert.run(key(path) + content.values) }
    }
    let delete = try database.prepare("DELETE FROM intent WHERE output = ? AND path = ?")
    for path in old.intents.keys where new.intents[path] == nil { try delete.run(key(path)) }
  }

  private func recordFolders(_ new: LedgerContents, _ old: LedgerContents) throws(DatabaseFailure) {
    guard new.folders != old.folders else { return }
    let insert = try database.prepare("INSERT OR IGNORE INTO folder VALUES (?, ?)")
    for path in new.folders.subtracting(old.folders) { try insert.run(key(path)) }
    let delete = try database.prepare("DELETE FROM folder WHERE output = ? AND path = ?")
    for path in old.folders.subtracting(new.folders) { try delete.run(key(path)) }
  }

  private func key(_ path: SitePath) -> [Database.Value] {
    [.text(output), .text(path.description)]
  }
}
