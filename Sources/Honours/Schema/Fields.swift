/// The fields of a record, in the order in which they are read, and what authors call them.
package struct Fields<Owner: Record>: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private let fields: [Field<Owner>]
  /// By every spelling, folded.
  private let indices: [String: Int]

  package init(arrayLiteral fields: Field<Owner>...) {
    self.fields = fields
    indices = Dictionary(
      fields.enumerated().flatMap { index, field in field.description.foldedNames.map { ($0, index) } }
    ) { first, _ in first }
  }

  package var startIndex: Int { fields.startIndex }
  package var endIndex: Int { fields.endIndex }
  package subscript(index: Int) -> Field<Owner> { fields[index] }

  /// The place of the field that an author means by a key.
  func index(written key: String) -> Int? { indices[FieldDescription.folded(key)] }
}
