internal import Catalogue
internal import Diagnostics
internal import Drawing
internal import Honours
internal import Pages
internal import Vietnamese

// What each kind of slide says.
extension LoopPlanner {
  var settings: Settings { site.catalogue.settings }
  var words: Words { site.words }

  /// Where the settings say what many slides show.
  private var schoolPlace: Location { settings.source.location(settings.school.shortNamePlace) }
  private var titlePlace: Location { settings.location(of: "title", in: \.site) }

  var schoolDraft: SlideDraft {
    let school = settings.school
    let namePlace = settings.location(of: "name", in: \.school)
    let titled = Values(
      ["title": .text(school.name), "deed": .text(settings.site.title)],
      places: ["title": namePlace, "deed": titlePlace])
    return SlideDraft(
      kind: .school, stem: "truong", title: school.name,
      versions: [
        .init(layout: .school, values: titled),
        .init(layout: .school, values: Values(["title": .text(school.name)], places: ["title": namePlace])),
        .init(layout: .school, values: Values(["title": .text(school.shortName)], places: ["title": schoolPlace])),
      ], place: place(of: "name"))
  }

  func openingDraft(of exemplars: [Profile]) -> SlideDraft {
    let title = settings.site.title
    let isOneYear = Set(exemplars.map(\.honourYear)).count == 1
    let when = isOneYear ? words.fill(.schoolYear, with: years(of: exemplars)) : years(of: exemplars)
    let bare = Values(["title": .text(title)], places: ["title": titlePlace])
    var values = bare
    values["deed"] = .text(when)
    return SlideDraft(
      kind: .opening, stem: "mo-dau", title: title,
      versions: [.init(layout: .opening, values: withSchool(values)), .init(layout: .opening, values: bare)],
      place: place(of: "name"))
  }

  /// The years in which they were honoured, from the first to the last.
  func years(of exemplars: [Profile]) -> String {
    let years = exemplars.map(\.honourYear)
    guard let first = years.min(), let last = years.max() else { return "" }
    return "\(first.start)–\(last.start + 1)"
  }

  var closingDraft: SlideDraft {
    let thanks: Values = ["title": .text(words[.thanks])]
    let own = settings.site.tagline.map { tagline in
      Values(["title": .text(Self.broken(tagline))], places: ["title": settings.location(of: "tagline", in: \.site)])
    }
    return SlideDraft(
      kind: .closing, stem: "ket", title: settings.site.tagline ?? words[.thanks],
      versions: [
        .init(layout: .closing, values: withSchool(own ?? thanks)),
        .init(layout: .closing, values: withSchool(thanks)), .init(layout: .closing, values: thanks),
      ], place: place(of: "name"), isOurs: true)
  }

  var readingDraft: SlideDraft? {
    guard planner.shows(.reading) else { return nil }
    let url = settings.site.url.absolute("")
    let bare = Values(
      ["title": .text(words[.readOn]), "qr": .text(url)], places: ["qr": settings.location(of: "url", in: \.site)])
    var values = bare
    values["deed"] = .text(words[.scanToRead])
    return SlideDraft(
      kind: .reading, stem: "doc-tiep", title: words[.readOn],
      versions: [.init(layout: .reading, values: withSchool(values)), .init(layout: .reading, values: bare)], link: url,
      place: place(of: "name"), isOurs: true)
  }

  func draft(of announcement: Announcement) -> SlideDraft {
    let (title, place) = (announcement.title, announcement.location(of: "title"))
    let versions = smallLines(of: announcement).flatMap { lines in
      withAndWithoutSchool(
        .announcement,
        Values(
          ["title": .text(title), "deed": .text(lines)],
          places: ["title": place, "deed": announcement.location(of: "lines")]))
    }
    return SlideDraft(
      kind: .announcement, stem: announcement.slug, title: title, versions: versions, from: announcement.from,
      until: announcement.until, place: place)
  }

  /// Half an announcement is none: only a strip, which sets them in one row, does with fewer of its small lines.
  private func smallLines(of announcement: Announcement) -> [String] {
    let lines = announcement.lines
    guard planner.shape == .strip, let first = lines.first else { return [lines.joined(separator: "\n")] }
    let shorter = lines.count > 1 ? [first, ""] : [""]
    return [lines.joined(separator: " · ")] + shorter
  }
}

extension LoopPlanner {
  /// With the school's name, and without it for where that has no room.
  func withAndWithoutSchool(_ layout: SlideLayout, _ values: Values) -> [SlideDraft.Version] {
    [.init(layout: layout, values: withSchool(values)), .init(layout: layout, values: values)]
  }

  func withSchool(_ values: Values) -> Values {
    var values = values
    values["school"] = .text(settings.school.shortName)
    values.places["school"] = schoolPlace
    return values
  }
}
