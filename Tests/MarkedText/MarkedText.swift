package import Diagnostics

/// A text in which `1️⃣` stands where a finding must point, so that nobody counts columns.
package struct MarkedText {
  package let source: Source
  /// Nil in a text without a mark.
  package let mark: Position?

  package init(_ text: String, path: String = "content/guong/2024-2025/a.md") {
    let pieces = text.split(separator: "1️⃣", maxSplits: 1, omittingEmptySubsequences: false)
    source = Source(path: path, text: pieces.joined())
    guard pieces.count == 2 else {
      mark = nil
      return
    }
    let lines = pieces[0].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    mark = Position(line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }

  package var text: String { source.text }
}
