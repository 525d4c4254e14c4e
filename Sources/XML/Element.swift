/// An element of an XML document, as a feed's reader finds it.
package struct Element: Sendable, Hashable {
  /// As it is written, with its prefix: `media:content`.
  package let name: String
  /// By the name as it is written.
  package let attributes: [String: String]
  package internal(set) var children: [Element] = []
  /// The text directly inside of it, its parts joined.
  package internal(set) var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  package subscript(attribute: String) -> String? { attributes[attribute] }

  /// The children of a name.
  package func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

  package func first(_ name: String) -> Element? { children.first { $0.name == name } }

  /// All elements below this one, in the order of their start tags.
  package var descendants: [Element] { children.flatMap { [$0] + $0.descendants } }
}

extension Element {
  /// The outermost element of a document; nil when the bytes are not well-formed XML, or nested more than 64 deep.
  package static func read(_ bytes: [UInt8]) -> Element? {
    guard let reader = XMLReader(bytes) else { return nil }
    var open: [Element] = []
    while let step = reader.next() {
      switch step {
      case .failed: return nil
      case .other: break
      case .text(let text): if !open.isEmpty { open[open.count - 1].text += text }
      case .start(let element, let isEmpty):
        guard open.count < 64 else { return nil }
        open.append(element)
        if isEmpty, open.count > 1 { close(&open) }
      case .end: if open.count > 1 { close(&open) }
      }
    }
    return open.count == 1 ? open[0] : nil
  }

  private static func close(_ open: inout [Element]) {
    let closed = open.removeLast()
    open[open.count - 1].children.append(closed)
  }
}
