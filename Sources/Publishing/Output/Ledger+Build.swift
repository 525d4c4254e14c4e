extension Ledger {
  /// What is kept of the last build into the output folder that went through without a complaint.
  func build() throws(DatabaseFailure) -> BuildRecord? {
    var record: BuildRecord?
    try database.each("SELECT * FROM build WHERE output = ?", .text(output)) {
      record = BuildRecord(
        inputs: $0.fingerprint(1), files: $0.fingerprint(3), count: $0.integer(5), readProfiles: $0.integer(6),
        shownProfiles: $0.integer(7))
    }
    return record
  }

  /// Keeps `record` in the place of what was kept; nil for a build that complained.
  func keep(_ record: BuildRecord?) throws(DatabaseFailure) {
    guard try build() != record else { return }
    guard let record else { return try database.run("DELETE FROM build WHERE output = ?", .text(output)) }
    let counts = [record.count, record.readProfiles, record.shownProfiles].map(Database.Value.integer)
    try database.prepare("REPLACE INTO build VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .run([.text(output)] + record.inputs.values + record.files.values + counts)
  }
}
