internal import Diagnostics

extension Renderer {
  /// Enters a partial or a parent.
  mutating func expand(_ index: Int) {
    let expansion = template.expansions[index]
    here.next = expansion.end
    guard let target = target(of: expansion, index) else { return }
    guard depth < limits.depth else {
      stop(.tooDeep(templates.templates[target].name, limits.depth), at: expansion.nameRange)
      return
    }
    depth += 1
    var frame = Frame(template: target, next: 0, fillings: here.fillings)
    if let indentation = expansion.indentation {
      frame.indentation = here.indentation + indentation
    } else {
      payIndentation()
    }
    if !expansion.arguments.isEmpty {
      frame.fillings.append(Filling(template: here.template, arguments: expansion.arguments))
    }
    enter(frame)
  }

  /// Enters what the outermost caller put in place of a block; goes on with the default when none did.
  mutating func fill(_ index: Int) {
    guard !here.fillings.isEmpty else { return }
    let block = template.blocks[index]
    guard let (level, argument) = argument(for: block.name) else { return }
    here.next = block.end
    if block.startsLine { owesIndentation = true }
    enter(
      Frame(
        template: here.fillings[level].template, next: argument.start,
        indentation: here.indentation + block.indentation,
        // An argument is part of the template that it stands in: only that one's callers fill its blocks.
        fillings: Array(here.fillings[..<level]), origin: .block(index)))
  }

  /// Goes back to the caller.
  mutating func leave() {
    guard let caller = frames.popLast() else {
      isStopped = true
      return
    }
    let origin = here.origin
    go(to: caller)
    switch origin {
    case .expansion: depth -= 1
    case .block(let index):
      let block = template.blocks[index]
      guard block.startsLine, owesIndentation else { return }
      if block.leading.isEmpty {
        owesIndentation = false
      } else {
        payIndentation()
        output += block.leading
      }
    }
  }

  private mutating func enter(_ frame: Frame) {
    frames.append(here)
    go(to: frame)
  }

  private mutating func go(to frame: Frame) {
    here = frame
    operations = template.operations
    names = template.names
  }

  private func argument(for name: String) -> (level: Int, argument: Argument)? {
    for (level, filling) in here.fillings.enumerated() {
      if let argument = filling.arguments.last(where: { $0.name == name }) {
        return (level, argument)
      }
    }
    return nil
  }

  private mutating func target(of expansion: Expansion, _ index: Int) -> Int? {
    guard case .dynamic(let name) = expansion.target else {
      return templates.targets[here.template][index]
    }
    guard let value = find(name), value.isTrue else { return nil }
    guard case .text(let text) = value, let target = templates.indices[text] else {
      let wanted = if case .text(let text) = value { text } else { names[name].text }
      note(.missingDynamic(wanted, known: templates.indices.keys), at: expansion.nameRange)
      return nil
    }
    return target
  }
}

extension Diagnostic.Message {
  static func missingDynamic(_ name: String, known: some Collection<String>) -> Self {
    .error(
      "GS521",
      Text(
        vi: "Giá trị ở đây gọi mẫu “\(name)”, nhưng không có mẫu nào tên như vậy.",
        en: "The value here calls the template “\(name)”, but there is none called so."),
      suggestion: .didYouMean(name, known: known))
  }

  static func tooDeep(_ name: String, _ depth: Int) -> Self {
    .error(
      "GS523",
      Text(
        vi: "Mẫu “\(name)” được gọi lồng nhau quá \(depth) lớp; có lẽ nó tự gọi mình mãi.",
        en: "“\(name)” is called more than \(depth) deep; perhaps it calls itself without end."),
      suggestion: Text(
        vi: "Thầy/cô đặt lời gọi vào một phần {{#…}} mà đến lúc nào đó sẽ không còn giá trị.",
        en: "Put the call inside a section {{#…}} whose value ends at some point."))
  }
}
