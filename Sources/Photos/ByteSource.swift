internal import CVips

/// A file, or a copy of its bytes, that libvips reads a photo from; let go of when it goes out of scope.
@safe struct ByteSource: ~Copyable {
  private let source: UnsafeMutablePointer<VipsSource>

  /// The file itself, for a look at its head.
  init(file: String) throws(RasterFailure) {
    try unsafe self.init(photos_source_of_file(file))
  }

  private init(_ made: UnsafeMutablePointer<VipsSource>?) throws(RasterFailure) {
    guard let made = unsafe made else { throw RasterFailure() }
    unsafe source = made
  }

  deinit { unsafe g_object_unref(source) }

  /// All bytes, so that a file that shrinks while it is decoded cannot crash the program: libvips would map it.
  func inMemory() throws(RasterFailure) -> ByteSource {
    let count = unsafe photos_source_length(source)
    guard count > 0, unsafe photos_source_rewind(source) == 0,
      let bytes = unsafe g_try_malloc(gsize(count))
    else { throw RasterFailure() }
    var read = 0
    while read < Int(count) {
      let more = unsafe photos_source_read(source, bytes + read, Int(count) - read)
      guard more > 0 else {
        unsafe g_free(bytes)
        throw RasterFailure()
      }
      read += Int(more)
    }
    return try unsafe ByteSource(photos_source(bytes, read))
  }

  /// In bytes; 0 if it cannot be said.
  var count: Int { max(0, Int(unsafe photos_source_length(source))) }

  /// The first bytes, fewer if the file has no more; nothing if it cannot be read.
  func head(_ limit: Int) -> [UInt8]? {
    var start: UnsafeMutablePointer<UInt8>?
    let count = unsafe photos_source_sniff(source, &start, limit)
    guard count >= 0 else { return nil }
    return unsafe [UInt8](UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// The picture, of which only the header is read until it is computed; a JPEG can be reduced as it is decoded.
  func picture(_ format: Format, reduction: Int = 1, strictly: Bool = false) throws(RasterFailure) -> Raster {
    switch format {
    case .jpeg: try unsafe Raster(photos_load_jpeg(source, Int32(reduction), strictly))
    case .png: try unsafe Raster(photos_load_png(source))
    case .webp: try unsafe Raster(photos_load_webp(source))
    case .tiff: try unsafe Raster(photos_load_tiff(source))
    case .heif: try unsafe Raster(photos_load_heif(source))
    }
  }
}
