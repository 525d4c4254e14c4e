import CVips
import CVips.Samples
import Testing

@testable import Photos

/// A picture that a test makes and writes.
@safe struct Sample: ~Copyable {
  private let image: UnsafeMutablePointer<VipsImage>

  private init(_ made: UnsafeMutablePointer<VipsImage>?) throws {
    unsafe image = try #require(unsafe made)
  }

  deinit { unsafe g_object_unref(image) }

  /// 8 bits a band.
  init(
    _ width: Int, _ height: Int, bands: Int = 3, as meaning: VipsInterpretation = VIPS_INTERPRETATION_sRGB,
    _ pixel: (_ x: Int, _ y: Int) -> [UInt8]
  ) throws {
    try #require(LibVips.isReady)
    var bytes: [UInt8] = []
    for y in 0..<height { for x in 0..<width { bytes += pixel(x, y).prefix(bands) } }
    try unsafe self.init(
      bytes.withUnsafeBytes {
        unsafe vips_image_new_from_memory_copy(
          $0.baseAddress, $0.count, Int32(width), Int32(height), Int32(bands), VIPS_FORMAT_UCHAR)
      })
    unsafe image.pointee.Type = meaning
  }

  /// 16 bits a band, one colour.
  init(_ width: Int, _ height: Int, sixteenBits colour: [UInt16]) throws {
    try #require(LibVips.isReady)
    let words = (0..<width * height).flatMap { _ in colour }
    try unsafe self.init(
      words.withUnsafeBytes {
        unsafe vips_image_new_from_memory_copy(
          $0.baseAddress, $0.count, Int32(width), Int32(height), Int32(colour.count),
          VIPS_FORMAT_USHORT)
      })
    unsafe image.pointee.Type = colour.count < 3 ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_RGB16
  }

  /// Like a photo, with grain.
  init(clouds width: Int, _ height: Int, seed: Int = 1) throws {
    try #require(LibVips.isReady)
    try unsafe self.init(samples_clouds(Int32(width), Int32(height), Int32(seed)))
  }

  func set(_ name: String, _ value: String) { unsafe vips_image_set_string(image, name, value) }

  func set(_ name: String, _ value: Int) { unsafe vips_image_set_int(image, name, Int32(value)) }

  func set(_ name: String, _ value: [UInt8]) {
    unsafe value.withUnsafeBytes { unsafe vips_image_set_blob_copy(image, name, $0.baseAddress, $0.count) }
  }

  /// The name may end in the saver's options, as in `a.jpg[Q=90]`.
  func write(_ path: String) throws {
    try #require(unsafe samples_write(image, path) == 0, "\(unsafe String(cString: vips_error_buffer()))")
  }
}

/// A file decoded for comparison, by its bands of 8 bits.
struct Pixels: Equatable {
  let size: PixelSize
  let bands: Int
  let bytes: [UInt8]

  init(_ file: [UInt8]) throws {
    var (size, bands, bytes) = (PixelSize(width: 0, height: 0), 0, [UInt8]())
    unsafe file.withUnsafeBytes {
      guard let image = unsafe samples_read($0.baseAddress, $0.count) else { return }
      defer { unsafe g_object_unref(image) }
      var count = 0
      let start = unsafe vips_image_write_to_memory(image, &count)
      defer { unsafe g_free(start) }
      bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
      bands = Int(unsafe vips_image_get_bands(image))
      size = PixelSize(
        width: Int(unsafe vips_image_get_width(image)), height: Int(unsafe vips_image_get_height(image)))
    }
    try #require(!bytes.isEmpty)
    (self.size, self.bands, self.bytes) = (size, bands, bytes)
  }

  func callAsFunction(_ x: Int, _ y: Int) -> [UInt8] {
    let start = (y * size.width + x) * bands
    return Array(bytes[start..<start + bands])
  }

  var middle: [UInt8] { self(size.width / 2, size.height / 2) }
}

/// Whether each band is as wanted but for what an encoder loses.
func isNear(_ colour: [UInt8], _ wanted: [UInt8], within tolerance: Int = 6) -> Bool {
  colour.count == wanted.count
    && zip(colour, wanted).allSatisfy { abs(Int($0) - Int($1)) <= tolerance }
}
