internal import CVips

/// Something that libvips could not do.
///
/// It carries no words: libvips has one buffer of errors for all threads, so that what it says may be about another
/// photo. The step that failed says enough.
struct RasterFailure: Error {
  /// Empties libvips' buffer, under its lock.
  init() { photos_forget_errors() }
}

/// An image of libvips, perhaps not computed yet; let go of when it goes out of scope.
@safe struct Raster: ~Copyable {
  private let image: UnsafeMutablePointer<VipsImage>

  /// Takes over what a call of libvips gave, which is null when it failed.
  init(_ made: UnsafeMutablePointer<VipsImage>?) throws(RasterFailure) {
    guard let made = unsafe made else { throw RasterFailure() }
    unsafe image = made
  }

  deinit { unsafe g_object_unref(image) }

  var size: PixelSize {
    PixelSize(
      width: Int(unsafe photos_width(image)), height: Int(unsafe photos_height(image)))
  }

  /// How many pictures its file has.
  var pages: Int { Int(unsafe photos_pages(image)) }

  /// Whether the camera's orientation exchanges width and height.
  var isTurned: Bool { unsafe photos_is_turned(image) }

  /// What `call`, one of the shim's, makes of it. The new image keeps the old one alive as long as it needs it.
  func through(
    _ call: (UnsafeMutablePointer<VipsImage>) -> UnsafeMutablePointer<VipsImage>?
  ) throws(RasterFailure) -> Raster {
    try unsafe Raster(call(image))
  }

  /// Lends the image to `call`, which keeps nothing of it.
  func borrowed<Value>(_ call: (UnsafeMutablePointer<VipsImage>) -> Value) -> Value {
    unsafe call(image)
  }

  /// Computes all its pixels.
  func computed() throws(RasterFailure) -> Raster {
    try unsafe through { unsafe photos_in_memory($0) }
  }

  func upright() throws(RasterFailure) -> Raster {
    guard unsafe photos_orientation(image) > 1 else { return try same() }
    return try unsafe through { unsafe photos_autorotate($0) }.computed()
  }

  func same() throws(RasterFailure) -> Raster {
    unsafe g_object_ref(image)
    return try unsafe Raster(image)
  }

  /// Whether it has a band beside its colours.
  var hasAlpha: Bool { unsafe photos_has_alpha(image) }

  var hasProfile: Bool { unsafe photos_has_profile(image) }

  var bands: Int { Int(unsafe photos_band_count(image)) }
}
