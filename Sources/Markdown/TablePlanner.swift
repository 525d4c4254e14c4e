/// Finds pipe tables in a parsed text and plans what is to stand in their place.
///
/// The inlines of cells are parsed by cmark itself: `fragments` holds each cell as a heading,
/// because nothing in a heading's line can be another block or a link definition. The document's
/// text follows when it can have link definitions, so that they hold in cells, too.
struct TablePlanner {
  private(set) var plans: [TablePlan] = []
  private(set) var origins: [TablePlan.Origin] = []
  private(set) var fragments: [UInt8] = []

  private var source: SourceText
  private let bytes: [UInt8]
  private let tableLabel: String
  private var delimiterLines: ArraySlice<Int>
  private var fragmentLine = 1
  /// How many more cells may be added to rows that have too few; a bound as in cmark-gfm, else
  /// a wide head above many short rows is quadratic.
  private var missingCells = 200_000

  init(_ source: SourceText, delimiterLines: [Int], tableLabel: String) {
    self.source = source
    bytes = source.bytes
    self.delimiterLines = delimiterLines[...]
    self.tableLabel = escapedForAttribute(tableLabel)
  }

  mutating func plan(_ tree: borrowing CMarkTree) {
    var number = 0
    var quotes = 0
    tree.walk { node, entering in
      if node.kind == .quote { quotes += entering ? 1 : -1 }
      guard entering, node.kind == .paragraph || node.kind == .heading else { return }
      if node.endLine > node.start.line {
        var block = TextBlock(node, number: number, quotes: quotes)
        if block.isHeading { block.lastLine = underline(of: block) }
        plan(block)
      }
      number += 1
    }
    guard !plans.isEmpty, hasDefinitions else { return }
    fragments.append(contentsOf: "\n".utf8)
    fragments.append(contentsOf: bytes)
  }

  private var hasDefinitions: Bool {
    for index in bytes.indices.dropLast()
    where bytes[index] == UInt8(ascii: "]") && bytes[index + 1] == UInt8(ascii: ":") {
      return true
    }
    return false
  }

  private mutating func plan(_ block: TextBlock) {
    while let line = delimiterLines.first, line <= block.firstLine { delimiterLines.removeFirst() }
    while let line = delimiterLines.first, line <= block.lastLine {
      delimiterLines.removeFirst()
      guard let columns = columns(of: block, delimiterLine: line) else { continue }
      plan(block, delimiterLine: line, columns)
      return
    }
  }

  /// The alignments when the line above has as many cells.
  private mutating func columns(of block: TextBlock, delimiterLine line: Int) -> [Alignment]? {
    guard let alignments = row(of: block, line).alignments(bytes),
      row(of: block, line - 1).cells.count == alignments.count
    else { return nil }
    return alignments
  }

  private mutating func plan(_ block: TextBlock, delimiterLine: Int, _ columns: [Alignment]) {
    var plan = TablePlan(block: block.number)
    if delimiterLine - 1 > block.firstLine {
      plan.pieces.append(.paragraph(origin: addParagraph(block, upTo: delimiterLine - 1)))
    }
    let box = #"<div class="table-scroll" tabindex="0" role="region" aria-label="\#(tableLabel)">"#
    plan.pieces.append(.open(box, "</div>"))
    plan.pieces.append(.open("<table>", "</table>"))
    plan.pieces.append(.open("<thead>", "</thead>"))
    addRow(row(of: block, delimiterLine - 1), line: delimiterLine - 1, columns, head: true, &plan)
    plan.pieces.append(.close)
    let lastRow = lastRow(of: block)
    if lastRow > delimiterLine {
      plan.pieces.append(.open("<tbody>", "</tbody>"))
      for line in (delimiterLine + 1)...lastRow {
        addRow(row(of: block, line), line: line, columns, head: false, &plan)
      }
      plan.pieces.append(.close)
    }
    plan.pieces.append(contentsOf: [.close, .close])
    if lastRow < block.lastLine { plan.pieces.append(.thematicBreak) }
    plans.append(plan)
  }

  /// The line that makes a heading of those above it; cmark counts the next line in, too.
  private mutating func underline(of block: TextBlock) -> Int {
    for line in (block.firstLine + 1)..<max(block.firstLine + 1, block.lastLine) {
      var text = bytes[content(of: block, line)]
      while let last = text.last, last.isSpaceOrTab { text.removeLast() }
      guard let mark = text.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=") else {
        continue
      }
      if text.allSatisfy({ $0 == mark }) { return line }
    }
    return block.lastLine
  }

  /// A line of hyphens below a table is a break, though to cmark it makes all above it a heading.
  private mutating func lastRow(of block: TextBlock) -> Int {
    guard block.isHeading else { return block.lastLine }
    let underline = source.content(ofLine: block.lastLine, quotes: block.quotes)
    let hyphens = bytes[underline].prefix { $0 == UInt8(ascii: "-") }
    return hyphens.count >= 3 ? block.lastLine - 1 : block.lastLine
  }

  private mutating func row(of block: TextBlock, _ line: Int) -> TableRow {
    TableRow(bytes, content(of: block, line))
  }

  private mutating func content(of block: TextBlock, _ line: Int) -> Range<Int> {
    guard line == block.firstLine else { return source.content(ofLine: line, quotes: block.quotes) }
    let end = source.end(ofLine: line)
    return min(source.start(ofLine: line) + block.firstColumn - 1, end)..<end
  }
}

extension TablePlanner {
  private mutating func addRow(
    _ row: TableRow, line: Int, _ columns: [Alignment], head: Bool, _ plan: inout TablePlan
  ) {
    plan.pieces.append(.open("<tr>", "</tr>"))
    for (index, alignment) in columns.enumerated() {
      if index >= row.cells.count {
        guard missingCells > 0 else { break }
        missingCells -= 1
      }
      let cell = index < row.cells.count ? row.cells[index] : 0..<0
      let origin = cell.isEmpty ? nil : addCell(cell, line: line)
      plan.pieces.append(
        .cell(head ? alignment.head : alignment.cell, head ? "</th>" : "</td>", origin: origin))
    }
    plan.pieces.append(.close)
  }

  private mutating func addCell(_ cell: Range<Int>, line: Int) -> Int {
    let column = cell.lowerBound - source.start(ofLine: line) + 1
    origins.append(
      TablePlan.Origin(fragmentLine: fragmentLine, fragmentColumn: 3, line: line, column: column))
    fragments.append(contentsOf: "# ".utf8)
    for index in cell {
      let escapesPipe =
        bytes[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
        && bytes[index + 1] == UInt8(ascii: "|")
      if !escapesPipe { fragments.append(bytes[index]) }
    }
    fragments.append(contentsOf: " #\n".utf8)
    fragmentLine += 1
    return origins.count - 1
  }

  /// Adds the text above the table. Behind four spaces no line can be another block; before the
  /// first line a hard break, which the tree drops again, makes sure that a paragraph starts.
  private mutating func addParagraph(_ block: TextBlock, upTo end: Int) -> Int {
    fragments.append(contentsOf: "\n".utf8)
    fragmentLine += 1
    let first = content(of: block, block.firstLine)
    // It can be a link definition, which may come only first in a paragraph.
    if bytes[first].first != UInt8(ascii: "[") {
      fragments.append(contentsOf: "\\\n    ".utf8)
      fragmentLine += 1
    }
    origins.append(
      TablePlan.Origin(
        fragmentLine: fragmentLine, fragmentColumn: 1, line: block.firstLine, column: nil))
    for line in block.firstLine..<end {
      if line > block.firstLine { fragments.append(contentsOf: "    ".utf8) }
      fragments.append(contentsOf: bytes[content(of: block, line)])
      fragments.append(contentsOf: "\n".utf8)
    }
    fragmentLine += end - block.firstLine
    return origins.count - 1
  }
}

/// A paragraph, or a heading with a line below it, of several lines.
private struct TextBlock {
  let number: Int
  let isHeading: Bool
  let firstLine: Int
  let firstColumn: Int
  var lastLine: Int
  let quotes: Int

  init(_ node: borrowing CMarkTree.Node, number: Int, quotes: Int) {
    self.number = number
    isHeading = node.kind == .heading
    (firstLine, firstColumn) = node.start
    lastLine = node.endLine
    self.quotes = quotes
  }
}

/// `text` for a double-quoted attribute.
private func escapedForAttribute(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "\"": escaped += "&quot;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
