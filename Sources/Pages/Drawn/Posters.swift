internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Drawing
internal import Honours
internal import Mustache
internal import Photos
internal import Vietnamese

/// A poster: a document to print and hang up.
struct Poster {
  enum Paper: String, CaseIterable {
    case a3, a4

    var canvas: Canvas { self == .a3 ? .a3 : .a4 }
  }

  let drawing: DrawingPlan
  /// Without the size of the paper: `guong/to-toan-tin/ap-phich`.
  let path: String
  let title: String
  let papers: [Paper]

  var prints: [Print] {
    papers.map { paper in
      drawing.print(at: path(on: paper), fingerprint) { [title] layout, values in
        layout.pdf([values], title: title, page: paper.canvas).map { $0 ?? [] }
      }
    }
  }

  /// What links to it are made of. The addresses stay when the poster changes: the file's name is for those who save it.
  var view: [Value] {
    papers.map { paper in ["href": .text(path(on: paper)), "label": .text(paper.rawValue.uppercased())] }
  }

  private func path(on paper: Paper) -> String { "\(path)-\(paper.rawValue).pdf" }

  private var fingerprint: Fingerprint {
    Fingerprint.of { builder in
      builder.add(drawing.fingerprint)
      builder.add(title)
    }
  }
}

extension Site {
  /// Nil also for minors who did not agree to be printed.
  func poster(of profile: Profile) -> Poster? {
    guard catalogue.settings.site.posters.includes(profile), profile.mayAppear(in: .print),
      let drawable = theme.drawings?[.storyPoster]
    else { return nil }
    var values = values(of: profile)
    let url = shortURL(of: profile)
    values["qr"] = .text(url)
    values["address"] = .text(Self.readable(url))
    return Poster(
      drawing: DrawingPlan(drawable, values, cover: shownCover(of: profile), focus: profile.focus, as: .jpeg),
      path: Address.story(profile.slug) + "ap-phich",
      title: profile.name, papers: Poster.Paper.allCases)
  }

  /// The honour roll of a school year with those who may be printed; nil when they are none.
  func poster(of year: SchoolYear) -> Poster? {
    guard catalogue.settings.site.posters != .none, let drawable = theme.drawings?[.rollPoster] else { return nil }
    let selection = Selection.schoolYear(year)
    let printed = catalogue[selection].filter { catalogue.profiles[$0].mayAppear(in: .print) }
    guard !printed.isEmpty else { return nil }
    var values: Values = [
      "kicker": .text(words[.rollTitle]), "year": .text(year.label),
      "school": .text(catalogue.settings.school.name), "counts": .text(countLine(printed)),
      "lines": .rows(rollLines(printed)),
    ]
    values.places["school"] = catalogue.settings.location(of: "name", in: \.school)
    return Poster(
      drawing: DrawingPlan(drawable, values), path: Address.listing(selection) + "bang-vang",
      title: words.fill(.roll, with: year.label), papers: [.a3])
  }

  /// A heading for each level, and a line for each exemplar.
  private func rollLines(_ indices: [Catalogue.Index]) -> [Values] {
    var level: String?
    return rollGroups(indices).flatMap { group -> [Values] in
      defer { level = group.level.id }
      let heading = Values(
        ["heading": .text(words.fill(.level, with: group.level.name))],
        places: ["heading": catalogue.settings.source.location(group.level.places["name"])])
      let lines = group.indices.map { rollLine(catalogue.profiles[$0]) }
      return level == group.level.id ? lines : [heading] + lines
    }
  }

  private func rollLine(_ profile: Profile) -> Values {
    let honour = highestAward(of: profile)
    let honourPlace = honour.map { profile.source.location($0.places["title"]) }
    let places = [
      "name": profile.location(of: "name"), "honour": honourPlace,
      "place": profile.location(of: profile.position == nil ? "unit" : "position"),
    ]
    return Values(
      [
        "name": .text(profile.name), "place": .text(rollPlace(of: profile)),
        "honour": .text(honour?.title ?? words[.recognised]), "decision": .text(rollDecision(of: profile)),
      ], places: places.compactMapValues { $0 })
  }

  /// The post, or else the unit, or for a unit that is itself honoured what kind of unit it is.
  private func rollPlace(of profile: Profile) -> String {
    let unit = profile.unit.flatMap { $0.name == profile.name ? nil : $0.name }
    let place = profile.position ?? unit ?? profile.subject.name
    return place.prefix(1).uppercased() + place.dropFirst()
  }

  /// The decision that made the profile exemplary, as the page of the honour roll names it.
  private func rollDecision(of profile: Profile) -> String {
    let number = profile.recognition.decision.map { words.fill(.decision, with: $0) }
    return [number, profile.date.short].compactMap { $0 }.joined(separator: ", ")
  }

  /// An address as people type it.
  private static func readable(_ url: String) -> String {
    let scheme = url.hasPrefix("https://") ? "https://" : "http://"
    let rest = url.dropFirst(scheme.count)
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
