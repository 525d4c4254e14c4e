internal import Diagnostics

extension Answer {
  static func bytes(_ bytes: [UInt8], _ type: String, _ headers: [Header] = [.noCache], _ status: Int = 200) -> Answer {
    Answer(status, headers + [Header("Content-Type", type), .sameOrigin, .noSniffing], .bytes(bytes))
  }

  /// For this once: what is at an address can change with the next build.
  static func redirect(to path: String) -> Answer { Answer(302, [.noCache, Header("Location", path)], .bytes([])) }

  /// A sentence in both languages.
  static func note(_ status: Int, _ text: Text, _ headers: [Header] = []) -> Answer {
    .bytes(Array("\(text.vietnamese)\n\(text.english)\n".utf8), ContentType.of(".txt"), headers + [.noCache], status)
  }
}

extension Answer.Header {
  /// Browsers keep a copy, but ask each time whether it is still the same.
  static let noCache = Self("Cache-Control", "no-cache")
  /// No page of another site may show it.
  static let sameOrigin = Self("Cross-Origin-Resource-Policy", "same-origin")
  static let noSniffing = Self("X-Content-Type-Options", "nosniff")
}

extension Text {
  static let stranger = Text(
    vi: "Trang xem thử chỉ mở được trên chính máy này, bằng địa chỉ mà “guongsang serve” in ra.",
    en: "The preview opens only on this machine, at the address that “guongsang serve” prints.")
  static let onlyReading = Text(vi: "Trang xem thử chỉ để xem.", en: "The preview can only be read.")
  static let noWorkers = Text(
    vi: "Trang xem thử không giữ bản sao, để luôn hiện bản mới nhất.",
    en: "The preview keeps no copies, so that it always shows what is newest.")
  static let noSuchPart = Text(vi: "Tệp không có phần được hỏi.", en: "The file has no such part.")
}
