internal import Diagnostics
internal import Drawing
internal import Honours
internal import Pages
internal import Photos
internal import Vietnamese

/// What a slide is to show, before it is known whether it can be read.
struct SlideDraft {
  let kind: Slide.Kind
  /// What its file is called, without the fingerprint: ASCII.
  let stem: String
  /// Whom or what it shows.
  var title: String
  /// From the richest to the simplest.
  let versions: [Version]
  var cover: Honours.Picture?
  var focus: Recipe.Focus?
  var link: String?
  var from: CivilDate?
  var until: CivilDate?
  let place: Location
  /// Whether the program adds it by itself: then it is nobody's mistake when a board has no room for it.
  var isOurs = false

  struct Version {
    let layout: SlideLayout
    let values: Values
  }
}
