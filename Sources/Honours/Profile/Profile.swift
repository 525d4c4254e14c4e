package import Diagnostics
package import Markdown
package import Photos
package import Vietnamese

/// One exemplary collective or individual, and their story, as its author wrote it.
package struct Profile: Record {
  package var places = Places()
  package var source = Source(path: "", text: "")
  /// The file's name without `.md`, by which other profiles refer to this one.
  package var fileName = ""
  /// The word in the story's address: the file's name, folded, unless the author chose another.
  package internal(set) var slug = ""
  /// The story; its positions are those of the file.
  package var body = Document.empty
  /// The pictures that the profile and its story show, by the names that they call them.
  package var pictures: [String: Picture] = [:]

  package var name = ""
  package var kind = Kind.collective
  package var subject = Subject()
  package var unit: Term?
  package var position: String?
  package var fieldsOfWork: [Term] = []
  package var level = Term()
  package var schoolYear: SchoolYear?
  package var period: Period?
  package var movements: [Term] = []
  package var summary = ""
  package var photo: String?
  /// What a crop of the photo keeps in its middle.
  package var focus: Recipe.Focus?
  package var photoAlt: String?
  package var photoCredit: String?
  package var awards: [Award] = []
  package var recognition = Recognition()
  package var criteria: [CriterionMet] = []
  package var heads: String?
  package var replicates: String?
  package var quote: Quote?
  package var led: LEDText?
  package var publishFrom: CivilDate?
  package var publishUntil: CivilDate?
  var givenAgeGroup: AgeGroup?
  package var consent: Consent?
  package var sources: [String] = []
  var givenSlug: String?
  package var isFeatured = false

  package init() {}

  /// How old these people are. A collective of a subject type for minors can be one of adults; a pupil stays a
  /// pupil, so that no line of a profile does away with consent.
  package var ageGroup: AgeGroup {
    guard let given = givenAgeGroup, kind == .collective || given != .adult else { return subject.ageGroup }
    return given
  }

  /// The photo, where there is one.
  package var cover: Picture? { photo.flatMap { pictures[$0] } }

  /// The day that counts for the order of news: that of the decision.
  package var date: CivilDate { recognition.date ?? Self.noDate }

  private static let noDate = CivilDate(daysSince1970: 0)

  /// The place where a field was written, for diagnostics that other files cause.
  package func location(of key: String, about word: String = "") -> Location {
    source.location(of: word, from: places[key])
  }
}
