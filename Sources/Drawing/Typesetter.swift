internal import CPangoCairo

/// Pango with a font map of its own: measures texts and puts them on surfaces.
///
/// Hinting is off for letters and for their widths, so that widths grow in proportion with the size: a text is
/// shaped once, at ``reference``, and every fit is reckoned from that.
@safe struct Typesetter: ~Copyable {
  private let map: OpaquePointer
  private let context: OpaquePointer
  private let layout: OpaquePointer

  /// The size at which texts are measured, in pixels.
  private static let reference = 100.0

  init(_ fonts: Fonts) {
    guard let map = unsafe fonts.configuration.makeFontMap(),
      let context = unsafe pango_font_map_create_context(UnsafeMutablePointer(map)),
      let layout = unsafe pango_layout_new(context)
    else { preconditionFailure("out of memory") }
    unsafe (self.map, self.context, self.layout) = (map, context, layout)
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    unsafe pango_context_set_round_glyph_positions(context, 0)
    // Otherwise the machine's language decides.
    unsafe pango_context_set_language(context, pango_language_from_string("vi"))
    unsafe pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    unsafe pango_layout_set_auto_dir(layout, 0)
    unsafe pango_layout_set_single_paragraph_mode(layout, 1)
  }

  deinit {
    unsafe g_object_unref(UnsafeMutableRawPointer(layout))
    unsafe g_object_unref(UnsafeMutableRawPointer(context))
    unsafe g_object_unref(UnsafeMutableRawPointer(map))
  }

  /// Heights of a face in em.
  func metrics(of face: FontFace) -> FaceMetrics {
    prepare("H", face, size: Self.reference, spacing: 0)
    var (ink, logical) = (PangoRectangle(), PangoRectangle())
    unsafe pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, 0), &ink, &logical)
    return FaceMetrics(
      ascent: Self.em(-logical.y), descent: Self.em(logical.y + logical.height),
      capitals: Self.em(-ink.y))
  }

  /// How wide a line is, in em.
  func width(of text: String, _ face: FontFace, spacing: Double) -> Double {
    prepare(text, face, size: Self.reference, spacing: spacing)
    var (width, height): (Int32, Int32) = (0, 0)
    unsafe pango_layout_get_size(layout, &width, &height)
    return Self.em(width)
  }

  /// The places at which a paragraph may be broken into lines, by Unicode's rules.
  func pieces(of text: String, _ face: FontFace, spacing: Double) -> [Piece] {
    prepare(text, face, size: Self.reference, spacing: spacing)
    var count: Int32 = 0
    guard let attributes = unsafe pango_layout_get_log_attrs_readonly(layout, &count),
      let line = unsafe pango_layout_get_line_readonly(layout, 0)
    else { return [] }
    var pieces: [Piece] = []
    var bytes = 0
    var start = 0
    var words = String.UnicodeScalarView()
    var space = String.UnicodeScalarView()
    func x(_ offset: Int) -> Double {
      var x: Int32 = 0
      unsafe pango_layout_line_index_to_x(line, Int32(offset), 0, &x)
      return Self.em(x)
    }
    func endPiece() {
      let end = bytes - space.count
      pieces.append(
        Piece(words: String(words), space: String(space), start: x(start), end: x(end)))
      (words, space, start) = (.init(), .init(), bytes)
    }
    for (number, scalar) in text.unicodeScalars.enumerated() {
      if number > 0, number < count, unsafe attributes[number].is_line_break != 0 { endPiece() }
      if scalar == " " {
        space.append(scalar)
      } else {
        words.append(contentsOf: space)
        space = .init()
        words.append(scalar)
      }
      bytes += UTF8.width(scalar)
    }
    endPiece()
    return pieces
  }

  /// Puts a line on a surface, its baseline starting at the surface's current point.
  ///
  /// - Parameter asPath: drawn as outlines, to a fraction of a pixel where Cairo would round each letter's place
  ///   to whole ones; otherwise as text that can be selected.
  func put(
    _ text: String, _ face: FontFace, size: Double, spacing: Double, on cairo: OpaquePointer,
    asPath: Bool
  ) {
    prepare(text, face, size: size, spacing: spacing)
    let line = unsafe pango_layout_get_line_readonly(layout, 0)
    if asPath {
      unsafe pango_cairo_layout_line_path(cairo, line)
      unsafe cairo_fill(cairo)
    } else {
      unsafe pango_cairo_show_layout_line(cairo, line)
    }
  }

  private func prepare(_ text: String, _ face: FontFace, size: Double, spacing: Double) {
    let font = unsafe pango_font_description_new()
    unsafe pango_font_description_set_family(font, face.family)
    unsafe pango_font_description_set_weight(font, PangoWeight(UInt32(face.weight)))
    unsafe pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
    unsafe pango_layout_set_font_description(layout, font)
    unsafe pango_font_description_free(font)
    let attributes = unsafe pango_attr_list_new()
    // No letter from another font: what is missing was told before.
    unsafe pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
    if spacing != 0 {
      let units = Int32((spacing * size * Double(PANGO_SCALE)).rounded())
      unsafe pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(units))
    }
    unsafe pango_layout_set_attributes(layout, attributes)
    unsafe pango_attr_list_unref(attributes)
    unsafe pango_layout_set_text(layout, text, Int32(text.utf8.count))
  }

  private static func em(_ units: Int32) -> Double {
    Double(units) / Double(PANGO_SCALE) / reference
  }
}

/// Heights of a face in em: of its lines above and below the baseline, and of its capital letters.
struct FaceMetrics: Sendable, Hashable {
  let ascent: Double
  let descent: Double
  let capitals: Double
}

/// A part of a paragraph behind which a line may end.
struct Piece: Sendable {
  let words: String
  /// Behind the words; not shown at the end of a line.
  let space: String
  /// In em, on a line that is never broken.
  let start: Double
  let end: Double
}
