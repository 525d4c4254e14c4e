internal import Artifacts
internal import Diagnostics
internal import Drawing
internal import Photos

/// A drawing to be made: a layout, and the words that it shows.
struct DrawingPlan: Sendable {
  let drawable: Drawings.Drawable
  let words: Values

  /// That of all that decides how the drawing looks.
  var fingerprint: Fingerprint {
    Fingerprint.of { builder in
      builder.add(drawable.fingerprint)
      builder.add(words)
    }
  }
}

extension DrawingPlan {
  /// What a share card weighs at most, in bytes: chat programs load it over slow lines, and some give up above 300 KB.
  static let heaviestCard = 200_000

  /// The drawing as a JPEG.
  func jpeg() -> Diagnosed<[UInt8]> {
    drawable.layout.pixels(words).map { picture in
      picture.flatMap { picture in
        Pixels(bytes: picture.bytes, size: PixelSize(width: picture.width, height: picture.height))
      }?.jpeg(atMost: Self.heaviestCard) ?? []
    }
  }

  /// The drawing as a document of one or more pages.
  func pdf(title: String, on paper: Canvas) -> Diagnosed<[UInt8]> {
    drawable.layout.pdf([words], title: title, page: paper).map { $0 ?? [] }
  }
}

extension FingerprintBuilder {
  /// Adds all that a layout can see of the values, names in order.
  mutating func add(_ values: Values) {
    add(values.names)
    for name in values.names {
      switch values[name] {
      case .text(let text): add(text)
      case .picture(let picture): add(picture.bytes)
      case .rows(let rows):
        add(rows.count)
        for row in rows { add(row) }
      case nil: break
      }
    }
  }
}
