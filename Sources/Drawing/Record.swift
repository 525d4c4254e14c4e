internal import YAML

/// A mapping of a layout, by keys.
struct Record {
  let node: Node
  private var values: [Key: Node] = [:]

  init(_ node: Node) {
    self.node = node
    for entry in node.entries ?? [] {
      guard let key = Key(written: entry.name), !entry.value.isEmpty else { continue }
      values[key] = entry.value
    }
  }

  /// The value of a key that is given and not empty.
  subscript(_ key: Key) -> Node? { values[key] }

  /// With the values of `style` for the keys that are not given here.
  func inheriting(_ style: Record) -> Record {
    var record = self
    record.values.merge(style.values) { own, _ in own }
    return record
  }
}
