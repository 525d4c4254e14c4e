internal import CVips

extension Raster {
  /// The mean of blocks of `factor` by `factor` pixels.
  func shrunk(by factor: Int) throws(RasterFailure) -> Raster {
    guard factor > 1 else { return try same() }
    return try unsafe through { unsafe photos_shrink($0, Double(factor)) }
  }

  /// The part that the crop keeps.
  func cropped(_ crop: Recipe.Crop) throws(RasterFailure) -> Raster {
    let area = size.cropped(to: crop.shape)
    switch crop {
    case .none:
      return try same()
    case .attention:
      return try unsafe through { unsafe photos_attention($0, Int32(area.width), Int32(area.height)) }
    case .around(let focus, _):
      let left = Self.start(of: area.width, in: size.width, around: focus.x)
      let top = Self.start(of: area.height, in: size.height, around: focus.y)
      return try unsafe through {
        unsafe photos_area($0, left, top, Int32(area.width), Int32(area.height))
      }
    }
  }

  private static func start(of part: Int, in whole: Int, around focus: Double) -> Int32 {
    let wanted = Int((Double(whole) * focus - Double(part) / 2).rounded())
    return Int32(max(0, min(wanted, whole - part)))
  }

  func scaled(to target: PixelSize) throws(RasterFailure) -> Raster {
    guard target != size else { return try same() }
    let across = Double(target.width) / Double(size.width)
    let down = Double(target.height) / Double(size.height)
    return try unsafe through { unsafe photos_resize($0, across, down) }
  }

  func blurred() throws(RasterFailure) -> Raster {
    try unsafe through { unsafe photos_blur($0, 1) }
  }
}
