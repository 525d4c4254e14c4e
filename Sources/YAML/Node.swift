package import Diagnostics

/// A piece of a YAML text, with its place in the file.
///
/// Scalars stay text: whether `2025` is a year or `yes` an answer is decided by who knows the field.
package struct Node: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case scalar(Scalar)
    case sequence([Node])
    /// In source order, without duplicate keys.
    case mapping([Entry])
  }

  package struct Scalar: Sendable, Hashable {
    package let text: String
    /// Written without quotes, and neither as a `|` nor as a `>` block.
    package let isPlain: Bool
  }

  /// A line of a mapping; the key is always a scalar.
  package struct Entry: Sendable, Hashable {
    package let key: Node
    package let value: Node
  }

  package let content: Content
  package let position: Position
  /// How many Unicode scalars of the first line belong to it; at least 1.
  package let length: Int

  package func location(in source: Source) -> Location {
    source.location(position, length: length)
  }
}

extension Node.Scalar {
  /// Nothing is given: no text, `~` or `null`, all without quotes.
  package var isEmpty: Bool { isPlain && text.utf8.count <= 4 && Self.nothing.contains(text) }

  private static let nothing = ["", "~", "null", "Null", "NULL"]
}

extension Node {
  /// The text of a scalar; nil for a list, a mapping, and where nothing is given (see ``Scalar/isEmpty``).
  package var text: String? {
    guard case .scalar(let scalar) = content, !scalar.isEmpty else { return nil }
    return scalar.text
  }

  /// Nothing is given, as in `photo:` or `photo: ~`.
  package var isEmpty: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isEmpty
  }

  package var items: [Node]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  package var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }
}

extension Node.Entry {
  /// The key as the author wrote it.
  package var name: String {
    guard case .scalar(let scalar) = key.content else { return "" }
    return scalar.text
  }
}
