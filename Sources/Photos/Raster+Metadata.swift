internal import CVips

extension Raster {
  /// The same pixels with nothing else.
  ///
  /// Savers are asked to strip as well, but that of WebP in libvips 8.14.1 does not.
  func withoutMetadata() throws(RasterFailure) -> Raster {
    let copy = try unsafe through { unsafe photos_copy($0) }
    unsafe copy.borrowed { copied in
      guard let fields = unsafe photos_fields(copied) else { return }
      defer { unsafe g_strfreev(fields) }
      var field = unsafe fields
      while let name = unsafe field.pointee {
        // What belongs to the pixels (width, bands …) is not removed by this call.
        unsafe photos_remove_field(copied, name)
        unsafe field += 1
      }
    }
    return copy
  }
}
