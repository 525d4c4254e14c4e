internal import Diagnostics

extension Renderer {
  /// Copies static text, its lines indented as the template is.
  mutating func write(_ range: Range<Int>, startsLine: Bool) {
    if here.indentation.isEmpty {
      if startsLine || !range.isEmpty { owesIndentation = false }
      output.append(contentsOf: templates.templates[here.template].bytes[range])
    } else {
      writeIndented(range, startsLine: startsLine)
    }
  }

  /// Blank lines stay empty: nobody wants whitespace at their end.
  private mutating func writeIndented(_ range: Range<Int>, startsLine: Bool) {
    let bytes = templates.templates[here.template].bytes[range]
    if startsLine { owesIndentation = true }
    var rest = bytes
    while let newline = rest.firstIndex(of: .newline) {
      let line = rest[...newline]
      if owesIndentation, !line.allSatisfy(\.isWhitespace) { output += here.indentation }
      output += line
      rest = rest[(newline + 1)...]
      owesIndentation = !rest.isEmpty
    }
    if startsLine || !rest.isEmpty { payIndentation() }
    output += rest
  }

  /// Writes the indentation of the line that has begun, unless it is written already.
  mutating func payIndentation() {
    guard owesIndentation else { return }
    owesIndentation = false
    output += here.indentation
  }

  /// Writes the value of a name.
  mutating func write(_ name: Int, isEscaped: Bool) {
    guard let value = find(name) else { return }
    payIndentation()
    switch value {
    case .text(let text):
      if isEscaped { output.appendEscaped(text) } else { output.append(contentsOf: text.utf8) }
    case .html(let bytes): output.append(contentsOf: bytes)
    case .number(let number): output.append(contentsOf: String(number).utf8)
    case .bool(let bool): if bool { output.append(contentsOf: "true".utf8) }
    case .list, .object:
      note(.notWritable(names[name].text), at: names[name].range)
    }
  }
}

extension Name {
  var text: String { path.isEmpty ? "." : path.map(\.text).joined(separator: ".") }
}

extension Diagnostic.Message {
  static func notWritable(_ name: String) -> Self {
    .warning(
      "GS522",
      Text(
        vi: "“\(name)” là một danh sách hoặc một nhóm giá trị, không thể viết ra như chữ.",
        en: "“\(name)” is a list or a group of values, which cannot be written as text."),
      suggestion: Text(
        vi: "Thầy/cô dùng {{#\(name)}}…{{/\(name)}} và viết từng giá trị ở bên trong.",
        en: "Use {{#\(name)}}…{{/\(name)}} and write each value inside."))
  }
}
