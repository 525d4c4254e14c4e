import Diagnostics

/// A text in which `1️⃣` marks where a diagnostic must point.
struct MarkedText {
  let text: String
  let mark: Position?

  init(_ marked: String) {
    let parts = marked.split(separator: "1️⃣", omittingEmptySubsequences: false)
    text = parts.joined()
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    let column = (lines.last?.unicodeScalars.count ?? 0) + 1
    mark = parts.count == 2 ? Position(line: lines.count, column: column) : nil
  }
}
