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
    return lines.joined(separator: "\n")
  }

  private var place: String {
    guard let position = location.position else { return location.path }
    return "\(location.path):\(position.line):\(position.column)"
  }

  /// How much of a line is shown: a paragraph typed as one line must not fill the terminal.
  private static let width = 100

  private static func underlined(_ line: String, at position: Position, length: Int) -> [String] {
    let scalars = line.unicodeScalars.map { $0.value < 32 ? " " : Character($0) }
    let column = min(position.column - 1, scalars.count)
    let first = column < width - 20 ? 0 : column - width / 2
    let last = min(scalars.count, first + width)
    let shown = (first > 0 ? "…" : "") + String(scalars[first..<last]) + (last < scalars.count ? "…" : "")
    let indent = String(repeating: " ", count: column - first + (first > 0 ? 1 : 0))
    let carets = String(repeating: "^", count: max(1, min(length, last - column)))
    return ["  | " + shown, "  | " + indent + carets]
  }
}
