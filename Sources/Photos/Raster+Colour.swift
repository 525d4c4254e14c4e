internal import CVips

extension Raster {
  /// The paper of the pages, #FBF7EF.
  private static let paper = (red: 251.0, green: 247.0, blue: 239.0)

  /// Three bands of 8 bits in sRGB. An embedded profile is followed, unless it is damaged or not of this kind of picture.
  func inSRGB() throws(RasterFailure) -> Raster {
    let plain = try unsafe followingProfile().through { unsafe photos_to_srgb($0) }
      .through { unsafe photos_to_bytes($0) }
    guard plain.bands >= 3 else { throw RasterFailure() }
    return plain.bands == 3 || plain.hasAlpha ? plain : try unsafe plain.through { unsafe photos_bands($0, 3) }
  }

  private func followingProfile() throws(RasterFailure) -> Raster {
    guard hasProfile else { return try same() }
    do {
      return try unsafe through { unsafe photos_icc_to_srgb($0) }
    } catch {
      return try same()
    }
  }

  /// On paper where it was transparent: a placeholder or a dark page must not shine through.
  ///
  /// This comes before scaling, which would mix the colours of pixels that cannot be seen into their neighbours.
  func onPaper() throws(RasterFailure) -> Raster {
    guard hasAlpha else { return try same() }
    return try unsafe inSRGB().through {
      unsafe photos_flatten($0, Self.paper.red, Self.paper.green, Self.paper.blue)
    }
  }
}
