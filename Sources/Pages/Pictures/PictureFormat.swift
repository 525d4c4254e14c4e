internal import Photos

/// How the pictures of one kind of place are published: cut to a shape or whole, and the widths that browsers choose
/// from.
struct PictureFormat: Sendable {
  let shape: Recipe.Shape?
  /// Of the WebP files, in pixels.
  let widths: [Int]
  /// Of the JPEG for browsers without WebP, for feeds and for other sites.
  let fallbackWidth = 960

  /// On cards, and where a person's story opens: a phone's whole width at three pixels a point.
  static let portrait = PictureFormat(shape: .portrait, widths: [320, 640, 960])
  /// Within the text, whose measure is some 700 points, and where the story of a group opens that would lose people in
  /// an upright picture.
  static let whole = PictureFormat(shape: nil, widths: [320, 640, 960, 1440])
}
