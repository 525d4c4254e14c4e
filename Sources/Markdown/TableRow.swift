/// A line of a pipe table (GitHub Flavored Markdown 0.29, 4.10).
struct TableRow {
  /// Where each cell's text stands, without the spaces around it.
  let cells: [Range<Int>]

  /// Splits at pipes that no backslash precedes; pipes at either end are decoration.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    var cells: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound, bytes[index].isSpaceOrTab { index += 1 }
    if index < line.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < line.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "|"):
        cells.append(Self.trimmed(bytes, start..<index))
        start = index + 1
      default: break
      }
      index += 1
    }
    let rest = Self.trimmed(bytes, start..<max(start, line.upperBound))
    if !rest.isEmpty { cells.append(rest) }
    self.cells = cells
  }

  /// The alignments when every cell is hyphens with a colon at either end or none.
  func alignments(_ bytes: [UInt8]) -> [Alignment]? {
    var alignments: [Alignment] = []
    for cell in cells {
      guard let alignment = Alignment(bytes[cell]) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return start..<end
  }
}

/// How the cells of a column stand.
enum Alignment {
  case none, left, centre, right

  init?(_ delimiter: ArraySlice<UInt8>) {
    let colon = UInt8(ascii: ":")
    let starts = delimiter.first == colon
    let ends = delimiter.count > 1 && delimiter.last == colon
    let hyphens = delimiter.dropFirst(starts ? 1 : 0).dropLast(ends ? 1 : 0)
    guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    self = starts ? (ends ? .centre : .left) : (ends ? .right : .none)
  }

  var head: String {
    switch self {
    case .none: #"<th scope="col">"#
    case .left: #"<th scope="col" class="align-left">"#
    case .centre: #"<th scope="col" class="align-center">"#
    case .right: #"<th scope="col" class="align-right">"#
    }
  }

  var cell: String {
    switch self {
    case .none: "<td>"
    case .left: #"<td class="align-left">"#
    case .centre: #"<td class="align-center">"#
    case .right: #"<td class="align-right">"#
    }
  }
}
