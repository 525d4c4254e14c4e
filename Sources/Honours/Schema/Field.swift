package import Diagnostics
internal import Vietnamese
internal import YAML

/// Something that authors write as keys and values: a profile, an award, the settings.
///
/// A record starts blank; its fields fill it. Only a record with every required field is handed out.
package protocol Record: Sendable {
  init()
  static var fields: Fields<Self> { get }
  /// Where each field was written.
  var places: Places { get set }
}

/// One key that authors can write: declared once, and from that declaration read, suggested, explained
/// in new profiles and listed in the guide.
package final class Field<Owner: Record>: Sendable {
  package let description: FieldDescription
  /// Whether a required field may all the same be left out, for what was read of the record before it.
  let isWaived: @Sendable (Owner) -> Bool
  let read: @Sendable (Node, inout Owner, inout Reading) -> Void

  private init(
    _ description: FieldDescription, isWaived: @escaping @Sendable (Owner) -> Bool = { _ in false },
    read: @escaping @Sendable (Node, inout Owner, inout Reading) -> Void
  ) {
    self.description = description
    self.isWaived = isWaived
    self.read = read
  }
}

/// What people are told of a field.
package struct FieldDescription: Sendable {
  /// The English key, in camel case.
  package let key: String
  /// The Vietnamese keys, the preferred one first.
  package let names: [String]
  package let isRequired: Bool
  package let meaning: Text
  /// What can be written, such as "ngày (2025-01-18 hoặc 18/01/2025)".
  package let form: Text
  /// An example as it would be written behind the colon; empty where the nested fields have theirs.
  package let example: String
  /// The fields of the record that stands here, if one does.
  package let nested: [FieldDescription]
  /// Whether several values can be written.
  package let isList: Bool
  /// The site's words that can be written, where only they can.
  let words: (@Sendable (Vocabularies) -> [String])?
  /// Every spelling, folded, so that marks, letter case, spaces, hyphens and underscores do not matter.
  let foldedNames: [String]

  package var name: String { names[0] }

  static func folded(_ key: String) -> String {
    String(decoding: fold(key).utf8.filter { !" -_".utf8.contains($0) }, as: UTF8.self)
  }
}

extension Field {
  /// A field that must be written.
  ///
  /// - Parameter waived: where it need not be; of the record only the fields that are declared before it are known.
  static func required<Value>(
    _ key: String, _ names: [String], _ shape: Shape<Value>,
    _ target: any WritableKeyPath<Owner, Value> & Sendable, _ meaning: Text, example: String = "",
    waived: @escaping @Sendable (Owner) -> Bool = { _ in false }
  ) -> Field {
    Field(.init(key, names, true, meaning, shape, example), isWaived: waived) { node, owner, reading in
      guard let value = shape.read(node, &reading) else { return }
      owner[keyPath: target] = value
    }
  }

  /// A field that may be left out, and is then nil.
  static func optional<Value>(
    _ key: String, _ names: [String], _ shape: Shape<Value>,
    _ target: any WritableKeyPath<Owner, Value?> & Sendable, _ meaning: Text, example: String = ""
  ) -> Field {
    Field(.init(key, names, false, meaning, shape, example)) { node, owner, reading in
      owner[keyPath: target] = shape.read(node, &reading)
    }
  }

  /// A field that may be left out, and then keeps the record's own value: an empty list, a number.
  static func defaulted<Value>(
    _ key: String, _ names: [String], _ shape: Shape<Value>,
    _ target: any WritableKeyPath<Owner, Value> & Sendable, _ meaning: Text, example: String = ""
  ) -> Field {
    Field(.init(key, names, false, meaning, shape, example)) { node, owner, reading in
      guard let value = shape.read(node, &reading) else { return }
      owner[keyPath: target] = value
    }
  }
}

extension FieldDescription {
  fileprivate init<Value>(
    _ key: String, _ names: [String], _ isRequired: Bool, _ meaning: Text, _ shape: Shape<Value>,
    _ example: String
  ) {
    self.init(
      key: key, names: names, isRequired: isRequired, meaning: meaning, form: shape.form,
      example: example, nested: shape.nested, isList: shape.isList, words: shape.words,
      foldedNames: ([key] + names).map(Self.folded))
  }
}
