internal import Artifacts
internal import CSQLite

/// An open SQLite database, closed when its last user lets go of it.
@safe final class Database {
  /// A value of a column.
  enum Value {
    case integer(Int)
    case text(String)
  }

  private let handle: OpaquePointer
  let path: String

  /// Opens the database at `path`, creating an empty one when it is absent.
  convenience init(_ path: String) throws(DatabaseFailure) {
    try self.init(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
  }

  /// Opens the database at `path`, which must exist, and changes nothing in it.
  convenience init(reading path: String) throws(DatabaseFailure) {
    try self.init(path, SQLITE_OPEN_READONLY)
  }

  private init(_ path: String, _ access: Int32) throws(DatabaseFailure) {
    var handle: OpaquePointer?
    let flags = access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let opened = unsafe handle else {
      unsafe sqlite3_close_v2(handle)
      throw DatabaseFailure(path, code)
    }
    unsafe self.handle = opened
    self.path = path
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs one statement that gives no rows.
  func run(_ sql: String, _ values: Value...) throws(DatabaseFailure) {
    try prepare(sql).run(values)
  }

  /// Gives each row of one statement to `body`.
  func each(
    _ sql: String, _ values: Value..., body: (borrowing Statement) -> Void
  ) throws(DatabaseFailure) {
    let statement = try prepare(sql)
    try statement.bind(values)
    while try statement.step() { body(statement) }
  }

  /// Does all of `body`, or on failure nothing of it.
  func transaction(_ body: () throws(DatabaseFailure) -> Void) throws(DatabaseFailure) {
    try run("BEGIN IMMEDIATE")
    do throws(DatabaseFailure) {
      try body()
      try run("COMMIT")
    } catch {
      // What failed is told; that the undoing failed too would say nothing more.
      try? run("ROLLBACK")
      throw error
    }
  }

  func prepare(_ sql: String) throws(DatabaseFailure) -> Statement {
    var statement: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let prepared = unsafe statement else {
      throw DatabaseFailure(path, code)
    }
    return unsafe Statement(prepared, of: self)
  }
}

/// A compiled statement, to be run any number of times.
@safe struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let database: Database

  fileprivate init(_ handle: OpaquePointer, of database: Database) {
    unsafe self.handle = handle
    self.database = database
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Runs the statement with `values` in the places of its question marks.
  func run(_ values: [Database.Value]) throws(DatabaseFailure) {
    try bind(values)
    while try step() {}
  }

  fileprivate func bind(_ values: [Database.Value]) throws(DatabaseFailure) {
    unsafe sqlite3_reset(handle)
    for (index, value) in values.enumerated() { try check(bind(value, at: Int32(index + 1))) }
  }

  private func bind(_ value: Database.Value, at index: Int32) -> Int32 {
    switch value {
    case .integer(let number): return unsafe sqlite3_bind_int64(handle, index, Int64(number))
    case .text(let text):
      // SQLITE_TRANSIENT: SQLite copies the text before the call returns.
      let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      return unsafe sqlite3_bind_text(handle, index, text, Int32(text.utf8.count), copied)
    }
  }

  /// True when there is a row to read.
  fileprivate func step() throws(DatabaseFailure) -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw DatabaseFailure(database.path, code)
  }

  private func check(_ code: Int32) throws(DatabaseFailure) {
    guard code == SQLITE_OK else { throw DatabaseFailure(database.path, code) }
  }

  func integer(_ column: Int32) -> Int { unsafe Int(sqlite3_column_int64(handle, column)) }

  func text(_ column: Int32) -> String {
    guard let bytes = unsafe sqlite3_column_text(handle, column) else { return "" }
    return unsafe String(cString: bytes)
  }
}

extension DatabaseFailure {
  fileprivate init(_ path: String, _ code: Int32) {
    let sentence = unsafe sqlite3_errstr(code)
    let reason = unsafe sentence.map { unsafe String(cString: $0) } ?? ""
    self.init(path: path, kind: Self.kind(code & 0xFF), reason: reason)
  }

  private static func kind(_ code: Int32) -> Kind {
    switch code {
    case SQLITE_FULL: .full
    case SQLITE_READONLY, SQLITE_PERM: .readOnly
    case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_NOMEM, SQLITE_BUSY, SQLITE_LOCKED: .unusable
    default: .damaged
    }
  }
}

extension Fingerprint {
  /// As it is stored, in two columns.
  var values: [Database.Value] {
    [.integer(Int(bitPattern: UInt(high))), .integer(Int(bitPattern: UInt(low)))]
  }
}

extension Statement {
  /// The fingerprint in this column and the next.
  func fingerprint(_ column: Int32) -> Fingerprint {
    Fingerprint(
      high: UInt64(bitPattern: Int64(integer(column))), low: UInt64(bitPattern: Int64(integer(column + 1))))
  }
}
