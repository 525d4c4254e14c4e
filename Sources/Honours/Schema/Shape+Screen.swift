internal import Diagnostics

extension Shape where Value == ScreenSize {
  /// The least of a side: no letter with its marks fits into less.
  private static var leastSide: Int { 32 }
  private static var mostSide: Int { 8192 }

  static var screenSize: Self {
    let form = Text(vi: "hai số nguyên như 640 x 384", en: "two whole numbers such as 640 x 384")
    return Shape(form) { text in
      let sides = text.split { "xX×*".contains($0) }.map { Int(String($0).trimmed) }
      guard sides.count == 2, let width = sides[0], let height = sides[1] else { return .wrong(.expected(form)) }
      guard min(width, height) >= leastSide else { return .wrong(.screenTooSmall(width, height, least: leastSide)) }
      guard max(width, height) <= mostSide else { return .wrong(.screenTooLarge(width, height, most: mostSide)) }
      return .value(ScreenSize(width: width, height: height))
    }
  }
}

extension Shape where Value == [Screen] {
  /// Screens of which no two have one id.
  static var screens: Self {
    let list = Shape<[Screen]>.list(of: .record(Screen.self))
    return Shape(list.form, nested: list.nested, isList: true) { node, reading in
      guard let screens = list.read(node, &reading) else { return nil }
      var names: [String: String] = [:]
      for screen in screens {
        guard let other = names.updateValue(screen.name, forKey: screen.id) else { continue }
        reading.report(.sameID(screen.id, other, screen.name), at: screen.places["id"], about: screen.id)
      }
      return screens
    }
  }
}

extension Shape where Value == HoursOfDay {
  static var hours: Self {
    let form = Text(vi: "khoảng giờ như 06:30-18:00", en: "hours such as 06:30-18:00")
    return Shape(form) { text in
      let ends = text.split { "-–".contains($0) }.map { minutes(String($0).trimmed) }
      guard ends.count == 2, let from = ends[0], let until = ends[1], from < 24 * 60 else {
        return .wrong(.expected(form))
      }
      return .value(HoursOfDay(from: from, until: until))
    }
  }

  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], 0...59 ~= minute,
      0...(24 * 60) ~= hour * 60 + minute
    else { return nil }
    return hour * 60 + minute
  }
}

extension Shape where Value == Double {
  /// A number with a point or a comma.
  static func decimal(_ range: ClosedRange<Double>) -> Self {
    let (least, most) = (plain(range.lowerBound), plain(range.upperBound))
    let form = Text(vi: "số từ \(least) đến \(most)", en: "a number from \(least) to \(most)")
    return Shape(form) { text in
      guard let number = number(text), range.contains(number) else {
        let bare = text.bareNumber.flatMap { number($0).map(range.contains) == true ? $0 : nil }
        return .wrong(.expected(form, rather: bare))
      }
      return .value(number)
    }
  }

  private static func number(_ text: String) -> Double? { Double(text.replacing(",", with: ".")) }

  /// Whole numbers without the point.
  private static func plain(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
}

extension Diagnostic.Message {
  static func screenTooSmall(_ width: Int, _ height: Int, least: Int) -> Self {
    .error(
      "GS641",
      Text(
        vi:
          "Màn hình \(width) × \(height) điểm ảnh quá thấp để đọc được chữ Việt có dấu; mỗi cạnh cần từ \(least) điểm ảnh.",
        en: "A screen of \(width) × \(height) pixels is too low for letters with marks; a side needs \(least) pixels."),
      suggestion: Text(
        vi:
          "Chữ hoa có dấu cần ít nhất 18 hàng điểm ảnh, nên bảng 16 hàng không hiện được tiếng Việt an toàn. Nếu bảng tự chạy chữ, thầy/cô ghi “hình: không” và bỏ dòng này.",
        en:
          "Capitals with marks need at least 18 rows, so that a board of 16 rows cannot show them safely. If the board sets text by itself, write “hình: không” (pictures: no) and leave this line out."
      ))
  }

  static func screenTooLarge(_ width: Int, _ height: Int, most: Int) -> Self {
    .error(
      "GS642",
      Text(
        vi: "Màn hình \(width) × \(height) điểm ảnh quá lớn; tối đa mỗi cạnh \(most).",
        en: "A screen of \(width) × \(height) pixels is too large; the most is \(most) on a side."))
  }
}

extension Shape where Value == String {
  /// Words of which the first is a number.
  static func numberFirst(upTo limit: Int) -> Self {
    let form = Text(
      vi: "chữ mở đầu bằng một con số, tối đa \(limit) ký tự",
      en: "text that begins with a number, at most \(limit) characters")
    return Shape(form) { text in
      guard text.first?.isNumber == true else { return .wrong(.expected(form)) }
      return text.isWithin(limit) ? .value(text) : .wrong(.tooLong(text.count, limit: limit))
    }
  }
}
