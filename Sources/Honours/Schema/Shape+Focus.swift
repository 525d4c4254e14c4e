internal import Diagnostics
internal import Photos
internal import YAML

extension Shape where Value == Recipe.Focus {
  /// A point of a picture, as two fractions.
  static var focus: Self {
    let form = Text(
      vi: "hai số từ 0 đến 1, như [0.5, 0.3]: tính từ mép trái và từ mép trên",
      en: "two numbers from 0 to 1 such as [0.5, 0.3]: from the left and from the top")
    return Shape(form) { node, reading in
      let numbers = (node.items ?? []).compactMap { $0.text.flatMap(Double.init) }
      guard numbers.count == 2, node.items?.count == 2,
        let focus = Recipe.Focus(x: numbers[0], y: numbers[1])
      else {
        reading.report(.notAFocus(form), at: node.position)
        return nil
      }
      return focus
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func notAFocus(_ form: Text) -> Self {
    .error(
      "GS237",
      Text(vi: "Giá trị chưa đúng dạng: cần \(form.vietnamese).", en: "Expected \(form.english)."),
      suggestion: Text(
        vi: "Hai số nằm trong ngoặc vuông, không số nào lớn hơn 1, số lẻ viết bằng dấu chấm: tiêu điểm: [0.5, 0.3].",
        en: "Two numbers in square brackets, none above 1, with decimal points: [0.5, 0.3]."))
  }
}
