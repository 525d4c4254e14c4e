extension Diagnostic {
  /// The diagnostic as a terminal shows it: place and text, the source line with a caret, the suggestion.
  ///
  /// The first line is `path:line:column: error[GS123]: text`, which editors know how to jump to.
  package func rendered(in language: Language) -> String {
    var lines = [
      "\(place): \(message.severity.rawValue)[\(message.code)]: \(message.text.text(in: language))"
    ]
    if let position = location.position, let excerpt = location.excerpt {
      lines += Self.underlined(excerpt, at: position, length: location.length)
    }
    if let suggestion = message.suggestion {
      let label = Text(vi: "gợi ý", en: "suggestion").text(in: language)
      lines.append("  \(label): \(suggestion.text(in: language))")
    }
    return lines.map(\.printable).joined(separator: "\n")
  }

  private var place: String {
    guard let position = location.position else { return location.path }
    return "\(location.path):\(position.line):\(position.column)"
  }

  /// How much of a line is shown: a paragraph typed as one line must not fill the terminal.
  private static let width = 100

  private static func underlined(_ line: String, at position: Position, length: Int) -> [String] {
    let scalars = Array(line.unicodeScalars)
    let column = min(position.column - 1, scalars.count)
    let first = column < width - 20 ? 0 : column - width / 2
    let last = min(scalars.count, first + width)
    let shown =
      (first > 0 ? "…" : "") + text(scalars[first..<last]) + (last < scalars.count ? "…" : "")
    let indent = cells(scalars[first..<column]) + (first > 0 ? 1 : 0)
    let marked = cells(scalars[column..<min(last, column + length)])
    return [
      "  | " + shown,
      "  | " + String(repeating: " ", count: indent)
        + String(repeating: "^", count: max(1, marked)),
    ]
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func cells(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + $1.cells }
  }
}

extension Unicode.Scalar {
  /// How many cells of a terminal the scalar fills: none for marks on letters, two for emoji and Chinese.
  fileprivate var cells: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension String {
  /// With spaces for control characters: what an author wrote must not command the terminal.
  fileprivate var printable: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(text)
  }
}
