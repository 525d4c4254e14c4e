/// The file that an encoder wrote, cut down to its pixels.
enum WebPFile {
  /// The file with nothing but its chunk of lossy pixels; nothing if it has none.
  ///
  /// libvips 8.14.1 adds a block of EXIF to every WebP, whether or not it is asked to strip, and with it the extended
  /// header that announces it. The container is that of RFC 9649: chunks of a name, a length in little endian, and
  /// content that is padded to even length. Without an extended header it holds a single chunk.
  static func withPixelsOnly(_ file: [UInt8]) -> [UInt8]? {
    var start = 12
    while start + 8 <= file.count {
      let length = littleEndian(file[start + 4..<start + 8])
      let end = start + 8 + length + length % 2
      guard end <= file.count else { return nil }
      if file[start..<start + 4].elementsEqual("VP8 ".utf8) {
        return Array("RIFF".utf8) + littleEndian(4 + end - start) + Array("WEBP".utf8) + file[start..<end]
      }
      start = end
    }
    return nil
  }

  private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func littleEndian(_ value: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
