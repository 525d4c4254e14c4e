internal import Diagnostics

extension Compiler {
  mutating func push(_ index: Int, _ role: OpenTag.Role) {
    open.append(
      OpenTag(index: index, role: role, outerDedent: dedent, outerIsIgnoring: isIgnoring))
  }

  /// Closes what `index` closes, and what was left open within it.
  mutating func closeTag(at index: Int) {
    guard let opening = structure.partners[index] else { return }
    while let last = open.last, last.index > opening { close() }
    if !isIgnoring, case .tag(let tag) = tokens[index] { markLineStart(tag, at: index) }
    if open.last?.index == opening { close() }
  }

  mutating func close() {
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
  mutating func compileIgnored(_ tag: Tag, at index: Int) {
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

  mutating func reportIgnored(_ token: Token) {
    switch token {
    case .text(let piece):
      guard case .parent = open.last?.role,
        let start = template.text.bytes[piece.range].firstIndex(where: { !$0.isWhitespace })
      else { return }
      findings.add(.ignoredInParent, at: start..<piece.range.upperBound)
    case .tag(let tag):
      guard case .parent = open.last?.role, tag.kind != .comment, tag.kind != .delimiters else {
        return
      }
      findings.add(.ignoredInParent, at: tag.range)
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
