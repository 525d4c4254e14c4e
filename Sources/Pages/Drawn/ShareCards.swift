internal import Artifacts
internal import Catalogue
internal import Drawing
internal import Honours
internal import Photos
internal import Vietnamese

/// A share card: the drawing that chat programs show of a page.
struct ShareCard {
  let drawing: DrawingPlan
  /// The address of the page, in whose folder it lies.
  let page: String
  let alt: String

  /// Chat programs and social networks keep a picture under its address, and most never ask for it again: what looks
  /// different must be called differently.
  private var path: String { "\(page)chia-se.\(drawing.fingerprint.short).jpg" }

  var image: ShareImage {
    let canvas = drawing.drawable.layout.canvas
    return ShareImage(
      path: path, alt: alt, width: Int(canvas.width), height: Int(canvas.height), type: "image/jpeg")
  }

  /// What it weighs at most, in bytes: chat programs load it over slow lines, and some give up above 300 KB.
  private static let heaviest = 200_000

  var print: Print {
    drawing.print(at: path, drawing.fingerprint) { layout, values in
      layout.pixels(values).encoded { $0.jpeg(atMost: Self.heaviest) }
    }
  }
}

extension Site {
  func shareCard(of profile: Profile) -> ShareCard? {
    guard catalogue.settings.site.cards.includes(profile), let drawable = theme.drawings?[.storyCard] else {
      return nil
    }
    let cover = shownCover(of: profile)
    let inPhoto = cover == nil ? nil : profile.photoAlt.map { words.fill(.inPhoto, with: $0) }
    return ShareCard(
      drawing: DrawingPlan(drawable, values(of: profile), cover: cover, focus: profile.focus),
      page: Address.story(profile.slug),
      alt: [words.fill(.cardOfStory, with: profile.name), inPhoto].compactMap { $0 }.joined(separator: ". "))
  }

  func shareCard(of year: SchoolYear) -> ShareCard? {
    let selection = Selection.schoolYear(year)
    let values: Values = [
      "kicker": .text(words[.rollTitle]), "year": .text(year.label), "counts": .text(countLine(catalogue[selection])),
    ]
    return siteWideCard(
      .yearCard, values, page: Address.listing(selection), alt: words.fill(.roll, with: year.label))
  }

  var homeShareCard: ShareCard? {
    let (settings, site) = (catalogue.settings, catalogue.settings.site)
    var values = Values(["title": .text(site.title)], places: ["title": settings.location(of: "title", in: \.site)])
    values["sentence"] = site.tagline.map { .text($0) }
    values.places["sentence"] = settings.location(of: "tagline", in: \.site)
    return siteWideCard(.siteCard, values, page: Address.home, alt: words.fill(.cardOfSite, with: site.title))
  }

  /// A card that belongs to no single exemplar.
  private func siteWideCard(_ name: Drawings.Name, _ values: Values, page: String, alt: String) -> ShareCard? {
    guard catalogue.settings.site.cards != .none, let drawable = theme.drawings?[name] else { return nil }
    var values = values
    values["school"] = .text(catalogue.settings.school.name)
    values.places["school"] = catalogue.settings.location(of: "name", in: \.school)
    return ShareCard(
      drawing: DrawingPlan(drawable, values), page: page,
      alt: "\(alt), \(catalogue.settings.school.name)")
  }

  /// What cards and posters show of an exemplar.
  func values(of profile: Profile) -> Values {
    let namePlace = profile.location(of: "name")
    return Values(
      [
        "kicker": .text("\(words.fill(.level, with: profile.level.name)) · \(profile.yearLabel)"),
        "name": .text(profile.name), "deed": .text(profile.summary),
        "school": .text(catalogue.settings.school.name),
        "monogram": .text(monogram(of: profile.name, kind: profile.kind)),
      ],
      places: [
        "name": namePlace, "monogram": namePlace, "deed": profile.location(of: "summary"),
        "school": catalogue.settings.location(of: "name", in: \.school),
      ])
  }

  /// How many collectives and individuals: `12 tập thể · 34 cá nhân`.
  func countLine(_ indices: [Catalogue.Index]) -> String {
    let kinds = indices.map { catalogue.profiles[$0].kind }
    let counts = [(Words.Label.collectiveCount, Kind.collective), (.individualCount, .individual)]
    return counts.map { label, kind in (label, kinds.count { $0 == kind }) }.filter { $0.1 > 0 }
      .map { words.fill($0, with: String($1)) }.joined(separator: " · ")
  }
}
