package import Diagnostics

/// Where the fields of a record were written, by their English keys.
package struct Places: Sendable {
  /// Where the record itself begins.
  package var start = Position.start
  /// Few, and hardly ever asked for, so that looking through them costs less than to keep a table.
  private var written: [(key: String, position: Position)] = []

  package init() {}

  /// The places of a record that begins at `start` and in which `count` fields are written.
  init(from start: Position, count: Int) {
    self.start = start
    written.reserveCapacity(count)
  }

  mutating func add(_ key: String, at position: Position) { written.append((key, position)) }

  /// Whether something was written for a field.
  func contains(_ key: String) -> Bool { written.contains { $0.key == key } }

  /// The place of a field; of the record where the field was left out.
  package subscript(key: String) -> Position { written.first { $0.key == key }?.position ?? start }
}
