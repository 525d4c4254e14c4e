extension Photo {
  /// Makes one derivative; `derivatives` costs less for several of one photo.
  package func derivative(_ recipe: Recipe) throws(PhotoFault) -> Derivative {
    try derivative(recipe, strictly: false)
  }

  /// Strictly, a photo is refused also where its decoder only warns.
  func derivative(_ recipe: Recipe, strictly: Bool) throws(PhotoFault) -> Derivative {
    let master = try master(reduction: reduction(for: recipe), strictly: strictly)
    return try derivative(recipe, of: scaled(cropped(recipe.crop, of: master), to: size(of: recipe)))
  }

  /// Makes derivatives, in the recipes' order. What several need is done once: decoding, looking for
  /// what draws the eye, and scaling to one size.
  ///
  /// The bytes are those that each recipe gives by itself. Several photos can be worked on at the same time; for each,
  /// memory holds its file, and the photo at less than twice the width of the widest usual derivative, or of a wider
  /// one that is asked for.
  package func derivatives(_ recipes: [Recipe]) throws(PhotoFault) -> [Derivative] {
    var made: [Recipe: Derivative] = [:]
    for (reduction, alike) in Dictionary(grouping: Set(recipes), by: reduction(for:)) {
      let master = try master(reduction: reduction)
      for (crop, recipes) in Dictionary(grouping: alike, by: \.crop) {
        let area = try cropped(crop, of: master)
        for (size, encodings) in Dictionary(grouping: recipes, by: size(of:)) {
          let picture = try scaled(area, to: size)
          for recipe in encodings { made[recipe] = try derivative(recipe, of: picture) }
        }
      }
    }
    return recipes.compactMap { made[$0] }
  }

  /// The decoded photo: upright, in sRGB, without transparency.
  private func master(reduction: Int, strictly: Bool = false) throws(PhotoFault) -> Raster {
    // Where notes tell of all photos, none was looked at before.
    guard LibVips.isReady else { throw PhotoFault(.noPictureLibrary) }
    let name = Self.name(of: file)
    let source = try faulting(.photoUnreadable(name)) { () throws(RasterFailure) in
      try ByteSource(file: file).inMemory()
    }
    guard source.head(Content.sniffed).map(Content.init) == .photo(format) else {
      throw PhotoFault(.photoChanged(name))
    }
    let inLoader = format == .jpeg ? reduction : 1
    let picture = try faulting(.photoDamaged(name)) { () throws(RasterFailure) in
      try source.picture(format, reduction: inLoader, strictly: strictly)
    }
    guard picture.shows(size, reduction: inLoader) else { throw PhotoFault(.photoChanged(name)) }
    return try faulting(.photoDamaged(name)) { () throws(RasterFailure) in
      try picture.onPaper().shrunk(by: reduction / inLoader).inSRGB().computed().upright()
    }
  }
}

extension Photo {
  private func cropped(_ crop: Recipe.Crop, of master: borrowing Raster) throws(PhotoFault) -> Raster {
    try faulting(.derivativeFailed(Self.name(of: file))) { () throws(RasterFailure) in try master.cropped(crop) }
  }

  private func scaled(_ area: borrowing Raster, to size: PixelSize) throws(PhotoFault) -> Raster {
    try faulting(.derivativeFailed(Self.name(of: file))) { () throws(RasterFailure) in
      try area.scaled(to: size).computed()
    }
  }

  private func derivative(
    _ recipe: Recipe, of picture: borrowing Raster
  ) throws(PhotoFault) -> Derivative {
    let bytes = try faulting(.derivativeFailed(Self.name(of: file))) { () throws(RasterFailure) in
      try picture.encoded(recipe.encoding)
    }
    return Derivative(bytes: bytes, size: picture.size)
  }
}

extension Raster {
  /// Whether it can be the whole, reduced: the loader drops what is left of a side that it cannot divide.
  fileprivate borrowing func shows(_ whole: PixelSize, reduction: Int) -> Bool {
    let upright = isTurned ? size.turned : size
    func fits(_ part: Int, _ side: Int) -> Bool { abs(part * reduction - side) < reduction }
    return fits(upright.width, whole.width) && fits(upright.height, whole.height)
  }
}
