internal import CPangoCairo

/// Fontconfig with the fonts of one folder and no others, neither its caches nor its files of settings.
@safe struct FontConfiguration: ~Copyable {
  /// Of type `FcConfig`, kept as a number: Fontconfig allows its use from several threads, which Swift cannot know of a pointer.
  private let address: UInt

  init(folder: String) {
    Self.shutOutTheMachine
    let configuration = unsafe FcConfigCreate()
    // File by file: adding a folder would look for a place to keep a cache.
    for file in Self.files(in: folder) {
      _ = unsafe FcConfigAppFontAddFile(configuration, file)
    }
    address = UInt(bitPattern: configuration)
  }

  deinit { unsafe FcConfigDestroy(pointer) }

  /// Pango initialises Fontconfig's default configuration when its first font map is made, reading all fonts of
  /// the machine and writing a cache. An empty one set before keeps it from that.
  private static let shutOutTheMachine: Void = {
    unsafe FcConfigSetCurrent(FcConfigCreate())
  }()

  private var pointer: OpaquePointer? { unsafe OpaquePointer(bitPattern: address) }

  /// A font map of its own for each caller: Pango's are not safe to share.
  func makeFontMap() -> OpaquePointer? {
    let map = unsafe OpaquePointer(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT))
    unsafe pango_fc_font_map_set_config(map, pointer)
    return unsafe map
  }

  /// The faces, in the order of family and weight.
  var faces: [FontFace] {
    guard let set = unsafe FcConfigGetFonts(pointer, FcSetApplication) else { return [] }
    var faces: [FontFace] = []
    for index in unsafe 0..<Int(set.pointee.nfont) {
      guard let pattern = unsafe set.pointee.fonts[index],
        let face = unsafe Self.face(of: pattern)
      else { continue }
      faces.append(face)
    }
    return faces.sorted { ($0.family, $0.weight) < ($1.family, $1.weight) }
  }

  /// The files that hold fonts, in the order of their names.
  private static func files(in folder: String) -> [String] {
    guard let set = unsafe FcFontSetCreate() else { return [] }
    defer { unsafe FcFontSetDestroy(set) }
    _ = unsafe FcDirScan(set, nil, nil, nil, folder, FcBool(FcTrue))
    var files: Set<String> = []
    for index in unsafe 0..<Int(set.pointee.nfont) {
      var file: UnsafeMutablePointer<FcChar8>?
      guard unsafe FcPatternGetString(set.pointee.fonts[index], FC_FILE, 0, &file) == FcResultMatch,
        let path = unsafe file
      else { continue }
      unsafe files.insert(String(cString: path))
    }
    return files.sorted()
  }

  private static func face(of pattern: OpaquePointer) -> FontFace? {
    var family: UnsafeMutablePointer<FcChar8>?
    var weight = 0.0
    var slant: Int32 = 0
    var letters: OpaquePointer?
    guard unsafe FcPatternGetString(pattern, FC_FAMILY, 0, &family) == FcResultMatch,
      unsafe FcPatternGetDouble(pattern, FC_WEIGHT, 0, &weight) == FcResultMatch,
      unsafe FcPatternGetCharSet(pattern, FC_CHARSET, 0, &letters) == FcResultMatch,
      let name = unsafe family
    else { return nil }
    let slantFound = unsafe FcPatternGetInteger(pattern, FC_SLANT, 0, &slant) == FcResultMatch
    guard !slantFound || slant == FC_SLANT_ROMAN else { return nil }
    return unsafe FontFace(
      family: String(cString: name), weight: Int(FcWeightToOpenTypeDouble(weight).rounded()),
      coverage: Coverage(scalars(of: letters)))
  }

  private static func scalars(of set: OpaquePointer?) -> [UInt32] {
    var scalars: [UInt32] = []
    // Pages of 8 × 32 bits.
    var map = [FcChar32](repeating: 0, count: 8)
    var next: FcChar32 = 0
    var page = unsafe FcCharSetFirstPage(set, &map, &next)
    while page != FcChar32.max {
      for bit in 0..<UInt32(256) where map[Int(bit / 32)] & (1 << (bit % 32)) != 0 {
        scalars.append(page + bit)
      }
      page = unsafe FcCharSetNextPage(set, &map, &next)
    }
    return scalars
  }
}
