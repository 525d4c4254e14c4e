/// Rows of words and figures for a terminal: each column is as wide as the widest of it.
struct Table {
  private let rows: [[String]]
  private let words: Int

  /// - Parameters:
  ///   - rows: all of one length, the head first.
  ///   - words: how many columns, from the left, hold words; figures stand behind them, and end below each other.
  init(_ rows: [[String]], words: Int) {
    self.rows = rows
    self.words = words
  }

  var lines: [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column < words ? row[column] + space : space + row[column]
      }.joined(separator: "  ")
    }
  }
}
