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
    case unknownSubject(String, known: [String])
    /// The subject's people are of the other kind, whose name is given last.
    case kindDoesNotFit(String, subject: String, of: String)
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
    let name = Self.oneLine(nfc(request.name))
    let slug = Slug.make(name)
    guard !slug.isEmpty else { return .failed(Self.noLetters(name)) }
    let year = request.schoolYear.map(SchoolYear.init) ?? SchoolYear(containing: today)
    guard let year else { return .notUnderstood(.schoolYear, request.schoolYear ?? "") }
    do throws(PublishingFailure) {
      let folder = try contentFolder()
      guard let settings = ContentReader(folder).settings().value else { return .failed(Self.noSettings(folder)) }
      let subjects = settings.vocabularies.subjects
      let subject = request.subject.flatMap { subjects[$0] }
      if let typed = request.subject, subject == nil {
        return .unknownSubject(typed, known: subjects.words.map(\.name))
      }
      let kind = request.kind.flatMap(Kind.init(written:))
      if let typed = request.kind, kind == nil { return .notUnderstood(.kind, typed) }
      if let kind, let subject, let own = subject.kind, kind != own {
        return .kindDoesNotFit(kind.names[0], subject: subject.name, of: own.names[0])
      }
      let text = ProfileForm.text(
        of: .init(name: name, kind: kind ?? subject?.kind, subject: subject, schoolYear: year),
        vocabularies: settings.vocabularies, language: language)
      return try write(text, as: path(of: slug, year, in: folder), into: folder)
    } catch {
      return .failed(error.text)
    }
  }

  /// What was pasted over several lines, as one.
  private static func oneLine(_ name: String) -> String {
    name.unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }.map { String($0) }.joined(separator: " ")
  }

  private func contentFolder() throws(PublishingFailure) -> InputFolder {
    do throws(FileFailure) {
      return try InputFolder(try Files.resolved(location.content), typed: location.content)
    } catch {
      throw .noSite(location.content, error)
    }
  }

  /// Who is honoured again in another year gets a file, and so an address, of another name.
  private func path(of slug: String, _ year: SchoolYear, in folder: InputFolder) -> String {
    let isTaken = folder.texts(below: ContentReader.profiles).contains { Slug.make(InputFolder.name(of: $0)) == slug }
    let path = "\(ContentReader.profiles)/\(year.slug)/\(slug)"
    let isHere = folder.entry(at: path + ".md") != nil
    return path + (isTaken && !isHere ? "-\(year.slug)" : "") + ".md"
  }

  private func write(_ text: String, as path: String, into folder: InputFolder) throws(PublishingFailure) -> Result {
    if folder.entry(at: path) != nil { return .failed(Self.isThere(folder.shown(path))) }
    do throws(FileFailure) {
      try Files.makeFolder(folder.path + "/" + path.split(separator: "/").dropLast().joined(separator: "/"))
      try Files.create("\(folder.path)/\(path)", Array(text.utf8))
      return .made(folder.shown(path))
    } catch {
      throw .file(error)
    }
  }

  private static func isThere(_ path: String) -> Text {
    Text(
      vi: "Đã có hồ sơ \(path); tệp ấy được giữ nguyên. Thầy/cô mở tệp ra sửa, hoặc đặt tên khác.",
      en: "\(path) is there already and stays as it is. Edit it, or choose another name.")
  }

  private static func noLetters(_ name: String) -> Text {
    Text(
      vi: "“\(name)” không có chữ hay số nào để đặt tên tệp.",
      en: "“\(name)” has no letter or digit to name a file by.")
  }

  private static func noSettings(_ folder: InputFolder) -> Text {
    Text(
      vi: "Chưa đọc được \(folder.shown(ContentReader.settings)); chạy “guongsang check” để biết vì sao.",
      en: "\(folder.shown(ContentReader.settings)) cannot be read; run “guongsang check” to see why.")
  }
}
