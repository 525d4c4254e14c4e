/// What a camera writes into a picture beside its pixels: the day, the device, often the place.
enum CameraNotes {
  /// How far into a file they are looked for; cameras write them first.
  private static let reach = 128 << 10
  /// What such notes begin with in JPEG, in PNG and WebP, and as XMP.
  private static let marks: [[UInt8]] = ["Exif\u{0}\u{0}", "eXIf", "EXIF", "http://ns.adobe.com/xap/"].map {
    Array($0.utf8)
  }

  static func stand(in bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(reach)
    return head.indices.contains { index in
      marks.contains { head[index] == $0[0] && head[index...].starts(with: $0) }
    }
  }
}
