internal import Artifacts
internal import Diagnostics
internal import Drawing
internal import Honours
internal import Pages
internal import Photos

/// Finds the layout in which a draft can be read on one screen. Without pictures there is none to find: then a draft's
/// words are all.
struct SlidePlanner {
  let screen: Screen
  let shape: BoardShape
  let legibility: Legibility
  private let drawings: Drawings?
  private let readable: [Legibility.Standard: [SlideLayout: Drawings.Drawable]]

  init(_ screen: Screen, _ drawings: Drawings?) {
    self.screen = screen
    self.drawings = drawings
    let (size, legibility) = (screen.size, Legibility(screen: screen))
    guard screen.hasPictures else {
      // What a device shows that sets text itself is as long as it needs to be.
      (self.legibility, shape, readable) = (legibility, .wide, [:])
      return
    }
    let shape = BoardShape(width: size.width, height: size.height)
    let canvas = Canvas.pixels(size.width, size.height)
    var readable: [Legibility.Standard: [SlideLayout: Drawings.Drawable]] = [:]
    for standard in Legibility.Standard.allCases {
      for layout in shape.layouts {
        readable[standard, default: [:]][layout] = drawings?[.slide(layout, on: shape)]?.fitted(
          to: canvas, leastCapitals: legibility.leastCapitals(standard))
      }
    }
    (self.legibility, self.shape, self.readable) = (legibility, shape, readable)
  }

  /// Whether the screen has such slides at all. A ticker has told every name before it came to the roll, and nobody can
  /// scan its words.
  func shows(_ layout: SlideLayout) -> Bool { screen.hasPictures && shape.layouts.contains(layout) }

  /// Whether a layout has room for a single letter in each of its boxes: where it has not, no author can write less.
  func hasRoom(for layout: SlideLayout) -> Bool {
    guard screen.hasPictures else { return true }
    let least: Values = ["title": "Ẵ", "by": "Ẵ", "number": "8"]
    return Legibility.Standard.allCases.contains { standard in
      readable[standard]?[layout]?.layout.measures(least).value.allSatisfy { !$0.isShortened } ?? false
    }
  }

  /// A draft in the first version that can be read, and how legible it is; else why its simplest version cannot.
  func plan(_ draft: SlideDraft) -> Diagnosed<Result<PlannedSlide, Shortfall>> {
    guard screen.hasPictures else { return Diagnosed(.success(PlannedSlide(wordsOf: draft, legibility))) }
    var shortfall = Shortfall.faultyLayout(Text(vi: "không có bố cục", en: "there is no layout"))
    for version in draft.versions {
      for standard in Legibility.Standard.allCases {
        guard let drawable = readable[standard]?[version.layout] else { continue }
        let planned = plan(draft, version, drawable)
        switch planned.value {
        case .success: return planned
        case .failure(let found): shortfall = found
        }
      }
    }
    return Diagnosed(.failure(shortfall))
  }

  /// A draft in its simplest version, whether it can be read or not; nil when it cannot even be drawn.
  func planAnyway(_ draft: SlideDraft) -> PlannedSlide? {
    let canvas = Canvas.pixels(screen.size.width, screen.size.height)
    for version in draft.versions.reversed() {
      guard let drawable = drawings?[.slide(version.layout, on: shape)]?.fitted(to: canvas, leastCapitals: 0) else {
        continue
      }
      let plan = DrawingPlan(drawable, version.values, cover: draft.cover, focus: draft.focus)
      return PlannedSlide(draft, plan, drawable.layout.measures(plan.measured).value, version.layout, self)
    }
    return nil
  }

  /// How many rows of a list one slide of a layout has room for.
  func rowCapacity(of version: SlideDraft.Version) -> Int {
    readable[.recommended]?[version.layout]?.layout.rowCapacity(version.values) ?? 0
  }

  private func plan(
    _ draft: SlideDraft, _ version: SlideDraft.Version, _ drawable: Drawings.Drawable
  ) -> Diagnosed<Result<PlannedSlide, Shortfall>> {
    let plan = DrawingPlan(drawable, version.values, cover: draft.cover, focus: draft.focus)
    let measures = drawable.layout.measures(plan.measured)
    if let shortfall = shortfall(of: measures, plan, draft) { return Diagnosed(.failure(shortfall)) }
    let planned = PlannedSlide(draft, plan, measures.value, version.layout, self)
    return Diagnosed(.success(planned), measures.diagnostics)
  }

  private func shortfall(
    of measured: Diagnosed<[TextMeasure]>, _ plan: DrawingPlan, _ draft: SlideDraft
  ) -> Shortfall? {
    if let text = measured.value.first(where: \.isShortened) {
      return .noRoom(text.text.replacing("\n", with: " "), text.place ?? draft.place)
    }
    if measured.diagnostics.contains(where: \.message.isOfCode) { return .noRoomForCode }
    if let error = measured.diagnostics.first(where: \.isError) { return .faultyLayout(error.message.text) }
    // Every layout sets its chief words in a box of this name.
    guard measured.value.contains(where: { $0.box == "title" || $0.box == "number" }) else {
      return .noLetters(draft.place)
    }
    for text in measured.value {
      if text.contrast < Legibility.leastContrast || text.pitch < Legibility.leastPitch * text.size - 1e-6 {
        return .faultyLayout(.tooFaint(text.box))
      }
    }
    let syllables = measured.value.spokenSyllables
    if legibility.secondsNeeded(for: syllables) > Double(legibility.longest) {
      return .tooLong(
        syllables: syllables, most: legibility.syllables(in: legibility.longest), seconds: legibility.longest)
    }
    let brightness = plan.drawable.layout.brightness(plan.measured) ?? 0
    return brightness > Legibility.mostBrightness ? .faultyLayout(.tooBright(brightness)) : nil
  }
}

extension [TextMeasure] {
  /// The syllables that are new on this slide: the school's name stands on all of them.
  var spokenSyllables: Int {
    filter { $0.box != "school" }.reduce(0) { $0 + Legibility.syllables(of: $1.text) }
  }
}

extension Diagnostic.Message {
  /// A QR code that does not fit, or cannot hold the address.
  fileprivate var isOfCode: Bool { code == "GS854" || code == "GS855" }
}

extension Text {
  fileprivate static func tooFaint(_ box: String) -> Text {
    Text(
      vi: "chữ ở ô “\(box)” của bố cục chưa đủ tương phản (7:1) hoặc các dòng quá sát",
      en: "the layout's box “\(box)” has a contrast below 7:1, or its lines stand too close")
  }

  fileprivate static func tooBright(_ brightness: Double) -> Text {
    let percent = Int((100 * brightness).rounded())
    return Text(
      vi: "bố cục sáng \(percent)%, quá mức 30%",
      en: "the layout gives \(percent)% of a white board's light; the most is 30%")
  }
}
