internal import CPangoCairo
internal import Synchronization

/// Keeps the faces of a configuration open in Cairo until it goes out of scope.
///
/// Cairo 1.16 closes a face that nobody draws with when it opens the eleventh, without the face's own lock: a thread that
/// begins to draw with it just then crashes. A face that is held is never closed, and they are opened and let go of one
/// after another.
@safe struct OpenFaces: ~Copyable {
  /// Of type `cairo_scaled_font_t`, kept as numbers: their locks are Cairo's own, which Swift cannot know.
  private let addresses: [UInt]

  private static let oneAtATime = Mutex(())

  init(_ faces: [FontFace], of configuration: borrowing FontConfiguration) {
    var addresses: [UInt] = []
    Self.oneAtATime.withLock { _ in
      guard let map = unsafe configuration.makeFontMap(),
        let context = unsafe pango_font_map_create_context(UnsafeMutablePointer(map))
      else { return }
      for face in faces {
        let description = unsafe Self.description(of: face)
        defer { unsafe pango_font_description_free(description) }
        guard let font = unsafe pango_font_map_load_font(UnsafeMutablePointer(map), context, description) else {
          continue
        }
        let scaled = unsafe cairo_scaled_font_reference(pango_cairo_font_get_scaled_font(OpaquePointer(font)))
        _ = unsafe cairo_ft_scaled_font_lock_face(scaled)
        addresses.append(UInt(bitPattern: scaled))
        unsafe g_object_unref(font)
      }
      unsafe g_object_unref(UnsafeMutableRawPointer(context))
      unsafe g_object_unref(UnsafeMutableRawPointer(map))
    }
    self.addresses = addresses
  }

  deinit {
    Self.oneAtATime.withLock { _ in
      for address in addresses {
        let scaled = unsafe OpaquePointer(bitPattern: address)
        unsafe cairo_ft_scaled_font_unlock_face(scaled)
        unsafe cairo_scaled_font_destroy(scaled)
      }
    }
  }

  private static func description(of face: FontFace) -> OpaquePointer? {
    let description = unsafe pango_font_description_new()
    unsafe pango_font_description_set_family(description, face.family)
    unsafe pango_font_description_set_weight(description, PangoWeight(UInt32(face.weight)))
    unsafe pango_font_description_set_absolute_size(description, 100 * Double(PANGO_SCALE))
    return unsafe description
  }
}
