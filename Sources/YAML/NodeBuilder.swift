internal import Diagnostics

/// Makes nodes of events, on a stack of the collections that are still open.
struct NodeBuilder {
  private struct Collection {
    let isMapping: Bool
    let places: Range<Int>
    /// Of a mapping, keys and values by turns.
    var children: [Node] = []

    init(isMapping: Bool, places: Range<Int>) {
      self.isMapping = isMapping
      self.places = places
      // Most have fewer, and do without growing.
      children.reserveCapacity(16)
    }
  }

  private struct Finding {
    let message: Diagnostic.Message
    let position: Position
    let length: Int
  }

  private let places: Places
  private var open: [Collection] = []
  private var root: Node?
  private var documents = 0
  private var findings: [Finding] = []
  private var last: Event?

  init(places: Places) {
    self.places = places
  }

  /// Takes in the next event; false when no more is wanted.
  mutating func take(_ event: Event) -> Bool {
    refuseProperties(of: event)
    if case .other = event.kind { return true }
    defer { last = event }
    switch event.kind {
    case .streamEnd, .other: return false
    case .documentStart: return startDocument(event)
    case .sequenceStart, .mappingStart: return open(event)
    case .collectionEnd: close()
    case .scalar(let scalar): add(node(.scalar(scalar), event.places))
    case .alias(let name):
      report(.alias(name), event.places)
      add(node(.scalar(.init(text: "*" + name, isPlain: true)), event.places))
    }
    return true
  }

  /// The text cannot be read any further.
  mutating func stop(at error: SyntaxError, in text: Substring) {
    discard()
    let (message, places) = error.explained(in: text, behind: last, places: self.places)
    let position = self.places.position(of: places.lowerBound)
    // What follows an alias or a tag on its line is not a second mistake.
    guard !findings.contains(where: { $0.position.line == position.line }) else { return }
    report(message, places)
  }

  func result(in source: Source) -> Diagnosed<Node?> {
    let diagnostics = findings.map { finding in
      Diagnostic(finding.message, at: source.location(finding.position, length: finding.length))
    }
    return Diagnosed(root.flatMap { $0.isEmpty ? nil : $0 }, diagnostics.sorted())
  }

  private mutating func startDocument(_ event: Event) -> Bool {
    documents += 1
    if documents > 1 { report(.secondDocument, event.places) }
    return documents == 1
  }

  private mutating func open(_ event: Event) -> Bool {
    guard open.count < YAML.deepestNesting else {
      report(.tooDeep(YAML.deepestNesting), event.places)
      discard()
      return false
    }
    var isMapping = false
    if case .mappingStart = event.kind { isMapping = true }
    open.append(Collection(isMapping: isMapping, places: event.places))
    return true
  }

  private mutating func close() {
    guard let collection = open.popLast() else { return }
    let content: Node.Content =
      collection.isMapping
      ? .mapping(entries(of: collection.children)) : .sequence(collection.children)
    add(node(content, collection.places))
  }

  private mutating func add(_ node: Node) {
    if open.isEmpty {
      root = node
    } else {
      open[open.count - 1].children.append(node)
    }
  }

  private mutating func discard() {
    root = nil
    open = []
  }

  private func node(_ content: Node.Content, _ places: Range<Int>) -> Node {
    Node(
      content: content, position: self.places.position(of: places.lowerBound),
      length: self.places.length(of: places))
  }
}

/// What is refused.
extension NodeBuilder {
  private mutating func entries(of children: [Node]) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var names: Set<String> = []
    entries.reserveCapacity(children.count / 2)
    names.reserveCapacity(children.count / 2)
    for index in stride(from: 0, to: children.count - 1, by: 2) {
      let entry = Node.Entry(key: children[index], value: children[index + 1])
      if let message = fault(of: entry.key) {
        report(message, at: entry.key)
      } else if names.insert(entry.name).inserted {
        entries.append(entry)
      } else if let first = entries.first(where: { $0.name == entry.name }) {
        report(.duplicateKey(entry.name, firstLine: first.key.position.line), at: entry.key)
      }
    }
    return entries
  }

  private func fault(of key: Node) -> Diagnostic.Message? {
    guard case .scalar(let scalar) = key.content else { return .keyIsNotText }
    if scalar.isEmpty { return .keyIsMissing }
    return scalar.isPlain && scalar.text == "<<" ? .mergeKey : nil
  }

  private mutating func refuseProperties(of event: Event) {
    if event.hasAnchor { report(.anchor, event.places) }
    if let tag = event.tag { report(.tag(tag), event.places) }
  }

  private mutating func report(_ message: Diagnostic.Message, _ places: Range<Int>) {
    let position = self.places.position(of: places.lowerBound)
    let length = self.places.length(of: places)
    add(Finding(message: message, position: position, length: length))
  }

  private mutating func report(_ message: Diagnostic.Message, at node: Node) {
    add(Finding(message: message, position: node.position, length: node.length))
  }

  /// Nobody reads more than a hundred findings, and each has to look up its line.
  private mutating func add(_ finding: Finding) {
    if findings.count < 100 { findings.append(finding) }
  }
}
