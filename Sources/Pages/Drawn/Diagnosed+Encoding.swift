package import Diagnostics
internal import Drawing
package import Photos

extension Diagnosed<Drawing.Picture?> {
  /// What was drawn, as a file; where the machine cannot make one, no bytes and an error, so that none is published.
  ///
  /// - Parameter encode: nil when it fails.
  package func encoded(_ encode: (Pixels) -> [UInt8]?) -> Diagnosed<[UInt8]> {
    guard let picture = value else { return Diagnosed<[UInt8]>([], diagnostics) }
    let pixels = Pixels(bytes: picture.bytes, size: PixelSize(width: picture.width, height: picture.height))
    if let file = pixels.flatMap(encode) { return Diagnosed<[UInt8]>(file, diagnostics) }
    let fault = Diagnostic(Pixels.obstacle ?? .drawingNotEncoded, at: Location(path: "site-templates/drawings"))
    return Diagnosed<[UInt8]>([], diagnostics + [fault])
  }
}

extension Diagnostic.Message {
  fileprivate static var drawingNotEncoded: Self {
    .error(
      "GS554",
      Text(
        vi: "Không lưu được bản vẽ thành tệp ảnh; có thể máy hết bộ nhớ.",
        en: "A drawing could not be encoded; the machine may be out of memory."))
  }
}
