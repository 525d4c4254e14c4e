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
        reading.report(.expected(form), at: node.position)
        return nil
      }
      return focus
    }
  }
}
