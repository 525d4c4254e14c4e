package import Diagnostics
internal import Vietnamese

extension Source {
  /// Decodes a text file: UTF-8, a byte-order mark dropped, line ends made LF, letters composed (NFC).
  ///
  /// Bytes that are not UTF-8 are an error at their place: guessing an encoding would change names.
  package static func decode(_ bytes: [UInt8], path: String) -> Diagnosed<Source?> {
    let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: withoutMark, as: UTF8.self) else {
      let location = Location(path: path, position: firstFault(in: withoutMark))
      return Diagnosed(nil, [Diagnostic(.notUTF8(bytes), at: location)])
    }
    let lines = text.utf8.contains(UInt8(ascii: "\r")) ? withLineFeeds(text) : text
    return Diagnosed(Source(path: path, text: nfc(lines)))
  }

  private static func withLineFeeds(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var wasReturn = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\r") {
        bytes.append(UInt8(ascii: "\n"))
      } else if !(byte == UInt8(ascii: "\n") && wasReturn) {
        bytes.append(byte)
      }
      wasReturn = byte == UInt8(ascii: "\r")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the first byte stands that is not UTF-8.
  private static func firstFault(in bytes: ArraySlice<UInt8>) -> Position {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where String(validating: line, as: UTF8.self) == nil {
      var (bytes, decoder, column) = (line.makeIterator(), UTF8(), 1)
      while case .scalarValue = decoder.decode(&bytes) { column += 1 }
      return Position(line: index + 1, column: column)
    }
    return .start
  }
}

extension Diagnostic.Message {
  static func notUTF8(_ bytes: [UInt8]) -> Self {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return .error(
      "GS001",
      Text(
        vi: isUTF16 ? "Tệp được lưu ở bảng mã UTF-16." : "Tệp không phải bảng mã UTF-8.",
        en: isUTF16 ? "The file is encoded in UTF-16." : "The file is not encoded in UTF-8."),
      suggestion: Text(
        vi: "Mở tệp bằng trình soạn thảo, chọn “Lưu thành…” với bảng mã UTF-8.",
        en: "Open it in an editor and save it with the encoding UTF-8."))
  }
}
