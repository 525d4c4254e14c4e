/// What a template can be given: plain data, without code and without reflection.
///
/// Lists and objects share their storage when they are copied, so that thousands of pages can hold the
/// same card.
package enum Value: Sendable, Equatable {
  /// Text, escaped where a template writes it as `{{name}}`.
  case text(String)
  /// UTF-8 that is already safe HTML: written as it is, whichever tag asks for it.
  case html([UInt8])
  case bool(Bool)
  case number(Int)
  case list([Value])
  case object(Object)
}

extension Value {
  /// Whether `{{#name}}` shows its section: false are `false`, empty text, empty HTML and an empty list.
  ///
  /// Every number is true, zero too, and so is every object.
  package var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .bool(let bool): bool
    case .list(let values): !values.isEmpty
    case .number, .object: true
    }
  }
}

/// Values that may be absent: an absent one is `false`, so that `{{#name}}` and `{{^name}}` can ask for it.
extension Value {
  package init(_ text: String?) { self = text.map(Value.text) ?? false }

  package init(_ number: Int?) { self = number.map(Value.number) ?? false }

  package init(_ object: Object?) { self = object.map(Value.object) ?? false }

  package init(_ values: [Value]?) { self = values.map(Value.list) ?? false }

  package init(_ value: Value?) { self = value ?? false }

  package init(html bytes: [UInt8]?) { self = bytes.map(Value.html) ?? false }
}
