internal import Diagnostics
internal import Vietnamese

/// What can be wrong with the values that a layout shows.
extension Diagnostic.Message {
  static func valueIsMissing(_ name: String, box: String, known: [String]) -> Self {
    .error(
      "GS850",
      Text(
        vi: "Ô “\(box)” của bản vẽ cần giá trị “\(name)”, nhưng không có.",
        en: "The drawing's box “\(box)” needs the value “\(name)”, and there is none."),
      suggestion: .didYouMean(closest(to: name, among: known)))
  }

  static func valueHasOtherKind(_ name: String, box: String, wanted: Text) -> Self {
    .error(
      "GS851",
      Text(
        vi: "Ô “\(box)” của bản vẽ cần “\(name)” là \(wanted.vietnamese).",
        en: "The drawing's box “\(box)” needs “\(name)” to be \(wanted.english)."))
  }

  static func letterIsMissing(_ letter: Unicode.Scalar, of face: FontFace, box: String) -> Self {
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal(letter).count)) + hexadecimal(letter)
    return .warning(
      "GS852",
      Text(
        vi: "Phông “\(face.family)” (\(face.weight)) không có ký tự “\(letter)” (\(code)), nên ô “\(box)” bỏ ký tự ấy.",
        en:
          "The font “\(face.family)” (\(face.weight)) has no letter “\(letter)” (\(code)), so the box “\(box)” leaves it out."
      ),
      suggestion: Text(
        vi: "Thầy/cô thay ký tự này, hoặc đặt vào thư mục phông một phông có nó.",
        en: "Replace the character, or put a font that has it into the folder of fonts."))
  }

  static func textIsShortened(_ text: String, to shown: String, box: String) -> Self {
    .warning(
      "GS853",
      Text(
        vi: "Chữ quá dài cho ô “\(box)” của bản vẽ nên bị rút còn: “\(shown)”.",
        en: "The text is too long for the drawing's box “\(box)” and was shortened to “\(shown)”."),
      suggestion: Text(
        vi: "Thầy/cô viết gọn lại: “\(excerpt(text))”.", en: "Write it shorter: “\(excerpt(text))”."))
  }

  static func codeDoesNotFit(_ modules: Int, box: String) -> Self {
    .error(
      "GS854",
      Text(
        vi: "Mã QR \(modules) × \(modules) ô không vừa ô “\(box)”: mỗi chấm sẽ nhỏ hơn 3 điểm ảnh.",
        en:
          "A QR code of \(modules) × \(modules) modules does not fit the box “\(box)”: a module would be smaller than 3 pixels."
      ),
      suggestion: Text(vi: "Dùng địa chỉ ngắn hơn hoặc ô lớn hơn.", en: "Use a shorter address or a larger box."))
  }

  static func codeCannotHold(_ length: Int, box: String) -> Self {
    .error(
      "GS855",
      Text(
        vi: "Mã QR của ô “\(box)” không chứa được \(length) byte.",
        en: "A QR code cannot hold the \(length) bytes for the box “\(box)”."))
  }

  static func rowsAreLeftOut(_ count: Int, box: String) -> Self {
    .warning(
      "GS856",
      Text(
        vi: "Ô “\(box)” không đủ chỗ cho \(count) dòng cuối; hình chỉ có một trang.",
        en: "The box “\(box)” has no space for the last \(count) rows; a picture has one page only."))
  }

  static func pictureCannotBeDrawn(_ name: String, box: String) -> Self {
    .error(
      "GS857",
      Text(
        vi:
          "Ảnh “\(name)” của ô “\(box)” không vẽ được: số byte không khớp kích thước, hoặc là JPEG trên khổ điểm ảnh.",
        en:
          "The picture “\(name)” of the box “\(box)” cannot be drawn: its bytes do not fit its size, or it is a JPEG on a canvas of pixels."
      ))
  }

  static func drawingFailed(_ reason: String) -> Self {
    .error("GS858", Text(vi: "Không vẽ được: \(reason).", en: "The drawing failed: \(reason)."))
  }

  static func canvasHasOtherUnit(_ wanted: Text) -> Self {
    .error(
      "GS859",
      Text(
        vi: "Bố cục này không vẽ được thành \(wanted.vietnamese).",
        en: "This layout cannot be drawn as \(wanted.english)."))
  }

  private static func hexadecimal(_ letter: Unicode.Scalar) -> String {
    String(letter.value, radix: 16, uppercase: true)
  }

  private static func excerpt(_ text: String) -> String {
    text.count <= 80 ? text : text.prefix(80) + "…"
  }
}
