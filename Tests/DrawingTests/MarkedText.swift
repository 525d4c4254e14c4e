import Diagnostics

/// A text in which `1️⃣` stands where a finding must point, so that nobody counts columns.
struct MarkedText {
  let source: Source
  let mark: Position?

  init(_ text: String) {
    let pieces = text.split(separator: "1️⃣", maxSplits: 1, omittingEmptySubsequences: false)
    source = Source(path: "a.yaml", text: pieces.joined())
    guard pieces.count == 2 else {
      mark = nil
      return
    }
    let lines = pieces[0].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    mark = Position(line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }
}
