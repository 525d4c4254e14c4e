/// Where nodes stand in the source.
///
/// cmark counts a text's columns without what precedes a continued line (quote markers and
/// indentation), and lines without the link definitions above it. So its place is tried, and
/// when something else stands there, the next place that fits is taken.
struct Places {
  private var source: SourceText
  private let origins: [TablePlan.Origin]
  /// The paragraph, heading or cell that is being read.
  private var block = (line: 1, column: 1)
  private var origin: TablePlan.Origin?

  init(_ source: SourceText, origins: [TablePlan.Origin]) {
    self.source = source
    self.origins = origins
  }

  mutating func enter(_ block: borrowing CMarkTree.Node) {
    if block.kind != .cell { self.block = block.start }
    origin = block.origin.map { origins[$0] }
  }

  mutating func place(of node: borrowing CMarkTree.Node) -> (line: Int, column: Int) {
    switch node.kind {
    case .rawBlock:
      let start = node.start
      return source.place(
        of: source.start(ofLine: start.line) + start.column - 1, nearLine: start.line)
    case .picture: return inlinePlace(of: node, ["!["])
    case .link: return inlinePlace(of: node, ["[", "<"])
    default: return inlinePlace(of: node, ["<"])
    }
  }

  private mutating func inlinePlace(
    of node: borrowing CMarkTree.Node, _ marks: [StaticString]
  ) -> (line: Int, column: Int) {
    var line = node.start.line
    if let childLine = node.firstChildLine { line = min(line, childLine) }
    let (start, offset) = guess(line: line, column: node.start.column)
    if let origin { line = origin.line + line - origin.fragmentLine }
    return source.place(of: source.find(marks, at: offset, from: start), nearLine: line)
  }

  /// The offset where the line's text starts and the one that cmark's place means.
  private mutating func guess(line: Int, column: Int) -> (start: Int, offset: Int) {
    guard let origin else {
      if line == block.line {
        let start = source.start(ofLine: line)
        return (start + block.column - 1, start + column - 1)
      }
      let start = source.content(ofLine: line, quotes: .max).lowerBound
      return (start, start + column - block.column)
    }
    if let first = origin.column {
      let start = source.start(ofLine: origin.line) + first - 1
      return (start, start + column - origin.fragmentColumn)
    }
    let line = origin.line + line - origin.fragmentLine
    let start = source.content(ofLine: line, quotes: .max).lowerBound
    return (start, start + column - 1)
  }
}
