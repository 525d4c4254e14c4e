internal import Diagnostics
internal import Honours

/// Why a slide cannot be read, or cannot be drawn at all.
enum Shortfall: Error {
  /// A text that does not fit at the smallest size that can be read, and where it was written.
  case noRoom(String, Location)
  /// None of the fonts has its letters.
  case noLetters(Location)
  /// More syllables than can be read in time.
  case tooLong(syllables: Int, most: Int, seconds: Int)
  /// A QR code whose squares would be smaller than three pixels.
  case noRoomForCode
  /// The layout itself is faulty: letters that stand out too little, or too much light.
  case faultyLayout(Text)

  var text: Text {
    switch self {
    case .noRoom(let text, _):
      Text(
        vi: "chữ \(text.quoted) không vừa ở cỡ nhỏ nhất còn đọc rõ",
        en: "\(text.quoted) does not fit at the smallest readable size")
    case .noLetters: Text(vi: "phông chữ không có các ký tự ấy", en: "no font has its letters")
    case .tooLong(let syllables, let most, let seconds):
      Text(
        vi: "\(syllables) tiếng, trong khi \(seconds) giây chỉ đủ đọc \(most) tiếng",
        en: "\(syllables) syllables, and \(seconds) seconds are enough for \(most)")
    case .noRoomForCode: Text(vi: "không đủ chỗ cho mã QR", en: "there is no room for a QR code")
    case .faultyLayout(let text): text
    }
  }

  /// What the author can do.
  var advice: Text? {
    switch self {
    case .noRoom(let text, _):
      Text(
        vi: "Thầy/cô rút ngắn \(text.quoted), hoặc xem lại “kích thước”, “bước điểm”, “khoảng cách” của màn hình.",
        en: "Shorten \(text.quoted), or look at the screen's size, pitch and distance again.")
    case .noLetters:
      Text(vi: "Thầy/cô viết bằng chữ quốc ngữ.", en: "Write it in letters that the fonts have.")
    case .tooLong(let syllables, let most, _):
      Text(
        vi: "Thầy/cô bớt ít nhất \(syllables - most) tiếng.", en: "Leave out at least \(syllables - most) syllables.")
    case .noRoomForCode, .faultyLayout: nil
    }
  }

  /// Where the author wrote what is at fault, if it is known.
  var place: Location? {
    switch self {
    case .noRoom(_, let place), .noLetters(let place): place
    default: nil
    }
  }
}

extension Diagnostic.Message {
  static func slideIsLeftOut(_ title: String, screen: String, _ shortfall: Shortfall) -> Self {
    .error(
      "GS646",
      Text(
        vi: "Màn hình “\(screen)” không chiếu hình \(title.quoted): \(shortfall.text.vietnamese).",
        en: "The screen “\(screen)” leaves out the slide \(title.quoted): \(shortfall.text.english)."),
      suggestion: shortfall.advice)
  }

  /// The exemplar is shown all the same, so that nothing is held back.
  static func companionIsLeftOut(_ title: String, screen: String, _ shortfall: Shortfall) -> Self {
    .warning(
      "GS647",
      Text(
        vi: "Màn hình “\(screen)” không chiếu thêm hình \(title.quoted): \(shortfall.text.vietnamese).",
        en: "The screen “\(screen)” does without the slide \(title.quoted): \(shortfall.text.english)."),
      suggestion: shortfall.advice)
  }

  static func screenSelectsNobody(_ screen: Screen) -> Self {
    let (name, hasPictures) = (screen.name, screen.hasPictures)
    return .warning(
      "GS648",
      Text(
        vi:
          "Màn hình “\(name)” hôm nay không có điển hình nào để chiếu, nên chỉ hiện \(hasPictures ? "hình" : "tên") của trường.",
        en:
          "The screen “\(name)” has nobody to show today, so it shows the school's own \(hasPictures ? "slide" : "name")."
      ),
      suggestion: Text(
        vi: "Thầy/cô xem lại mục “chọn”, ngày “từ”, “đến” của các hồ sơ, và phạm vi đồng ý có “led” không.",
        en: "Look at the screen's choice (chọn), the profiles' dates, and whether consent includes “led”."))
  }
}

extension String {
  /// Between quotation marks, which a quotation has already; of what is long, the beginning.
  fileprivate var quoted: String {
    let bare = hasPrefix("“") && hasSuffix("”") ? String(dropFirst().dropLast()) : self
    return "“\(bare.count > 60 ? bare.prefix(59) + "…" : bare)”"
  }
}
