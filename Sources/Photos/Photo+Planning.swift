extension Photo {
  /// The size of what `derivative` makes, known before anything is decoded.
  package func size(of recipe: Recipe) -> PixelSize {
    let area = size.cropped(to: recipe.crop.shape)
    if recipe.encoding == .placeholder {
      return area.fitted(to: min(recipe.width, Recipe.Encoding.placeholderSide))
    }
    return area.narrowed(to: recipe.width)
  }

  /// Those of the widths that the photo has without enlarging, ascending; and its own, cropped, if it falls short of
  /// the widest.
  package func widths(_ wanted: [Int], shape: Recipe.Shape? = nil) -> [Int] {
    let own = size.cropped(to: shape).width
    return Set(wanted.map { min($0, own) }).sorted()
  }

  /// The widest derivative that shares its decoding with all smaller ones, but for placeholders: these are made
  /// when nothing else is.
  private static let shared = 1440
  private static let leastForPlaceholder = 4 * Recipe.Encoding.placeholderSide

  /// By which factor the photo is reduced as it is decoded: 1, 2, 4 or 8.
  ///
  /// It depends on the photo and the recipe alone, not on what else is made in the same go, or a derivative's bytes
  /// would depend on its company. All usual recipes have the same one, so that they share a decoding.
  func reduction(for recipe: Recipe) -> Int {
    let spare = size.cropped(to: recipe.crop.shape).width / size(of: recipe).width
    let least = recipe.encoding == .placeholder ? Self.leastForPlaceholder : Self.shared
    let most = min(spare, size.width / least)
    return most >= 8 ? 8 : most >= 4 ? 4 : most >= 2 ? 2 : 1
  }
}
