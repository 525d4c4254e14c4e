internal import Diagnostics

/// One rendering: a machine that steps through operations, with stacks of its own instead of recursion.
struct Renderer {
  var output: [UInt8] = []
  let templates: Templates
  let limits: RenderingLimits
  var findings: [Finding: Diagnostic.Message] = [:]

  /// What names are looked up in, innermost last.
  var stack: [Value]
  var sections: [OpenSection] = []
  var frames: [Frame] = []
  var here: Frame
  /// The operations and names of the current template, held here because every step needs them.
  var operations: [Operation]
  var names: [Name]
  /// How many partials and parents are open.
  var depth = 0
  var isStopped = false
  /// Whether a line has begun whose indentation is still to be written, by whatever writes first.
  var owesIndentation = false

  init(_ templates: Templates, _ template: Int, _ stack: [Value], _ limits: RenderingLimits) {
    self.templates = templates
    self.limits = limits
    self.stack = stack
    here = Frame(template: template, next: 0)
    operations = templates.templates[template].operations
    names = templates.templates[template].names
  }

  /// A template or an argument that is being rendered.
  struct Frame {
    var template: Int
    /// The next operation.
    var next: Int
    /// What each line of the template is indented with.
    var indentation: [UInt8] = []
    /// What the callers put in place of blocks, outermost caller first.
    var fillings: [Filling] = []
    var origin = Origin.expansion

    enum Origin {
      case expansion
      /// The caller's block whose place an argument takes.
      case block(Int)
    }
  }

  /// The arguments of one parent tag.
  struct Filling {
    /// The template in which the tag stands.
    let template: Int
    let arguments: [Argument]
  }

  /// A section that is being repeated.
  struct OpenSection {
    let items: [Value]
    /// The position of the next item.
    var next = 1
    let pushes: Bool
  }

  var template: Template { templates.templates[here.template] }

  mutating func run() {
    var steps = 0
    while !isStopped {
      steps += 1
      if steps > limits.steps || output.count > limits.bytes { stopEndless() }
      let operation = operations[here.next]
      here.next += 1
      switch operation {
      case .text(let start, let end, let startsLine):
        write(start..<end, startsLine: startsLine)
      case .value(let name, let isEscaped): write(name, isEscaped: isEscaped)
      case .section(let name, let end): beginSection(name, end: end)
      case .endSection(let start): repeatSection(from: start)
      case .inverted(let name, let end): if find(name)?.isTrue == true { here.next = end }
      case .expand(let expansion): expand(expansion)
      case .block(let block): fill(block)
      case .leave: leave()
      }
    }
  }

  private mutating func beginSection(_ name: Int, end: Int) {
    guard let value = find(name), value.isTrue else {
      here.next = end
      return
    }
    switch value {
    case .list(let items):
      sections.append(OpenSection(items: items, pushes: true))
      stack.append(items[0])
    case .bool: sections.append(OpenSection(items: [], pushes: false))
    case .text, .html, .number, .object:
      sections.append(OpenSection(items: [], pushes: true))
      stack.append(value)
    }
  }

  private mutating func repeatSection(from start: Int) {
    let last = sections.count - 1
    let next = sections[last].next
    if next < sections[last].items.count {
      sections[last].next += 1
      stack[stack.count - 1] = sections[last].items[next]
      here.next = start + 1
    } else {
      if sections[last].pushes { stack.removeLast() }
      sections.removeLast()
    }
  }
}
