internal import Diagnostics
internal import Vietnamese
internal import YAML

/// How a YAML node becomes a value, and how that is told to authors.
struct Shape<Value: Sendable>: Sendable {
  let form: Text
  var nested: [FieldDescription] = []
  var isList = false
  /// The site's words, where only they can be written.
  var words: (@Sendable (Vocabularies) -> [String])?
  /// The value, or nil with a diagnostic.
  let read: @Sendable (Node, inout Reading) -> Value?

  /// A shape over one scalar: `parse` says what is wrong by returning a message.
  init(_ form: Text, parse: @escaping @Sendable (String) -> Parsed) {
    self.form = form
    self.read = { node, reading in
      guard let text = node.text, !text.trimmed.isEmpty else {
        reading.report(.expected(form), at: node.position)
        return nil
      }
      switch parse(text.withoutControls.trimmed) {
      case .value(let value): return value
      case .wrong(let message):
        reading.report(message, at: node.position, about: text)
        return nil
      }
    }
  }

  init(
    _ form: Text, nested: [FieldDescription] = [], isList: Bool = false,
    read: @escaping @Sendable (Node, inout Reading) -> Value?
  ) {
    self.form = form
    self.nested = nested
    self.isList = isList
    self.read = read
  }

  enum Parsed {
    case value(Value)
    case wrong(Diagnostic.Message)
  }
}

extension Shape where Value == String {
  /// Words of at most `limit` characters.
  static func text(upTo limit: Int = 2_000) -> Self {
    let form =
      limit < 2_000
      ? Text(vi: "chữ, tối đa \(limit) ký tự", en: "text of at most \(limit) characters")
      : Text(vi: "chữ", en: "text")
    return Shape(form) { text in
      text.isWithin(limit) ? .value(text) : .wrong(.tooLong(text.count, limit: limit))
    }
  }
}

extension Shape where Value == Bool {
  static var flag: Self {
    let form = Text(vi: "“có” hoặc “không”", en: "yes or no (có, không)")
    return Shape(form) { text in
      switch fold(text) {
      case "co", "yes", "true": .value(true)
      case "khong", "no", "false": .value(false)
      default: .wrong(.expected(form))
      }
    }
  }
}

extension Shape where Value == Int {
  static func number(_ range: ClosedRange<Int>) -> Self {
    let form = Text(
      vi: "số từ \(range.lowerBound) đến \(range.upperBound)",
      en: "a number from \(range.lowerBound) to \(range.upperBound)")
    return Shape(form) { text in
      guard let number = Int(text), range.contains(number) else {
        let bare = text.bareNumber.flatMap { Int($0).map(range.contains) == true ? $0 : nil }
        return .wrong(.expected(form, rather: bare))
      }
      return .value(number)
    }
  }
}

extension Shape {
  /// One value, or a list of them.
  static func list<Element>(of element: Shape<Element>) -> Self where Value == [Element] {
    let form = Text(vi: "danh sách: \(element.form.vietnamese)", en: "a list: \(element.form.english)")
    var list = Shape(form, nested: element.nested, isList: true) { node, reading in
      guard let nodes = node.items else {
        return element.read(node, &reading).map { [$0] }
      }
      return nodes.compactMap { element.read($0, &reading) }
    }
    list.words = element.words
    return list
  }

  static func record(_ type: Value.Type) -> Self where Value: Record {
    let form = Text(vi: "nhóm các trường con", en: "a group of fields")
    return Shape(form, nested: type.fields.map(\.description)) { node, reading in
      reading.record(node, as: type)
    }
  }
}

extension String {
  var trimmed: String {
    // Most are, and to see so at both ends costs little.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isPrinted, last.isPrinted { return self }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether it has at most `limit` characters. No character is shorter than a byte, so that few texts are counted.
  func isWithin(_ limit: Int) -> Bool { utf8.count <= limit || count <= limit }
}

extension Unicode.Scalar {
  /// Of ASCII or a Vietnamese letter, and no white space. There is more that is none.
  fileprivate var isPrinted: Bool {
    switch value {
    case 0x21..<0x7F, 0xC0..<0x250, 0x1E00..<0x1F00: true
    default: false
    }
  }
}

extension String {
  /// The only number in it, where something else stands around that number: “15” of “15 m” and of “P15”.
  var bareNumber: String? {
    let numbers = matches(of: /[0-9]+([.,][0-9]+)?/)
    return numbers.count == 1 ? numbers.first.map { String($0.output.0) } : nil
  }
}

extension Diagnostic.Message {
  /// - Parameter rather: what the author seems to mean, written as it should be.
  static func expected(_ form: Text, rather value: String? = nil) -> Self {
    .error(
      "GS207",
      Text(vi: "Giá trị chưa đúng dạng: cần \(form.vietnamese).", en: "Expected \(form.english)."),
      suggestion: value.map { Text(vi: "Thầy/cô chỉ viết: \($0)", en: "Write only: \($0)") })
  }

  static func tooLong(_ count: Int, limit: Int) -> Self {
    .error(
      "GS208",
      Text(
        vi: "Nội dung này dài \(count) ký tự, nhưng ở đây chỉ viết được tối đa \(limit) ký tự.",
        en: "This text has \(count) characters; at most \(limit) fit here."),
      suggestion: Text(
        vi: "Thầy/cô rút bớt ít nhất \(count - limit) ký tự.",
        en: "Shorten it by at least \(count - limit) characters."))
  }
}
