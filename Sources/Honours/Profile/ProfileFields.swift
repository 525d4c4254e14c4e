package import Photos
package import Vietnamese

/// The fields of a profile, as its author wrote them.
@usableFromInline
package struct ProfileFields: Record {
  package var places = Places()
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
}
