internal import Diagnostics
internal import YAML

/// Values of single keys. Each returns nil where nothing, or nothing that can be read, is given; the latter is told.
extension LayoutReader {
  mutating func text(_ key: Key, in record: Record) -> String? {
    guard let node = record[key] else { return nil }
    if let text = node.text { return text }
    report(.layoutValue(key, mustBe: Text(vi: "chữ", en: "text")), at: node)
    return nil
  }

  mutating func colour(_ key: Key, in record: Record) -> Colour? {
    record[key].flatMap { colour($0) }
  }

  mutating func colour(_ node: Node) -> Colour? {
    let name = node.text ?? ""
    if let colour = colours[name] ?? Colour(hexadecimal: name) { return colour }
    report(.unknownColour(name, known: colours.keys.sorted()), at: node)
    return nil
  }

  mutating func number(
    _ key: Key, in record: Record, from least: Double, to most: Double
  ) -> Double? {
    guard let node = record[key] else { return nil }
    if let number = Self.number(node), (least...most).contains(number) { return number }
    let range = "\(Self.short(least))–\(Self.short(most))"
    report(.layoutValue(key, mustBe: Text(vi: "số trong khoảng \(range)", en: "a number in \(range)")), at: node)
    return nil
  }

  mutating func count(_ key: Key, in record: Record, to most: Int) -> Int? {
    guard let node = record[key] else { return nil }
    if let number = node.text.flatMap({ Int($0) }), (1...most).contains(number) { return number }
    report(
      .layoutValue(key, mustBe: Text(vi: "số nguyên từ 1 đến \(most)", en: "a whole number from 1 to \(most)")),
      at: node)
    return nil
  }

  mutating func flag(_ key: Key, in record: Record) -> Bool {
    guard let node = record[key] else { return false }
    switch node.text {
    case "true", "yes", "có": return true
    case "false", "no", "không": return false
    default:
      report(.layoutValue(key, mustBe: Text(vi: "“có” hoặc “không”", en: "yes or no")), at: node)
      return false
    }
  }

  /// One of the words of `choices`, which are written in lower case.
  mutating func choice<Value>(
    _ key: Key, in record: Record, _ choices: KeyValuePairs<String, Value>
  ) -> Value? {
    guard let node = record[key] else { return nil }
    if let found = choices.first(where: { $0.key == node.text }) { return found.value }
    let words = choices.map(\.key).joined(separator: ", ")
    report(.layoutValue(key, mustBe: Text(vi: "một trong: \(words)", en: "one of: \(words)")), at: node)
    return nil
  }

  /// A value's name, or several.
  mutating func names(_ key: Key, in record: Record) -> [String] {
    guard let node = record[key] else { return [] }
    let names = (node.items ?? [node]).compactMap(\.text)
    if names.isEmpty || names.count != (node.items ?? [node]).count {
      report(.layoutValue(key, mustBe: Text(vi: "tên giá trị", en: "names of values")), at: node)
    }
    return names
  }

  /// Exactly `count` numbers.
  mutating func numbers(_ key: Key, in record: Record, _ count: Int) -> [Double]? {
    guard let node = record[key] else { return nil }
    let numbers = (node.items ?? []).compactMap(Self.number)
    if numbers.count == count, node.items?.count == count, numbers.allSatisfy({ (0...1).contains($0) }) {
      return numbers
    }
    report(
      .layoutValue(
        key,
        mustBe: Text(vi: "\(count) số từ 0 đến 1, trong ngoặc vuông", en: "\(count) numbers from 0 to 1 in brackets")),
      at: node)
    return nil
  }

  /// One length, or the smallest and the largest.
  mutating func lengths(_ key: Key, in record: Record) -> (smallest: Length, largest: Length)? {
    guard let node = required(key, in: record) else { return nil }
    let lengths = (node.items ?? [node]).compactMap { length($0) }
    guard lengths.count == (node.items?.count ?? 1), let smallest = lengths.first,
      let largest = lengths.last, lengths.count <= 2, largest.number >= smallest.number
    else {
      report(.layoutValue(key, mustBe: .rangeForm), at: node)
      return nil
    }
    return (smallest, largest)
  }

  /// A fraction of the height, or a number with the canvas's unit; nil without a report for anything else.
  mutating func length(_ node: Node) -> Length? {
    guard let text = node.text else { return nil }
    if let fraction = Double(text) {
      return fraction > 0 && fraction <= 1 ? .fraction(fraction) : nil
    }
    let unit = text.suffix(2)
    let digits = text.dropLast(2).split(separator: " ").joined()
    guard ["px", "pt"].contains(unit), let number = Double(digits), number > 0, number <= 10_000
    else { return nil }
    if unit != canvas.unit.rawValue {
      report(.unitDoesNotFit(String(unit), canvas: canvas.unit.rawValue), at: node)
    }
    return .units(number)
  }

  private static func number(_ node: Node) -> Double? {
    node.text.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
  }

  private static func short(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}

extension Text {
  fileprivate static let rangeForm = Text(
    vi: "một cỡ như 0.05 (phần của chiều cao) hay “24 px”, hoặc [nhỏ nhất, lớn nhất]",
    en: "a length such as 0.05 (of the height) or “24 px”, or [smallest, largest]")
}
