internal import CPangoCairo

/// A picture as Cairo reads it.
@safe struct PictureSurface: ~Copyable {
  private let surface: OpaquePointer

  init(_ picture: Picture) {
    let format = picture.format == .rgba ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
    unsafe surface = cairo_image_surface_create(format, Int32(picture.width), Int32(picture.height))
    if picture.format == .jpeg { attach(picture.bytes) } else { copy(picture) }
  }

  deinit { unsafe cairo_surface_destroy(surface) }

  /// - Parameter isExact: one pixel becomes one.
  func setAsSource(of cairo: OpaquePointer, isExact: Bool, isPage: Bool) {
    unsafe cairo_set_source_surface(cairo, surface, 0, 0)
    let pattern = unsafe cairo_get_source(cairo)
    unsafe cairo_pattern_set_filter(pattern, isExact ? CAIRO_FILTER_NEAREST : CAIRO_FILTER_GOOD)
    // Else the outermost pixels of a picture that is made larger would fade; into a PDF Cairo would put pixels
    // instead of the file.
    unsafe cairo_pattern_set_extend(pattern, isPage ? CAIRO_EXTEND_NONE : CAIRO_EXTEND_PAD)
  }

  /// Has the file put into the PDF as it is, instead of the surface's pixels.
  private func attach(_ file: [UInt8]) {
    guard let copy = unsafe malloc(file.count) else { return }
    unsafe file.withUnsafeBytes { bytes in
      unsafe copy.copyMemory(from: bytes.baseAddress ?? UnsafeRawPointer(copy), byteCount: bytes.count)
    }
    let bytes = unsafe copy.assumingMemoryBound(to: UInt8.self)
    unsafe cairo_surface_set_mime_data(
      surface, CAIRO_MIME_TYPE_JPEG, bytes, UInt(file.count), { unsafe free($0) }, copy)
  }

  private func copy(_ picture: Picture) {
    guard let data = unsafe cairo_image_surface_get_data(surface) else { return }
    let stride = unsafe Int(cairo_image_surface_get_stride(surface))
    let step = picture.format == .rgb ? 3 : 4
    unsafe picture.bytes.withUnsafeBufferPointer { bytes in
      for row in 0..<picture.height {
        let target = unsafe UnsafeMutableRawPointer(data + row * stride)
          .assumingMemoryBound(to: UInt32.self)
        var index = row * picture.width * step
        for column in 0..<picture.width {
          unsafe target[column] = Self.pixel(bytes, at: index, picture.format)
          index += step
        }
      }
    }
    unsafe cairo_surface_mark_dirty(surface)
  }

  @inline(__always)
  private static func pixel(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ format: Picture.Format
  ) -> UInt32 {
    let first = unsafe UInt32(bytes[index])
    let second = unsafe UInt32(bytes[index + 1])
    let third = unsafe UInt32(bytes[index + 2])
    switch format {
    case .bgrx: return third << 16 | second << 8 | first
    case .rgba:
      let alpha = unsafe UInt32(bytes[index + 3])
      let premultiplied = [first, second, third].map { ($0 * alpha + 127) / 255 }
      return alpha << 24 | premultiplied[0] << 16 | premultiplied[1] << 8 | premultiplied[2]
    default: return first << 16 | second << 8 | third
    }
  }
}

extension Picture {
  func scale(in rect: Rect, _ style: PictureStyle) -> Double {
    let (x, y) = (rect.width / Double(width), rect.height / Double(height))
    return style.covers ? max(x, y) : min(x, y)
  }

  /// Where the picture's corner lies, so that its focus is as near to the middle of the rectangle as it can be.
  func corner(in rect: Rect, _ style: PictureStyle, _ scale: Double) -> (Double, Double) {
    let focus = self.focus ?? style.focus
    func start(_ edge: Double, _ space: Double, _ length: Double, _ focus: Double) -> Double {
      let free = space - length
      guard free < 0 else { return edge + free / 2 }
      return edge + min(0, max(free, space / 2 - focus * length))
    }
    let x = start(rect.x, rect.width, Double(width) * scale, focus.x)
    let y = start(rect.y, rect.height, Double(height) * scale, focus.y)
    return scale == 1 ? (x.rounded(), y.rounded()) : (x, y)
  }
}
