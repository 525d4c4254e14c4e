/// The rows of a list in columns and pages.
struct Flow {
  /// The height of a row.
  let pitch: Double
  /// Of each page the columns, of each column the rows.
  let pages: [[[Values]]]
  /// Of each text box of a row, the size that all rows share.
  var sizes: [Int: Double] = [:]

  var countBehindFirstPage: Int { pages.dropFirst().joined().reduce(0) { $0 + $1.count } }

  /// - Parameters:
  ///   - capacity: how many rows a column holds.
  ///   - keep: a row with this value is not the last of its column.
  static func columns(_ rows: [Values], capacity: Int, keep: String?) -> [[Values]] {
    var columns: [[Values]] = []
    var column: [Values] = []
    for (number, row) in rows.enumerated() {
      // A row without values is space between rows, of which a column's top needs none.
      if row.isEmpty, column.isEmpty { continue }
      let isHeading = keep.map(row.has) == true && number + 1 < rows.count
      if column.count + (isHeading ? 2 : 1) > capacity, !column.isEmpty {
        columns.append(column)
        column = []
        if row.isEmpty { continue }
      }
      column.append(row)
    }
    if !column.isEmpty { columns.append(column) }
    return columns
  }
}
