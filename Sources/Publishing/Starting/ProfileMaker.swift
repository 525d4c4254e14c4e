package import Diagnostics
internal import Honours
package import Vietnamese

/// What is asked of a new profile, as it was typed.
package struct ProfileRequest: Sendable {
  package let name: String
  package let kind: String?
  package let subject: String?
  package let schoolYear: String?

  package init(name: String, kind: String?, subject: String?, schoolYear: String?) {
    self.name = name
    self.kind = kind
    self.subject = subject
    self.schoolYear = schoolYear
  }
}

/// Writes a new profile into the content folder, and never over another file.
package struct ProfileMaker {
  package enum Field: Sendable {
    case kind, schoolYear
  }

  package enum Result: Sendable {
    /// The new file, as the person would type it.
    case made(String)
    case notUnderstood(Field, String)
    case failed(Text)
  }

  private let location: SiteLocation
  private let today: CivilDate
  private let language: Language

  package init(_ location: SiteLocation, on today: CivilDate, language: Language) {
    self.location = location
    self.today = today
    self.language = language
  }

  package func make(_ request: ProfileRequest) -> Result {
    let name = nfc(request.name)
    let slug = Slug.make(name)
    guard !slug.isEmpty else { return .failed(Self.noLetters(name)) }
    let year = request.schoolYear.map(SchoolYear.init) ?? SchoolYear(containing: today)
    guard let year else { return .notUnderstood(.schoolYear, request.schoolYear ?? "") }
    do throws(FileFailure) {
      let folder = try InputFolder(try Files.resolved(location.content), typed: location.content)
      guard let settings = ContentReader(folder).settings().value else { return .failed(Self.noSettings(folder)) }
      let subject = request.subject.flatMap { settings.vocabularies.subjects[$0] }
      if let typed = request.subject, subject == nil {
        return .failed(Self.unknownSubject(typed, settings.vocabularies.subjects.words.map(\.name)))
      }
      let kind = request.kind.flatMap(Kind.init(written:)) ?? subject?.kind
      if let typed = request.kind, kind == nil { return .notUnderstood(.kind, typed) }
      let text = ProfileForm.text(
        of: .init(name: name, kind: kind, subject: subject, schoolYear: year),
        vocabularies: settings.vocabularies, language: language)
      let path = Self.path(of: slug, year, in: folder)
      try Files.makeFolder("\(folder.path)/guong/\(year.slug)")
      try Files.create("\(folder.path)/\(path)", Array(text.utf8))
      return .made(folder.shown(path))
    } catch {
      return .failed(error.text)
    }
  }

  /// Who is honoured again in another year gets a file, and so an address, of another name.
  private static func path(of slug: String, _ year: SchoolYear, in folder: InputFolder) -> String {
    let isTaken = folder.texts(below: "guong").contains { Slug.make(InputFolder.name(of: $0)) == slug }
    let isHere = folder.entry(at: "guong/\(year.slug)/\(slug).md") != nil
    return "guong/\(year.slug)/\(slug)\(isTaken && !isHere ? "-\(year.slug)" : "").md"
  }

  private static func unknownSubject(_ typed: String, _ known: [String]) -> Text {
    let list = known.map { "  \($0)" }.joined(separator: "\n")
    return Text(
      vi: "“\(typed)” không phải là loại đối tượng có trong site.yaml. Đang có:\n\(list)",
      en: "“\(typed)” is not a subject type of site.yaml. Known:\n\(list)")
  }

  private static func noLetters(_ name: String) -> Text {
    Text(
      vi: "“\(name)” không có chữ hay số nào để đặt tên tệp.",
      en: "“\(name)” has no letter or digit to name a file by.")
  }

  private static func noSettings(_ folder: InputFolder) -> Text {
    Text(
      vi: "Chưa đọc được \(folder.shown("site.yaml")); chạy “guongsang check” để biết vì sao.",
      en: "\(folder.shown("site.yaml")) cannot be read; run “guongsang check” to see why.")
  }
}
