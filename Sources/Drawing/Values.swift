package import Diagnostics

/// What a drawing shows, by the names under which a layout asks for it. Texts are in normalisation form C.
package struct Values: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  package enum Value: Sendable, Hashable {
    case text(String)
    case picture(Picture)
    /// The lines of a list: of each, the values that a row shows.
    case rows([Values])
  }

  private var values: [String: Value]
  /// Where an author wrote each; what is wrong with one of no place is told at the layout's box.
  package var places: [String: Location] = [:]

  package init(_ values: [String: Value] = [:], places: [String: Location] = [:]) {
    self.values = values
    self.places = places
  }

  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements) { $1 })
  }

  package subscript(_ name: String) -> Value? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// In order.
  package var names: [String] { values.keys.sorted() }
  var isEmpty: Bool { values.isEmpty }

  /// Whether there is something to show under the name: an empty text or list is nothing.
  func has(_ name: String) -> Bool {
    switch values[name] {
    case .text(let text): !text.isEmpty
    case .rows(let rows): !rows.isEmpty
    case .picture: true
    case nil: false
    }
  }
}

extension Values.Value: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .text(text) }
}
