internal import CPangoCairo

/// A Cairo surface with its drawing context.
@safe struct Surface: ~Copyable {
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  private let isPage: Bool
  /// What a PDF has written so far; Cairo keeps the pointer until the surface is finished.
  private let written: UnsafeMutablePointer<[UInt8]>

  init(_ canvas: Canvas) {
    unsafe written = .allocate(capacity: 1)
    unsafe written.initialize(to: [])
    isPage = canvas.unit == .points
    unsafe surface =
      isPage
      ? cairo_pdf_surface_create_for_stream(append, written, canvas.width, canvas.height)
      : cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(canvas.width), Int32(canvas.height))
    unsafe cairo = cairo_create(surface)
    guard isPage else { return }
    // Not the moment of drawing: the same input gives the same bytes.
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, nil)
  }

  deinit {
    unsafe cairo_destroy(cairo)
    unsafe cairo_surface_finish(surface)
    unsafe cairo_surface_destroy(surface)
    unsafe written.deinitialize(count: 1)
    unsafe written.deallocate()
  }

  /// Why drawing went wrong; nil when it did not.
  var failure: String? {
    let status = unsafe cairo_status(cairo)
    return unsafe status == CAIRO_STATUS_SUCCESS ? nil : String(cString: cairo_status_to_string(status))
  }

  func setTitle(_ title: String) {
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
  }

  func endPage() { unsafe cairo_show_page(cairo) }

  /// The whole document; nothing can be drawn after that.
  consuming func pdf() -> [UInt8] {
    unsafe cairo_surface_finish(surface)
    return unsafe written.pointee
  }

  /// The pixels as a PNG file, without any metadata.
  func png() -> [UInt8]? {
    unsafe cairo_surface_flush(surface)
    let status = unsafe cairo_surface_write_to_png_stream(surface, append, written)
    guard status == CAIRO_STATUS_SUCCESS else { return nil }
    return unsafe written.pointee
  }

  func pixels() -> Picture? {
    unsafe cairo_surface_flush(surface)
    let width = unsafe Int(cairo_image_surface_get_width(surface))
    let height = unsafe Int(cairo_image_surface_get_height(surface))
    let stride = unsafe Int(cairo_image_surface_get_stride(surface))
    guard let data = unsafe cairo_image_surface_get_data(surface) else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 3 * width * height) { buffer, count in
      var index = 0
      for row in 0..<height {
        let pixels = unsafe UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
        for column in 0..<width {
          let pixel = unsafe pixels[column]
          unsafe buffer[index] = UInt8(truncatingIfNeeded: pixel >> 16)
          unsafe buffer[index + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
          unsafe buffer[index + 2] = UInt8(truncatingIfNeeded: pixel)
          index += 3
        }
      }
      count = index
    }
    return Picture(width: width, height: height, format: .rgb, bytes: bytes)
  }

  /// How much blue each pixel has: of white on black, how much light.
  func light() -> [UInt8] {
    unsafe cairo_surface_flush(surface)
    let width = unsafe Int(cairo_image_surface_get_width(surface))
    let height = unsafe Int(cairo_image_surface_get_height(surface))
    let stride = unsafe Int(cairo_image_surface_get_stride(surface))
    guard let data = unsafe cairo_image_surface_get_data(surface) else { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
      for row in 0..<height {
        let pixels = unsafe UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
        for column in 0..<width {
          unsafe buffer[row * width + column] = UInt8(truncatingIfNeeded: pixels[column])
        }
      }
      count = width * height
    }
  }

  /// Makes all that is drawn from now on larger or smaller.
  func scale(by factor: Double) { unsafe cairo_scale(cairo, factor, factor) }

  func fill(_ rect: Rect, _ colour: Colour) {
    use(colour)
    unsafe cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height)
    unsafe cairo_fill(cairo)
  }

  func fill(_ rect: Rect, from: Colour, to: Colour, isVertical: Bool) {
    let gradient = unsafe cairo_pattern_create_linear(
      rect.x, rect.y, isVertical ? rect.x : rect.right, isVertical ? rect.bottom : rect.y)
    for (place, colour) in [(0.0, from), (1.0, to)] {
      let (red, green, blue) = colour.parts
      unsafe cairo_pattern_add_color_stop_rgb(gradient, place, red, green, blue)
    }
    unsafe cairo_set_source(cairo, gradient)
    unsafe cairo_pattern_destroy(gradient)
    unsafe cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height)
    unsafe cairo_fill(cairo)
  }

  /// The dark modules, each an exact square, as one path so that no seam shows between them.
  func fill(_ code: QRCode, x: Double, y: Double, module: Double, _ colour: Colour) {
    use(colour)
    for row in 0..<code.width {
      var column = 0
      while column < code.width {
        guard code.isDark(column, row) else {
          column += 1
          continue
        }
        let start = column
        while column < code.width, code.isDark(column, row) { column += 1 }
        unsafe cairo_rectangle(
          cairo, x + Double(start) * module, y + Double(row) * module,
          Double(column - start) * module, module)
      }
    }
    unsafe cairo_fill(cairo)
  }

  func write(_ text: Arrangement.PlacedText, with typesetter: borrowing Typesetter) {
    use(text.colour)
    for line in text.lines {
      unsafe cairo_new_path(cairo)
      unsafe cairo_move_to(cairo, line.x, line.baseline)
      unsafe typesetter.put(
        line.text, text.face, size: text.size, spacing: text.spacing, on: cairo, asPath: !isPage)
    }
  }

  func show(_ picture: Picture, in rect: Rect, _ style: PictureStyle) {
    let image = PictureSurface(picture)
    let scale = picture.scale(in: rect, style)
    let (x, y) = picture.corner(in: rect, style, scale)
    unsafe cairo_save(cairo)
    unsafe cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height)
    unsafe cairo_clip(cairo)
    unsafe cairo_translate(cairo, x, y)
    unsafe cairo_scale(cairo, scale, scale)
    unsafe image.setAsSource(of: cairo, isExact: scale == 1, isPage: isPage)
    unsafe cairo_paint(cairo)
    unsafe cairo_restore(cairo)
  }

  private func use(_ colour: Colour) {
    let (red, green, blue) = colour.parts
    unsafe cairo_set_source_rgb(cairo, red, green, blue)
  }
}

/// Receives what Cairo writes.
private func append(
  _ closure: UnsafeMutableRawPointer?, _ data: UnsafePointer<UInt8>?, _ length: UInt32
) -> cairo_status_t {
  let bytes = unsafe UnsafeBufferPointer(start: data, count: Int(length))
  unsafe closure?.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: bytes)
  return CAIRO_STATUS_SUCCESS
}

extension Colour {
  fileprivate var parts: (Double, Double, Double) {
    (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
  }
}
