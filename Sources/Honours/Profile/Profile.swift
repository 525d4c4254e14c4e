package import Diagnostics
package import Markdown
package import Vietnamese

/// One exemplary collective or individual, and their story, as its author wrote it.
///
/// A class, because a profile goes through many hands, and a copy of so many fields costs more than most uses of it.
@dynamicMemberLookup @usableFromInline
package final class Profile: Sendable {
  @usableFromInline package let fields: ProfileFields
  package let source: Source
  /// The file's name without `.md`, by which other profiles refer to this one.
  package let fileName: String
  /// The word in the story's address: the file's name, folded, unless the author chose another.
  package let slug: String
  /// The story; its positions are those of the file.
  package let body: Document
  /// The pictures that the profile and its story show, by the names that they call them.
  package let pictures: [String: Picture]

  package init(
    _ fields: ProfileFields, source: Source, fileName: String, body: Document, pictures: [String: Picture]
  ) {
    self.fields = fields
    self.source = source
    self.fileName = fileName
    self.body = body
    self.pictures = pictures
    slug = fields.givenSlug ?? Slug.make(fileName)
  }

  /// Inlined, a key path costs no more than a property.
  @inlinable package subscript<Value>(dynamicMember field: KeyPath<ProfileFields, Value>) -> Value {
    fields[keyPath: field]
  }

  /// The photo, where there is one.
  package var cover: Picture? { fields.photo.flatMap { pictures[$0] } }

  /// The day that counts for the order of news: that of the decision.
  package var date: CivilDate { fields.recognition.date ?? Self.noDate }

  private static let noDate = CivilDate(daysSince1970: 0)

  /// The place where a field was written, for diagnostics that other files cause.
  package func location(of key: String, about word: String = "") -> Location {
    source.location(of: word, from: fields.places[key])
  }
}
