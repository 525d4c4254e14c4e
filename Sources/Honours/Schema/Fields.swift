/// The fields of a record, in the order in which they are read, and what authors call them.
package struct Fields<Owner: Record>: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private let fields: [Field<Owner>]
  /// By every spelling, folded and as declared: most keys are written so, and need no folding then.
  private let indices: [String: Int]

  package init(arrayLiteral fields: Field<Owner>...) {
    self.fields = fields
    let folded = Dictionary(
      fields.enumerated().flatMap { index, field in field.description.foldedNames.map { ($0, index) } }
    ) { first, _ in first }
    indices = fields.flatMap(\.description.names).reduce(into: folded) { indices, name in
      indices[name] = folded[FieldDescription.folded(name)]
    }
  }

  package var startIndex: Int { fields.startIndex }
  package var endIndex: Int { fields.endIndex }
  package subscript(index: Int) -> Field<Owner> { fields[index] }

  /// The place of the field that an author means by a key.
  func index(written key: String) -> Int? { indices[key] ?? indices[FieldDescription.folded(key)] }
}
