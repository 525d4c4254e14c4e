internal import Catalogue
internal import Diagnostics
internal import Drawing
internal import Honours
internal import Pages
internal import Vietnamese

// What slides say of the honoured.
extension LoopPlanner {
  func draft(of profile: Profile) -> SlideDraft {
    let kind: Slide.Kind = profile.kind == .collective ? .collective : .person
    let cover = planner.shape == .strip || !screen.hasPictures ? nil : site.shownCover(of: profile)
    return draft(kind, of: profile, title: profile.name, versions: versions(of: profile, cover != nil), cover)
  }

  private func versions(of profile: Profile, _ hasPhoto: Bool) -> [SlideDraft.Version] {
    let withPhoto: SlideLayout = profile.kind == .collective ? .collective : .person
    if planner.shape == .strip {
      let (award, recognised) = (site.highestAward(of: profile), words[.recognised])
      let awardPlace = award.map { profile.source.location($0.places["title"]) }
      return [
        version(.person, of: profile, deed: award?.title ?? recognised, at: awardPlace),
        version(.person, of: profile, deed: recognised, at: nil), version(.name, of: profile, deed: "", at: nil),
      ]
    }
    let led = profile.led?.lines ?? []
    let lines = led.isEmpty ? [profile.summary] : Array(led.prefix(3))
    let fewer = lines.count > 1 ? [[lines[0]]] : []
    func versions(_ layout: SlideLayout) -> [SlideDraft.Version] {
      ([lines] + fewer).flatMap { lines in
        withAndWithoutSchool(
          layout, values(of: profile, deed: lines.joined(separator: "\n"), at: linesPlace(of: profile)))
      }
    }
    let pictured = versions(withPhoto) + [version(withPhoto, of: profile, deed: "", at: nil)]
    return (hasPhoto ? pictured : []) + versions(.words) + [version(.name, of: profile, deed: "", at: nil)]
  }

  private func version(
    _ layout: SlideLayout, of profile: Profile, deed: String, at place: Location?
  ) -> SlideDraft.Version {
    .init(layout: layout, values: values(of: profile, deed: deed, at: place))
  }

  private func values(of profile: Profile, deed: String, at place: Location?) -> Values {
    let line = largeLine(of: profile)
    var values = Values(
      ["title": .text(planner.shape == .strip ? line : Self.broken(line)), "deed": .text(deed)],
      places: ["title": largeLinePlace(of: profile)])
    values.places["deed"] = place
    return values
  }

  /// The name, or what the author wants to stand large in its place: “Cô Hà Thị Thanh Tâm”.
  private func largeLine(of profile: Profile) -> String { profile.led?.title ?? profile.name }

  /// With a new line behind the only comma, where one would pause: “Đặng Bảo Long, / lớp 9A2”.
  static func broken(_ text: String) -> String {
    text.count { $0 == "," } == 1 ? text.replacing(", ", with: ",\n") : text
  }

  private func largeLinePlace(of profile: Profile) -> Location {
    guard let led = profile.led, led.title != nil else { return profile.location(of: "name") }
    return profile.source.location(led.places["title"])
  }

  /// Of the small lines, or the summary that stands for them.
  private func linesPlace(of profile: Profile) -> Location {
    guard let led = profile.led, !led.lines.isEmpty else { return profile.location(of: "summary") }
    return profile.source.location(led.places["lines"])
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
    let byPlace = quote.by == nil ? largeLinePlace(of: profile) : profile.source.location(quote.places["by"])
    let values = Values(
      [
        "title": .text("“\(quote.text)”"), "by": .text(quote.by ?? largeLine(of: profile)),
      ], places: ["title": place, "by": byPlace])
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
      ], places: ["number": place, "title": place, "by": largeLinePlace(of: profile)])
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
    var values = withSchool(["title": .text(title), "lines": .rows(rows)])
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
