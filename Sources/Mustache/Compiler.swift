internal import Diagnostics

/// Turns tokens into operations.
struct Compiler {
  var template: Template
  var findings: Findings
  let tokens: [Token]
  let structure: Structure
  let layout: Layout
  var open: [OpenTag] = []
  /// Static text behind this operation is not joined with what stands before it: something jumps here.
  var barrier = 0
  /// How many bytes of indentation the surrounding argument takes from its lines.
  var dedent = 0
  /// Whether what is read is never shown: what stands in a parent tag outside its arguments.
  var isIgnoring = false

  /// A tag that waits for its closing tag.
  struct OpenTag {
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
        if !isIgnoring, !layout.isDropped[index] {
          append(piece.range, startsLine: piece.startsLine)
        }
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
