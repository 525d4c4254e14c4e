package import Artifacts
package import Diagnostics
package import Drawing
package import Honours
package import Photos

/// A drawing to be made: a layout, the words that it shows, and perhaps a photo.
package struct DrawingPlan: Sendable {
  package let drawable: Drawings.Drawable
  package let words: Values
  package let photo: DrawnPhoto?

  /// - Parameters:
  ///   - cover: the photo that the layout shows, if it shows one at all.
  ///   - encoding: `pixels` on a canvas of pixels, `jpeg` on a page.
  package init(
    _ drawable: Drawings.Drawable, _ words: Values, cover: Honours.Picture? = nil, focus: Recipe.Focus? = nil,
    as encoding: Recipe.Encoding = .pixels
  ) {
    self.drawable = drawable
    self.words = words
    let need = drawable.layout.pictures(dotsPerInch: 200).first { $0.value == "photo" }
    photo = cover.flatMap { cover in need.map { DrawnPhoto(cover, for: $0, around: focus, as: encoding) } }
  }

  /// That of all that decides how the drawing looks.
  package var fingerprint: Fingerprint {
    Fingerprint.of { builder in
      builder.add(drawable.fingerprint)
      builder.add(words)
      if let photo { builder.add(Print.fingerprint(of: photo.picture, [photo.recipe])) }
    }
  }

  /// The file that it becomes.
  ///
  /// - Parameter file: makes the file's bytes from all that the layout shows.
  package func print(
    at path: String, _ fingerprint: Fingerprint,
    file: @Sendable @escaping (Layout, Values) -> Diagnosed<[UInt8]>
  ) -> Print {
    Print(path: path, fingerprint: fingerprint, recipes: photo.map { [$0.recipe] } ?? []) { made in
      var values = words
      if let photo, let derivative = made.first { values[photo.value] = .picture(photo.shown(derivative)) }
      return file(drawable.layout, values)
    }
  }
}

/// The photo of a drawing, cut to the box that shows it, and never enlarged.
package struct DrawnPhoto: Sendable {
  package let picture: Honours.Picture
  /// The name by which the layout asks for it.
  package let value: String
  package let recipe: Recipe

  init(
    _ picture: Honours.Picture, for need: Layout.PictureNeed, around focus: Recipe.Focus?,
    as encoding: Recipe.Encoding
  ) {
    let shape = need.isCovering ? Recipe.Shape.near(width: need.width, height: need.height) : nil
    self.picture = picture
    value = need.value
    recipe = Recipe(encoding, width: need.width, crop: Recipe.Crop(to: shape, around: focus))
  }

  func shown(_ derivative: Derivative) -> Drawing.Picture {
    Drawing.Picture(
      width: derivative.size.width, height: derivative.size.height, format: recipe.encoding == .jpeg ? .jpeg : .rgb,
      bytes: derivative.bytes)
  }
}

extension FingerprintBuilder {
  /// Adds the texts and pictures that a layout can see of the values, names in order.
  package mutating func add(_ values: Values) {
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
