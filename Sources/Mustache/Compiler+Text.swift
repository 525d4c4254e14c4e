extension Compiler {
  @discardableResult
  mutating func append(_ operation: Operation) -> Int {
    template.operations.append(operation)
    return template.operations.count - 1
  }

  /// A tag that is the first thing on its line begins that line, though it may write nothing.
  mutating func markLineStart(_ tag: Tag, at index: Int) {
    guard !layout.isStandalone[index], let leading = layout.leading[index], leading.isEmpty else {
      return
    }
    if tag.kind == .block { return }
    append(leading, startsLine: true)
  }

  /// Adds static text, joined with the text before it where nothing can come between the two.
  mutating func append(_ range: Range<Int>, startsLine: Bool) {
    let start = template.bytes.count
    copy(range, startsLine: startsLine)
    let end = template.bytes.count
    if let last = template.operations.indices.last, last >= barrier, end > start,
      case .text(let first, start, let firstStartsLine) = template.operations[last],
      !startsLine || template.bytes[..<start].last == .newline && first < start
    {
      template.operations[last] = .text(start: first, end: end, startsLine: firstStartsLine)
    } else if startsLine || end > start {
      append(.text(start: start, end: end, startsLine: startsLine))
    }
  }

  private mutating func copy(_ range: Range<Int>, startsLine: Bool) {
    let text = template.text.bytes
    guard dedent > 0 else {
      template.bytes += text[range]
      return
    }
    var position = range.lowerBound
    var atLineStart = startsLine
    while position < range.upperBound {
      if atLineStart {
        let limit = min(position + dedent, range.upperBound)
        position = text[position..<limit].firstIndex { !$0.isIndentation } ?? limit
      }
      let end =
        text[position..<range.upperBound].firstIndex(of: .newline).map { $0 + 1 }
        ?? range.upperBound
      template.bytes += text[position..<end]
      position = end
      atLineStart = true
    }
  }
}
