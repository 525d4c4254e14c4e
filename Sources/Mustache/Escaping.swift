extension [UInt8] {
  /// Appends text so that it stands for itself in HTML, in content as well as in a quoted attribute.
  mutating func appendEscaped(_ text: String) {
    let bytes = text.utf8
    var copied = bytes.startIndex
    while let special = bytes[copied...].firstIndex(where: \.isSpecialInHTML) {
      append(contentsOf: bytes[copied..<special])
      append(contentsOf: bytes[special].entity)
      copied = bytes.index(after: special)
    }
    append(contentsOf: bytes[copied...])
  }
}

extension UInt8 {
  fileprivate var isSpecialInHTML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  fileprivate var entity: String.UTF8View {
    switch self {
    case UInt8(ascii: "&"): "&amp;".utf8
    case UInt8(ascii: "<"): "&lt;".utf8
    case UInt8(ascii: ">"): "&gt;".utf8
    case UInt8(ascii: "\""): "&quot;".utf8
    default: "&#39;".utf8
    }
  }
}
