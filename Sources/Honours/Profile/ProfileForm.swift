package import Diagnostics
package import Vietnamese

/// A new profile, to be filled in.
package enum ProfileForm {
  /// What is known when a profile is begun.
  package struct Beginning: Sendable {
    package let name: String
    package let kind: Kind?
    package let subject: Subject?
    package let schoolYear: SchoolYear

    package init(name: String, kind: Kind?, subject: Subject?, schoolYear: SchoolYear) {
      self.name = name
      self.kind = kind
      self.subject = subject
      self.schoolYear = schoolYear
    }
  }

  /// The file's text: the fields of a profile, and a story's outline.
  package static func text(
    of beginning: Beginning, vocabularies: Vocabularies, language: Language
  ) -> String {
    var filled = [
      "name": RecordForm.quoted(beginning.name), "schoolYear": beginning.schoolYear.slug,
      "recognition.status": Status.draft.names[0],
    ]
    if let kind = beginning.kind { filled["kind"] = kind.names[0] }
    if let subject = beginning.subject { filled["subject"] = RecordForm.quoted(subject.name) }
    var form = RecordForm(
      language: language, filled: filled, vocabularies: vocabularies,
      opened: opened(for: beginning.subject?.ageGroup ?? .adult))
    let fields = form.text(of: ProfileFields.fields.map(\.description))
    return "---\n\(fields)---\n\n\(outline.text(in: language))\n"
  }

  /// What the law asks of minors beyond what every profile has.
  private static func opened(for age: AgeGroup) -> Set<String> {
    switch age {
    case .adult: []
    case .underSeven: ["consent"]
    case .fromSeven: ["consent", "consent.child"]
    }
  }

  private static let outline = Text(
    vi: """
      Ai, ở đâu, từ khi nào; khó khăn lúc đầu là gì.

      ## Cách làm

      Những việc cụ thể, theo trình tự; ai làm, làm thế nào.

      ## Kết quả

      Con số trước và sau, kiểm chứng được; ai được lợi.

      ## Điều có thể học

      Nơi khác muốn làm theo thì bắt đầu từ đâu.
      """,
    en: """
      Who, where, since when; what was difficult at first.

      ## Cách làm

      What was done, step by step, and by whom.

      ## Kết quả

      Figures before and after that can be checked.

      ## Điều có thể học

      Where others could begin.
      """)
}
