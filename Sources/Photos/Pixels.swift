internal import CVips
package import Diagnostics

/// Pixels in sRGB without a file around them: red, green, blue, row by row from the top, without gaps.
package struct Pixels: Sendable, Hashable {
  package let bytes: [UInt8]
  package let size: PixelSize

  /// Nothing unless there are three bytes for each pixel.
  package init?(bytes: [UInt8], size: PixelSize) {
    guard size.width > 0, size.height > 0, bytes.count == 3 * size.pixels else { return nil }
    self.bytes = bytes
    self.size = size
  }

  /// Why no pixels can become a file on this machine; nil where they can.
  package static var obstacle: Diagnostic.Message? { LibVips.isReady ? nil : .noPictureLibrary }

  /// A JPEG of the best of a few qualities that keeps the limit, or else of the least of them; it holds no metadata.
  /// Nothing if libvips fails.
  ///
  /// Letters keep their edges above all, so the better qualities come first, which do not halve the colours' resolution.
  package func jpeg(atMost limit: Int) -> [UInt8]? {
    guard LibVips.isReady else { return nil }
    do throws(RasterFailure) {
      let picture = try Raster(self).withoutMetadata()
      for quality in Self.qualities.dropLast() {
        let bytes = try picture.jpeg(quality: quality, isProgressive: false)
        if bytes.count <= limit { return bytes }
      }
      return try picture.jpeg(quality: Self.qualities[Self.qualities.count - 1], isProgressive: false)
    } catch {
      return nil
    }
  }

  /// A JPEG whose colours are as sharp as its light, and that the simplest player can decode: not progressive, without
  /// metadata. Nothing if libvips fails.
  package func sharpJPEG() -> [UInt8]? {
    guard LibVips.isReady else { return nil }
    // From 90 on libvips keeps the colours' resolution.
    return try? Raster(self).withoutMetadata().jpeg(quality: 92, isProgressive: false)
  }

  /// A PNG without metadata, as small as it gets. Nothing if libvips fails.
  package func png() -> [UInt8]? {
    guard LibVips.isReady else { return nil }
    return try? Raster(self).withoutMetadata().png(hasPalette: hasFewColours)
  }

  /// Whether 256 colours are enough for it.
  private var hasFewColours: Bool {
    var colours: Set<UInt32> = []
    var last = UInt32.max
    for index in stride(from: 0, to: bytes.count, by: 3) {
      let colour = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
      guard colour != last else { continue }
      last = colour
      if colours.insert(colour).inserted, colours.count > 256 { return false }
    }
    return true
  }

  private static let qualities = [90, 82, 70, 50]
}

extension Raster {
  /// A copy of the pixels.
  fileprivate init(_ pixels: Pixels) throws(RasterFailure) {
    let image = unsafe pixels.bytes.withUnsafeBytes { bytes in
      unsafe photos_image_of_bytes(
        bytes.baseAddress, bytes.count, Int32(pixels.size.width), Int32(pixels.size.height), 3)
    }
    try unsafe self.init(image)
  }
}
