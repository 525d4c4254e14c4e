internal import Catalogue
internal import Diagnostics
internal import Drawing
internal import Honours
internal import Pages
internal import Vietnamese

// What each kind of slide says.
extension LoopPlanner {
  private var settings: Settings { site.catalogue.settings }
  private var words: Words { site.words }
  private var school: Values.Value { .text(settings.school.shortName) }

  var schoolDraft: SlideDraft {
    let school = settings.school
    return SlideDraft(
      kind: .school, stem: "truong", title: school.name,
      versions: [
        .init(layout: .school, values: ["title": .text(school.name), "deed": .text(settings.site.title)]),
        .init(layout: .school, values: ["title": .text(school.name)]),
        .init(layout: .school, values: ["title": .text(school.shortName)]),
      ], place: place(of: "name"))
  }

  func openingDraft(of exemplars: [Profile]) -> SlideDraft {
    let title = settings.site.title
    let isOneYear = Set(exemplars.map(\.honourYear)).count == 1
    let when = isOneYear ? words.fill(.schoolYear, with: years(of: exemplars)) : years(of: exemplars)
    return SlideDraft(
      kind: .opening, stem: "mo-dau", title: title,
      versions: [
        .init(
          layout: .opening, values: ["title": .text(title), "deed": .text(when), "school": school]),
        .init(layout: .opening, values: ["title": .text(title)]),
      ], place: place(of: "name"))
  }

  /// The years in which they were honoured, from the first to the last.
  func years(of exemplars: [Profile]) -> String {
    let years = exemplars.map(\.honourYear)
    guard let first = years.min(), let last = years.max() else { return "" }
    return "\(first.start)–\(last.start + 1)"
  }

  var closingDraft: SlideDraft {
    let title = settings.site.tagline ?? words[.thanks]
    return SlideDraft(
      kind: .closing, stem: "ket", title: title,
      versions: [
        .init(layout: .closing, values: ["title": .text(Self.broken(title)), "school": school]),
        .init(layout: .closing, values: ["title": .text(words[.thanks]), "school": school]),
        .init(layout: .closing, values: ["title": .text(words[.thanks])]),
      ], place: place(of: "name"), isOurs: true)
  }

  var readingDraft: SlideDraft? {
    guard planner.shows(.reading) else { return nil }
    let url = settings.site.url.absolute("")
    let bare: Values = ["title": .text(words[.readOn]), "qr": .text(url)]
    var values = bare
    values["deed"] = .text(words[.scanToRead])
    values["school"] = school
    return SlideDraft(
      kind: .reading, stem: "doc-tiep", title: words[.readOn],
      versions: [.init(layout: .reading, values: values), .init(layout: .reading, values: bare)], link: url,
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
  private func withAndWithoutSchool(_ layout: SlideLayout, _ values: Values) -> [SlideDraft.Version] {
    var named = values
    named["school"] = school
    return [.init(layout: layout, values: named), .init(layout: layout, values: values)]
  }
}

// MARK: The honoured

extension LoopPlanner {
  func draft(of profile: Profile) -> SlideDraft {
    let kind: Slide.Kind = profile.kind == .collective ? .collective : .person
    let cover = planner.shape == .strip ? nil : site.shownCover(of: profile)
    return draft(kind, of: profile, title: profile.name, versions: versions(of: profile, cover != nil), cover)
  }

  private func versions(of profile: Profile, _ hasPhoto: Bool) -> [SlideDraft.Version] {
    let withPhoto: SlideLayout = profile.kind == .collective ? .collective : .person
    if planner.shape == .strip {
      let honour = site.highestAward(of: profile)?.title ?? words[.recognised]
      return [
        version(.person, of: profile, lines: [honour]), version(.person, of: profile, lines: [words[.recognised]]),
        version(.name, of: profile, lines: []),
      ]
    }
    let led = profile.led?.lines ?? []
    let lines = led.isEmpty ? [profile.summary] : Array(led.prefix(3))
    let fewer = lines.count > 1 ? [[lines[0]]] : []
    func versions(_ layout: SlideLayout) -> [SlideDraft.Version] {
      ([lines] + fewer).flatMap { withAndWithoutSchool(layout, values(of: profile, lines: $0)) }
    }
    let pictured = versions(withPhoto) + [version(withPhoto, of: profile, lines: [])]
    return (hasPhoto ? pictured : []) + versions(.words) + [version(.name, of: profile, lines: [])]
  }

  private func version(_ layout: SlideLayout, of profile: Profile, lines: [String]) -> SlideDraft.Version {
    .init(layout: layout, values: values(of: profile, lines: lines))
  }

  private func values(of profile: Profile, lines: [String]) -> Values {
    Values(
      [
        "title": .text(planner.shape == .strip ? largeLine(of: profile) : Self.broken(largeLine(of: profile))),
        "deed": .text(lines.joined(separator: "\n")),
      ], places: places(of: profile))
  }

  /// The name, or what the author wants to stand large in its place: “Cô Hà Thị Thanh Tâm”.
  private func largeLine(of profile: Profile) -> String { profile.led?.title ?? profile.name }

  /// With a new line behind the only comma, where one would pause: “Đặng Bảo Long, / lớp 9A2”.
  private static func broken(_ text: String) -> String {
    text.count { $0 == "," } == 1 ? text.replacing(", ", with: ",\n") : text
  }

  private func places(of profile: Profile) -> [String: Location] {
    let led = profile.led?.places
    let lines = profile.led.map { $0.lines.isEmpty } ?? true ? nil : led?["lines"]
    let title = profile.led?.title == nil ? nil : led?["title"]
    return [
      "title": title.map { profile.source.location($0) } ?? profile.location(of: "name"),
      "deed": lines.map { profile.source.location($0) } ?? profile.location(of: "summary"),
    ]
  }

  private func draft(
    _ kind: Slide.Kind, of profile: Profile, title: String, versions: [SlideDraft.Version],
    _ cover: Honours.Picture? = nil, at place: Location? = nil
  ) -> SlideDraft {
    let window = profile.screenWindow
    return SlideDraft(
      kind: kind, stem: profile.slug, title: title, versions: versions, cover: cover, focus: profile.focus,
      link: settings.site.url.absolute(Address.story(profile.slug)), from: window.from, until: window.until,
      place: place ?? profile.location(of: profile.led == nil ? "name" : "led"))
  }

  func quotationDraft(of profile: Profile) -> SlideDraft? {
    guard planner.hasRoom(for: .quotation), let quote = profile.quote else { return nil }
    let place = profile.source.location(quote.places["text"])
    let values = Values(
      [
        "title": .text("“\(quote.text)”"), "by": .text(quote.by ?? largeLine(of: profile)),
      ], places: ["title": place, "by": profile.source.location(quote.places["by"])])
    return draft(
      .quotation, of: profile, title: "“\(quote.text)”", versions: withAndWithoutSchool(.quotation, values),
      at: place)
  }

  func numberDraft(of profile: Profile) -> SlideDraft? {
    guard planner.hasRoom(for: .number), let led = profile.led, let number = led.number else { return nil }
    let place = profile.source.location(led.places["number"])
    let (figure, meaning) = Self.parts(of: number)
    let values = Values(
      [
        "number": .text(figure), "title": .text(meaning), "by": .text(largeLine(of: profile)),
      ], places: ["number": place, "title": place])
    return draft(
      .number, of: profile, title: number, versions: withAndWithoutSchool(.number, values), at: place)
  }

  /// The number with its unit, which is short, and what it counts.
  private static func parts(of text: String) -> (figure: String, meaning: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard let first = words.first else { return (text, "") }
    let unit = words.dropFirst().first.map { units.contains(String($0)) } ?? false
    let count = unit ? 2 : 1
    let figure = unit ? "\(first)\u{A0}\(words[1])" : String(first)
    return (figure, words.dropFirst(count).joined(separator: " "))
  }

  private static let units: Set = ["%", "kg", "g", "m", "km", "cm", "mm", "ha", "l", "tấn", "tạ", "tỉ", "tỷ", "triệu"]

  func rollDraft(of names: [Profile], years: String, page: Int, of pages: Int) -> SlideDraft {
    let title = "\(words[.rollOfHonour]) \(years)"
    let rows = names.map { Values(["name": .text($0.name)], places: ["name": $0.location(of: "name")]) }
    let bare: Values = ["title": .text(words[.rollOfHonour]), "lines": .rows(rows)]
    var values: Values = ["title": .text(title), "lines": .rows(rows), "school": school]
    if pages > 1 { values["page"] = .text("\(page)/\(pages)") }
    let windows = names.map(\.screenWindow)
    let number = pages > 1 ? " \(page)/\(pages)" : ""
    return SlideDraft(
      kind: .roll, stem: "bang-vang-\(page)", title: title + number,
      versions: [.init(layout: .roll, values: values), .init(layout: .roll, values: bare)],
      from: windows.compactMap(\.from).max(), until: windows.compactMap(\.until).min(),
      place: place(of: "name"), isOurs: true)
  }
}
