internal import CUTF8Proc

/// What the Unicode tables of utf8proc know.
enum UTF8Proc {
  /// More marks on one letter than this is no text. Ordering them takes quadratic time, hence the limit
  /// (Unicode's own, for streams, is 30: UAX 15, section 13).
  static let mostMarks = 255

  /// The text in normalisation form C; unchanged when a letter carries more than ``mostMarks`` marks.
  static func composed(_ text: String) -> String {
    guard !hasTooManyMarks(text) else { return text }
    var text = text
    return text.withUTF8 { bytes in
      var capacity = bytes.count + 1
      while true {
        let (composed, needed) = unsafe compose(bytes, within: capacity)
        if let composed { return composed }
        guard needed > capacity else { return unsafe String(decoding: bytes, as: UTF8.self) }
        capacity = needed
      }
    }
  }

  /// Composes in a buffer of `capacity` code points; tells how large it must be when that is too few.
  private static func compose(
    _ bytes: UnsafeBufferPointer<UInt8>, within capacity: Int
  ) -> (String?, needed: Int) {
    unsafe withUnsafeTemporaryAllocation(of: utf8proc_int32_t.self, capacity: capacity) { buffer in
      let options = option(UTF8PROC_STABLE, UTF8PROC_COMPOSE)
      let count = unsafe utf8proc_decompose(
        bytes.baseAddress, bytes.count, buffer.baseAddress, capacity, options)
      // It writes UTF-8 over the code points, and a zero behind it.
      guard count >= 0, count < capacity else { return (nil, needed: count + 1) }
      let length = unsafe utf8proc_reencode(buffer.baseAddress, count, options)
      guard length >= 0 else { return (nil, needed: 0) }
      let composed = unsafe UnsafeRawBufferPointer(buffer).prefix(length)
      return (unsafe String(decoding: composed, as: UTF8.self), needed: capacity)
    }
  }

  /// Case, marks and invisible scalars taken away, compatible forms made plain: `Ế` → `e`, `ﬁ` → `fi`.
  static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    decomposed(
      scalar,
      option(
        UTF8PROC_STABLE, UTF8PROC_DECOMPOSE, UTF8PROC_COMPAT, UTF8PROC_CASEFOLD,
        UTF8PROC_STRIPMARK, UTF8PROC_IGNORE))
  }

  /// The letter and its marks: `Ế` → `E`, U+0302, U+0301.
  static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    decomposed(scalar, option(UTF8PROC_STABLE, UTF8PROC_DECOMPOSE))
  }

  private static func decomposed(
    _ scalar: Unicode.Scalar, _ options: utf8proc_option_t
  ) -> [Unicode.Scalar] {
    // The longest decomposition, that of U+FDFA, has 18 scalars.
    unsafe withUnsafeTemporaryAllocation(of: utf8proc_int32_t.self, capacity: 32) { buffer in
      var boundary: Int32 = 0
      let count = unsafe utf8proc_decompose_char(
        utf8proc_int32_t(bitPattern: scalar.value), buffer.baseAddress, buffer.count, options,
        &boundary)
      guard count >= 0, count <= buffer.count else { return [scalar] }
      return unsafe buffer.prefix(count).compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    }
  }

  private static func option(_ options: utf8proc_option_t...) -> utf8proc_option_t {
    utf8proc_option_t(rawValue: options.reduce(0) { $0 | $1.rawValue })
  }

  private static func hasTooManyMarks(_ text: String) -> Bool {
    var run = 0
    for scalar in text.unicodeScalars {
      let isMark = scalar.value >= 0x300 && combiningClass(scalar) > 0
      run = isMark ? run + 1 : 0
      if run > mostMarks { return true }
    }
    return false
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> Int {
    let property = unsafe utf8proc_get_property(utf8proc_int32_t(bitPattern: scalar.value))
    return unsafe Int(property?.pointee.combining_class ?? 0)
  }
}
