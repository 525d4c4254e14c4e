internal import Artifacts
internal import Diagnostics
internal import Drawing
internal import Honours
internal import Pages
internal import Photos

/// A slide that can be read, and how well.
struct PlannedSlide {
  var slide: Slide
  var report: SlideReport
  /// The least time that its words need.
  let secondsNeeded: Int

  init(
    _ draft: SlideDraft, _ plan: DrawingPlan, _ measures: [TextMeasure], _ layout: SlideLayout, _ planner: SlidePlanner
  ) {
    let legibility = planner.legibility
    secondsNeeded = legibility.seconds(for: measures.spokenSyllables)
    let fingerprint = Fingerprint.of { builder in
      builder.add("slide 1")
      builder.add(plan.fingerprint)
    }
    let type: Slide.MediaType = plan.photo == nil ? .png : .jpeg
    let name = "\(Self.shortened(draft.stem))-\(fingerprint.short).\(type.ending)"
    slide = Slide(
      kind: draft.kind, title: draft.title,
      text: measures.filter { $0.box != "school" }.map { $0.text.inOneLine(of: $0.box) }.joined(separator: " · "),
      link: draft.link, from: draft.from, until: draft.until, seconds: secondsNeeded,
      file: Slide.File(
        print: plan.print(at: Loop.folder(of: planner.screen) + name, fingerprint) { layout, values in
          type == .png ? layout.slidePNG(values) : layout.slideJPEG(values)
        }, mediaType: type, photo: plan.photo?.picture), place: draft.place)
    let letters = measures.map(\.letterHeight).min()
    report = SlideReport(
      kind: draft.kind, title: draft.title, layout: layout, letterHeight: letters,
      millimetres: letters.map(legibility.millimetres), farthest: letters.map(legibility.farthest),
      seconds: secondsNeeded, shortfall: nil)
  }

  /// A draft's words alone: there is always room for them.
  init(wordsOf draft: SlideDraft, _ legibility: Legibility) {
    let text = draft.words
    secondsNeeded = legibility.seconds(for: Legibility.syllables(of: text))
    slide = Slide(
      kind: draft.kind, title: draft.title, text: text, link: draft.link, from: draft.from, until: draft.until,
      seconds: secondsNeeded, file: nil, place: draft.place)
    report = SlideReport(
      kind: draft.kind, title: draft.title, layout: nil, letterHeight: nil, millimetres: nil, farthest: nil,
      seconds: secondsNeeded, shortfall: nil)
  }

  var seconds: Int {
    get { slide.seconds }
    set {
      slide.seconds = newValue
      report.seconds = newValue
    }
  }

  /// With the fingerprint and the ending at most 40 letters: the limit of the pickiest controllers.
  private static func shortened(_ stem: String) -> String {
    var stem = stem.prefix(25)
    while stem.last == "-" { stem.removeLast() }
    return String(stem)
  }
}

extension String {
  /// In large words a new line is a pause at most; small lines are a thought each.
  fileprivate func inOneLine(of box: String) -> String { replacing("\n", with: box == "deed" ? " · " : " ") }
}

extension SlideDraft {
  /// The words of its richest version, in the order in which layouts set them.
  fileprivate var words: String {
    guard let values = versions.first?.values else { return "" }
    let words = ["number", "title", "deed", "by"].compactMap { box -> String? in
      guard case .text(let text) = values[box], !text.isEmpty else { return nil }
      return text.inOneLine(of: box)
    }
    return words.joined(separator: " · ")
  }
}

extension Slide.MediaType {
  var ending: String { self == .png ? "png" : "jpg" }
}

extension DrawingPlan {
  /// What is measured before the photo is decoded: in its place stands a grey of medium light.
  var measured: Values {
    guard let photo else { return words }
    var values = words
    values[photo.value] = .picture(Drawing.Picture(width: 1, height: 1, format: .rgb, bytes: [149, 149, 149]))
    return values
  }
}

extension Layout {
  fileprivate func slidePNG(_ values: Values) -> Diagnosed<[UInt8]> { pixels(values).slide { $0.png() } }

  /// A photo that is brighter than the board may be is dimmed as far as need be.
  fileprivate func slideJPEG(_ values: Values) -> Diagnosed<[UInt8]> {
    var drawn = pixels(values)
    var percent = 100
    while let picture = drawn.value, picture.brightness > Legibility.mostBrightness, percent > Self.leastOfPhoto {
      percent -= 10
      drawn = pixels(values.dimmed(to: percent))
    }
    return drawn.slide { $0.sharpJPEG() }
  }

  /// A photo that is white all over may then shine like a board of 30 %.
  private static var leastOfPhoto: Int { 50 }
}

extension Diagnosed<Drawing.Picture?> {
  /// What the author should know was said when the slide was planned; here only errors count.
  fileprivate func slide(_ encode: (Pixels) -> [UInt8]?) -> Diagnosed<[UInt8]> {
    Diagnosed(value, diagnostics.filter(\.isError)).encoded(encode)
  }
}

extension Values {
  fileprivate func dimmed(to percent: Int) -> Values {
    var values = self
    for name in names {
      if case .picture(let picture) = values[name] { values[name] = .picture(picture.dimmed(to: percent)) }
    }
    return values
  }
}
