internal import Diagnostics

/// Turns tokens into operations.
struct Compiler {
  private(set) var template: Template
  private(set) var findings: Findings
  private let tokens: [Token]
  private let structure: Structure
  private let layout: Layout
  private var open: [OpenTag] = []
  /// Static text behind this operation is not joined with what stands before it: something jumps here.
  private var barrier = 0
  /// How many bytes of indentation the surrounding argument takes from its lines.
  private var dedent = 0
  /// Whether what is read is never shown: what stands in a parent tag outside its arguments.
  private var isIgnoring = false

  /// A tag that waits for its closing tag.
  private struct OpenTag {
    enum Role {
      case section(operation: Int)
      case inverted(operation: Int)
      case parent(expansion: Int)
      case parameter(block: Int)
      case argument
      case ignored
    }

    let index: Int
    let role: Role
    let outerDedent: Int
    let outerIsIgnoring: Bool
  }

  init(_ template: Template, _ tokens: [Token], _ structure: Structure, _ findings: Findings) {
    self.template = template
    self.tokens = tokens
    self.structure = structure
    self.findings = findings
    layout = Layout(template.text, tokens, structure)
  }

  mutating func run() {
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let piece):
        if isIgnoring { reportIgnored(token) }
        if !isIgnoring, !layout.isDropped[index] { append(piece.range, startsLine: piece.startsLine) }
      case .tag(let tag): compile(tag, at: index)
      }
    }
    while !open.isEmpty { close() }
    template.operations.append(.leave)
  }

  private mutating func compile(_ tag: Tag, at index: Int) {
    if tag.kind == .close {
      closeTag(at: index)
      return
    }
    guard !isIgnoring else {
      compileIgnored(tag, at: index)
      return
    }
    markLineStart(tag, at: index)
    switch tag.kind {
    case .variable: append(.value(name: addName(tag.name, tag), isEscaped: true))
    case .rawVariable: append(.value(name: addName(tag.name, tag), isEscaped: false))
    case .section:
      let operation = append(.section(name: addName(tag.name, tag), end: 0))
      push(index, .section(operation: operation))
    case .inverted:
      let operation = append(.inverted(name: addName(tag.name, tag), end: 0))
      push(index, .inverted(operation: operation))
    case .partial: addExpansion(tag, at: index)
    case .parent:
      push(index, .parent(expansion: addExpansion(tag, at: index)))
      isIgnoring = true
    case .block: push(index, .parameter(block: addBlock(tag, at: index)))
    case .comment, .delimiters, .close: break
    }
  }
}

extension Compiler {
  private mutating func push(_ index: Int, _ role: OpenTag.Role) {
    open.append(
      OpenTag(index: index, role: role, outerDedent: dedent, outerIsIgnoring: isIgnoring))
  }

  /// Closes what `index` closes, and what was left open within it.
  private mutating func closeTag(at index: Int) {
    guard let opening = structure.partners[index] else { return }
    while let last = open.last, last.index > opening { close() }
    if !isIgnoring, case .tag(let tag) = tokens[index] { markLineStart(tag, at: index) }
    if open.last?.index == opening { close() }
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    dedent = last.outerDedent
    isIgnoring = last.outerIsIgnoring
    switch last.role {
    case .section(let start):
      append(.endSection(start: start))
      if case .section(let name, _) = template.operations[start] {
        template.operations[start] = .section(name: name, end: template.operations.count)
      }
    case .inverted(let start):
      if case .inverted(let name, _) = template.operations[start] {
        template.operations[start] = .inverted(name: name, end: template.operations.count)
      }
    case .parent(let expansion): template.expansions[expansion].end = template.operations.count
    case .parameter(let block): template.blocks[block].end = template.operations.count
    case .argument: append(.leave)
    case .ignored: break
    }
    barrier = template.operations.count
  }

  /// Within a parent tag only its arguments count.
  private mutating func compileIgnored(_ tag: Tag, at index: Int) {
    if structure.isArgument[index], case .parent(let expansion) = open.last?.role {
      let argument = Argument(name: tag.name, start: template.operations.count)
      template.expansions[expansion].arguments.append(argument)
      push(index, .argument)
      isIgnoring = false
      dedent = intrinsicIndentation(at: index)?.count ?? 0
      barrier = template.operations.count
    } else {
      reportIgnored(.tag(tag))
      if tag.opens { push(index, .ignored) }
    }
  }

  private mutating func reportIgnored(_ token: Token) {
    switch token {
    case .text(let piece):
      guard case .parent = open.last?.role,
        let start = template.text.bytes[piece.range].firstIndex(where: { !$0.isWhitespace })
      else { return }
      findings.add(.ignoredInParent, at: start..<piece.range.upperBound)
    case .tag(let tag):
      guard case .parent = open.last?.role, tag.kind != .comment, tag.kind != .delimiters else { return }
      findings.add(.ignoredInParent, at: tag.range)
    }
  }
}

extension Compiler {
  private mutating func addName(_ name: String, _ tag: Tag) -> Int {
    template.names.append(Name(name, range: tag.nameRange))
    return template.names.count - 1
  }

  @discardableResult
  private mutating func addExpansion(_ tag: Tag, at index: Int) -> Int {
    let isDynamic = tag.name.utf8.first == UInt8(ascii: "*")
    let target: Expansion.Target =
      isDynamic ? .dynamic(name: addName(String(tag.name.dropFirst()), tag)) : .named(tag.name)
    template.expansions.append(
      Expansion(
        target: target, nameRange: tag.nameRange,
        indentation: layout.isStandalone[index] ? leading(at: index) : nil,
        end: template.operations.count + 1))
    append(.expand(template.expansions.count - 1))
    return template.expansions.count - 1
  }

  private mutating func addBlock(_ tag: Tag, at index: Int) -> Int {
    let isStandalone = layout.isStandalone[index]
    let leading = leading(at: index)
    let intrinsic = isStandalone ? intrinsicIndentation(at: index) : nil
    let startsLine = isStandalone || layout.leading[index] != nil
    template.blocks.append(
      Block(
        name: tag.name, startsLine: startsLine, leading: isStandalone ? [] : leading,
        indentation: intrinsic.map { Array($0.dropFirst(dedent)) } ?? leading))
    append(.block(template.blocks.count - 1))
    barrier = template.operations.count
    if !isStandalone, let range = layout.leading[index] { append(range, startsLine: true) }
    return template.blocks.count - 1
  }

  /// The whitespace before a tag, without what the surrounding argument takes away.
  private func leading(at index: Int) -> [UInt8] {
    guard let range = layout.leading[index] else { return [] }
    return Array(template.text.bytes[range].dropFirst(dedent))
  }

  /// The whitespace before the first line of a block's content that has any; nil when it has none.
  private func intrinsicIndentation(at index: Int) -> ArraySlice<UInt8>? {
    guard case .tag(let tag) = tokens[index] else { return nil }
    let bytes = template.text.bytes
    var end = bytes.count
    if let partner = structure.partners[index], case .tag(let closing) = tokens[partner] {
      end = closing.range.lowerBound
    }
    let content = bytes[tag.range.upperBound..<end]
    guard let first = content.firstIndex(where: { !$0.isWhitespace }),
      let newline = bytes[tag.range.upperBound..<first].lastIndex(of: .newline)
    else { return nil }
    return bytes[(newline + 1)..<first]
  }
}

extension Compiler {
  @discardableResult
  private mutating func append(_ operation: Operation) -> Int {
    template.operations.append(operation)
    return template.operations.count - 1
  }

  /// A tag that is the first thing on its line begins that line, though it may write nothing.
  private mutating func markLineStart(_ tag: Tag, at index: Int) {
    guard !layout.isStandalone[index], let leading = layout.leading[index], leading.isEmpty else { return }
    if tag.kind == .block { return }
    append(leading, startsLine: true)
  }

  /// Adds static text, joined with the text before it where nothing can come between the two.
  private mutating func append(_ range: Range<Int>, startsLine: Bool) {
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
      let end = text[position..<range.upperBound].firstIndex(of: .newline).map { $0 + 1 } ?? range.upperBound
      template.bytes += text[position..<end]
      position = end
      atLineStart = true
    }
  }
}

extension Diagnostic.Message {
  static var ignoredInParent: Self {
    .warning(
      "GS510",
      Text(
        vi: "Giữa {{<…}} và {{/…}} chỉ các khối {{$…}} có tác dụng; phần này bị bỏ qua.",
        en: "Between {{<…}} and {{/…}} only {{$…}} blocks count; this is ignored."),
      suggestion: Text(
        vi: "Thầy/cô đưa phần này vào một khối {{$…}}, hoặc xoá đi.",
        en: "Move it into a {{$…}} block, or delete it."))
  }
}
