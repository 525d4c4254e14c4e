internal import CVips

extension Raster {
  /// The file's bytes: pixels, and no block of metadata.
  func encoded(_ encoding: Recipe.Encoding) throws(RasterFailure) -> [UInt8] {
    let bare = try withoutMetadata()
    return switch encoding {
    case .webp:
      try bare.webp(quality: Recipe.Encoding.quality.webp, effort: Recipe.Encoding.effort)
    case .jpeg: try bare.jpeg(quality: Recipe.Encoding.quality.jpeg, isProgressive: true)
    case .pixels: try bare.pixels()
    case .placeholder: try bare.placeholder()
    }
  }

  /// The best of a few qualities that keeps the limit.
  private func placeholder() throws(RasterFailure) -> [UInt8] {
    let blurred = try blurred()
    for quality in [40, 20, 10] {
      let bytes = try blurred.webp(quality: quality, effort: 6)
      if bytes.count <= Recipe.Encoding.placeholderLimit { return bytes }
    }
    return try blurred.webp(quality: 0, effort: 6)
  }

  private func webp(quality: Int, effort: Int) throws(RasterFailure) -> [UInt8] {
    let file = try unsafe saved {
      unsafe photos_save_webp($0, Int32(quality), Int32(effort), $1, $2)
    }
    guard let bare = WebPFile.withPixelsOnly(file) else { throw RasterFailure() }
    return bare
  }

  /// - Parameter isProgressive: shown coarsely while it comes in, which takes twice the time to make.
  func jpeg(quality: Int, isProgressive: Bool) throws(RasterFailure) -> [UInt8] {
    try unsafe saved { unsafe photos_save_jpeg($0, Int32(quality), isProgressive ? 1 : 0, $1, $2) }
  }

  /// - Parameter hasPalette: the picture has no more than 256 colours.
  func png(hasPalette: Bool) throws(RasterFailure) -> [UInt8] {
    try unsafe saved { unsafe photos_save_png($0, hasPalette ? 1 : 0, $1, $2) }
  }

  private func pixels() throws(RasterFailure) -> [UInt8] {
    var count = 0
    let start = unsafe borrowed { unsafe photos_bytes($0, &count) }
    defer { unsafe g_free(start) }
    guard unsafe start != nil, bands == 3, count == 3 * size.pixels else { throw RasterFailure() }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  private func saved(
    _ save: (
      UnsafeMutablePointer<VipsImage>, UnsafeMutablePointer<UnsafeMutableRawPointer?>,
      UnsafeMutablePointer<Int>
    ) -> Int32
  ) throws(RasterFailure) -> [UInt8] {
    var start: UnsafeMutableRawPointer?
    var count = 0
    let failed = unsafe borrowed { unsafe save($0, &start, &count) } != 0
    defer { unsafe g_free(start) }
    guard !failed else { throw RasterFailure() }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}
