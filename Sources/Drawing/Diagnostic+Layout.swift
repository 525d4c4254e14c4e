internal import Diagnostics
internal import Vietnamese

/// What can be wrong with a layout.
extension Diagnostic.Message {
  static var layoutIsEmpty: Self {
    .error(
      "GS831",
      Text(
        vi: "Bố cục phải là một nhóm mục, ít nhất có khổ (canvas) và các ô (boxes).",
        en: "A layout is a mapping with at least canvas and boxes."))
  }

  static func unknownLayoutKey(_ name: String, known: [Key]) -> Self {
    let names = known.flatMap { [$0.rawValue, $0.vietnamese] }
    return .error(
      "GS832",
      Text(
        vi: "Mục “\(name)” không dùng được ở đây; dùng được: \(list(known.map(\.rawValue))).",
        en: "“\(name)” cannot stand here; what can: \(list(known.map(\.rawValue)))."),
      suggestion: .didYouMean(closest(to: name, among: names)))
  }

  static func layoutKeyIsMissing(_ key: Key) -> Self {
    .error(
      "GS833",
      Text(vi: "Thiếu mục “\(key.rawValue)”.", en: "“\(key.rawValue)” is missing."))
  }

  static func layoutValue(_ key: Key, mustBe form: Text) -> Self {
    .error(
      "GS834",
      Text(
        vi: "“\(key.rawValue)” phải là \(form.vietnamese).",
        en: "“\(key.rawValue)” must be \(form.english)."))
  }

  static func unknownColour(_ name: String, known: [String]) -> Self {
    .error(
      "GS835",
      Text(
        vi: "Không có màu “\(name)”; màu ghi như \"#A3161A\", hoặc là tên trong bảng màu (colours).",
        en: "There is no colour “\(name)”; write it as \"#A3161A\", or name one of colours."),
      suggestion: .didYouMean(closest(to: name, among: known)))
  }

  static func contents(_ found: [Key]) -> Self {
    let kinds = list(Key.contents.map(\.rawValue))
    return .error(
      "GS836",
      found.isEmpty
        ? Text(
          vi: "Ô này chưa chứa gì: cần một trong \(kinds).", en: "This box holds nothing: it needs one of \(kinds).")
        : Text(
          vi: "Một ô chỉ chứa một thứ, ở đây có \(list(found.map(\.rawValue))).",
          en: "A box holds one thing; here are \(list(found.map(\.rawValue)))."))
  }

  static var boxLeavesCanvas: Self {
    .error(
      "GS837",
      Text(
        vi: "Ô này vượt ra ngoài khổ: x + rộng và y + cao không được quá 1.",
        en: "The box leaves the canvas: x + width and y + height are at most 1."))
  }

  static func unknownFamily(_ name: String, known: [String]) -> Self {
    .error(
      "GS838",
      Text(
        vi: "Không có phông “\(name)” trong thư mục phông của bản vẽ; có: \(list(known)).",
        en: "There is no font “\(name)” in the folder of drawing fonts; there are: \(list(known))."),
      suggestion: .didYouMean(closest(to: name, among: known)))
  }

  static func unknownWeight(_ weight: Int, of family: String, known: [Int]) -> Self {
    let weights = list(known.map(String.init))
    return .error(
      "GS839",
      Text(
        vi: "Phông “\(family)” không có độ đậm \(weight); có: \(weights).",
        en: "The font “\(family)” has no weight \(weight); it has \(weights)."))
  }

  static var linesTooTight: Self {
    .error(
      "GS840",
      Text(
        vi: "Giãn dòng dưới 1.35 thì dấu của Ệ, Ẫ chạm dòng trên.",
        en: "With a pitch below 1.35 the marks of Ệ and Ẫ touch the line above."))
  }

  static func lineTooThin(_ least: String) -> Self {
    .error(
      "GS841",
      Text(
        vi: "Đường kẻ phải dày ít nhất \(least).", en: "A line is at least \(least) thick."))
  }

  static func unitDoesNotFit(_ unit: String, canvas: String) -> Self {
    .error(
      "GS842",
      Text(
        vi: "Không dùng đơn vị “\(unit)” được: khổ này đo bằng \(canvas).",
        en: "“\(unit)” cannot be used: this canvas is measured in \(canvas)."))
  }

  static func textWithoutPlainGround(_ box: String) -> Self {
    .error(
      "GS843",
      Text(
        vi: "Chữ phải đứng trên một màu, không đè lên ô “\(box)”.",
        en: "Text stands on one colour, not on the box “\(box)”."))
  }

  static var bracesDoNotPair: Self {
    .error(
      "GS844",
      Text(
        vi: "Dấu ngoặc nhọn phải thành cặp và chứa tên một giá trị, ví dụ {name}.",
        en: "Braces come in pairs and hold the name of a value, such as {name}."))
  }

  static var stackOverflows: Self {
    .error(
      "GS845",
      Text(
        vi: "Các ô xếp chồng này cao hơn chỗ dành cho chúng.",
        en: "The boxes of this stack are higher than its place."))
  }

  static func unknownStyle(_ name: String, known: [String]) -> Self {
    .error(
      "GS846",
      Text(vi: "Không có kiểu chữ “\(name)”.", en: "There is no style “\(name)”."),
      suggestion: .didYouMean(closest(to: name, among: known)))
  }

  static func cannotNest(_ key: Key) -> Self {
    .error(
      "GS847",
      Text(
        vi: "“\(key.rawValue)” không đặt được trong một ô xếp hay lặp.",
        en: "“\(key.rawValue)” cannot stand in a stack or a row."))
  }

  static var noFonts: Self {
    .error(
      "GS848",
      Text(
        vi: "Không có phông chữ nào đọc được trong thư mục phông của bản vẽ.",
        en: "The folder of drawing fonts holds no font that can be read."))
  }

  static var boxIsTooLow: Self {
    .error(
      "GS849",
      Text(
        vi: "Ô này thấp hơn một dòng chữ ở cỡ nhỏ nhất (cỡ × giãn dòng).",
        en: "The box is lower than one line of its smallest letters (size × pitch)."))
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
