/// Where nodes stand in the source.
///
/// cmark counts a text's columns without what precedes a continued line: quote markers and
/// indentation. So its place is tried, and when something else stands there, the next place that
/// fits is taken. It counts lines without the link definitions at the start of a paragraph: below
/// one, a place is only near.
struct Places {
  private var source: SourceText
  private let origins: [TablePlan.Origin]
  /// The paragraph, heading or cell that is being read.
  private var block = (line: 1, column: 1)
  private var origin: TablePlan.Origin?
  /// Behind the last spaced address, so that the same one is found again farther on.
  private var behindAddress = 0

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
      return source.place(of: source.start(ofLine: start.line) + start.column - 1)
    case .picture: return inlinePlace(of: node, .picture)
    case .link: return inlinePlace(of: node, .link)
    default: return inlinePlace(of: node, .tag)
    }
  }

  /// Where an address begins that Markdown took for words of a text; nil where the source has it otherwise, as
  /// with backslashes, which say that no link is meant.
  mutating func place(
    of address: SpacedAddress, in text: borrowing CMarkTree.Node
  ) -> (line: Int, column: Int)? {
    let guess = guess(line: text.start.line, column: text.start.column)
    let end = source.end(ofLine: guess.line)
    // Backslashes and entities make the source longer than the text, though hardly by more than this.
    func find(from start: Int) -> Int? {
      let start = min(max(start, behindAddress), end)
      return source.offset(of: address.written, in: start..<min(end, start + 1_000))
    }
    guard let found = find(from: guess.offset + address.offset) ?? find(from: guess.start) else { return nil }
    behindAddress = found + address.written.count
    return source.isEscaped(at: found) ? nil : source.place(of: found + 2)
  }

  private mutating func inlinePlace(
    of node: borrowing CMarkTree.Node, _ marks: SourceText.Marks
  ) -> (line: Int, column: Int) {
    let (start, child) = (node.start, node.firstChildStart)
    let line = min(start.line, child?.line ?? start.line)
    let guess = guess(line: line, column: start.column)
    if let child {
      let length = marks == .picture ? 2 : 1
      let offset = self.guess(line: line, column: child.column).offset - length
      if source.stands(marks, at: offset) { return source.place(of: offset) }
    }
    let offset = min(guess.offset, source.end(ofLine: guess.line))
    return source.place(of: source.find(marks, at: offset, from: guess.start))
  }

  /// The source's line, where its text starts, and the offset that cmark's place means.
  private mutating func guess(line: Int, column: Int) -> (line: Int, start: Int, offset: Int) {
    guard let origin else {
      if line == block.line {
        let start = source.start(ofLine: line)
        return (line, start + block.column - 1, start + column - 1)
      }
      let start = source.content(ofLine: line, quotes: .max).lowerBound
      return (line, start, start + column - block.column)
    }
    if let first = origin.column {
      let start = source.start(ofLine: origin.line) + first - 1
      return (origin.line, start, start + column - origin.fragmentColumn)
    }
    let line = origin.line + line - origin.fragmentLine
    let start = source.content(ofLine: line, quotes: .max).lowerBound
    return (line, start, start + column - 1)
  }
}
