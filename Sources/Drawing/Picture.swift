/// A picture as it is handed over and given back: decoding and encoding photos is others' job.
package struct Picture: Sendable, Hashable {
  package enum Format: Sendable {
    /// 3 bytes a pixel: red, green, blue.
    case rgb
    /// 4 bytes a pixel, not premultiplied.
    case rgba
    /// 4 bytes a pixel: blue, green, red and one that does not count.
    case bgrx
    /// A whole JPEG file of `width` × `height` pixels. It is put into a PDF as it is, so it must hold no metadata;
    /// on a canvas of pixels it cannot be drawn.
    case jpeg
  }

  package let width: Int
  package let height: Int
  package let format: Format
  /// Rows from top to bottom without gaps.
  package let bytes: [UInt8]
  /// What must stay in sight when the picture is cut, in fractions from the left and from the top.
  package let focus: Focus?

  package struct Focus: Sendable, Hashable {
    package let x: Double
    package let y: Double

    package init(x: Double, y: Double) { (self.x, self.y) = (x, y) }
  }

  package init(width: Int, height: Int, format: Format, bytes: [UInt8], focus: Focus? = nil) {
    self.width = width
    self.height = height
    self.format = format
    self.bytes = bytes
    self.focus = focus
  }

  /// Whether the bytes are as many as the size asks for.
  var isWhole: Bool {
    guard (1...32_767).contains(width), (1...32_767).contains(height) else { return false }
    switch format {
    case .rgb: return bytes.count == 3 * width * height
    case .rgba, .bgrx: return bytes.count == 4 * width * height
    case .jpeg: return JPEGHeader(bytes).map { $0 == JPEGHeader(width: width, height: height) } ?? false
    }
  }
}

/// The size that a JPEG file says it has.
struct JPEGHeader: Equatable {
  let width: Int
  let height: Int
}

extension JPEGHeader {
  /// Nil when the bytes are no JPEG of the kinds that PDF knows.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      // Baseline, extended and progressive frames.
      if (0xC0...0xC2).contains(bytes[place + 1]) {
        self.init(
          width: Int(bytes[place + 7]) << 8 | Int(bytes[place + 8]),
          height: Int(bytes[place + 5]) << 8 | Int(bytes[place + 6]))
        return
      }
      guard length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }
}
