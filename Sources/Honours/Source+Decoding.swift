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
    guard withoutMark.mayHoldControls else { return Diagnosed(Source(path: path, text: nfc(text))) }
    return withoutControls(Source(path: path, text: nfc(withLineFeeds(text))))
  }

  /// Characters that no page or feed can hold, which come with text pasted from elsewhere, become spaces.
  private static func withoutControls(_ source: Source) -> Diagnosed<Source?> {
    guard source.text.utf8.mayHoldControls, let first = source.text.unicodeScalars.firstIndex(where: \.isControl) else {
      return Diagnosed(source)
    }
    let above = source.text.unicodeScalars[..<first].split(separator: "\n", omittingEmptySubsequences: false)
    let position = Position(line: max(1, above.count), column: (above.last?.count ?? 0) + 1)
    let clean = Source(path: source.path, text: source.text.withoutControls)
    return Diagnosed(clean, [Diagnostic(.controlCharacter, at: clean.location(position))])
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

extension Unicode.Scalar {
  /// What XML 1.0 has no place for (section 2.2), and DEL.
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension Sequence<UInt8> {
  /// A quick look at the bytes, which misses no control, carriage returns included: 0xEF begins U+FFFE too.
  fileprivate var mayHoldControls: Bool {
    contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xEF }
  }
}

extension String {
  /// The text with a space for each character that no page or feed can hold.
  var withoutControls: String {
    guard utf8.mayHoldControls, unicodeScalars.contains(where: \.isControl) else { return self }
    var clean = UnicodeScalarView()
    clean.append(contentsOf: unicodeScalars.lazy.map { $0.isControl ? " " : $0 })
    return String(clean)
  }
}

extension Diagnostic.Message {
  static var controlCharacter: Self {
    .warning(
      "GS002",
      Text(
        vi: "Ở đây có ký tự điều khiển không nhìn thấy (thường do dán từ Word); đã thay bằng dấu cách.",
        en: "An invisible control character stands here, perhaps pasted from elsewhere; a space takes its place."))
  }

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
