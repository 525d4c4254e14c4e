/// Collects, node by node, what a page must know of a document.
struct BodyReader {
  private var body = Body()
  private var places: Places
  private var anchors = Anchors()
  private var plain: [UInt8] = []
  /// The texts of the pictures in the heading or the link that is being read.
  private var pictureWords: [UInt8] = []
  private var headingStart = Start()
  private var link: Opened?
  /// An autolink can stand in a link, but HTML allows no link within a link.
  private var linkDepth = 0
  private var picture: Opened?
  /// Pictures within a picture's text are only text.
  private var pictureDepth = 0
  private var pictureText: [UInt8] = []
  /// The tags that were reported; their closing tags are not.
  private var openedTags: Set<String> = []
  /// Each has to be looked for in its line; nobody reads more than a hundred findings.
  private var addressesLeft = 100

  /// How much was collected when a heading or a link began.
  private struct Start {
    var words = 0
    var pictureWords = 0
  }

  /// A link or a picture whose end has not come yet; its mark stands at `index`.
  private struct Opened {
    let index: Int
    let words: Start
  }

  init(_ source: SourceText, origins: [TablePlan.Origin]) {
    places = Places(source, origins: origins)
  }

  consuming func finish(_ excess: [Survey.Excess]) -> Body {
    while plain.last == 0x0A || plain.last == 0x20 { plain.removeLast() }
    body.plainText = plain
    if let first = excess.first { report(first) }
    body.findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return body
  }

  mutating func visit(_ node: borrowing CMarkTree.Node, entering: Bool) {
    switch node.kind {
    case .text, .code: append(node)
    case .softBreak, .lineBreak: appendSpace()
    case .paragraph: if entering { enterParagraph(node) } else { endLine() }
    case .heading: if entering { enterHeading(node) } else { leaveHeading(node) }
    case .cell: if entering { places.enter(node) } else { appendSpace() }
    case .codeBlock:
      append(node)
      endLine()
    case .customBlock where !entering: endLine()
    case .link where pictureDepth == 0: if entering { enterLink(node) } else { leaveLink() }
    case .picture: if entering { enterPicture(node) } else { leavePicture() }
    case .rawInline: readRawInline(node)
    case .rawBlock: readRawBlock(node)
    default: break
    }
  }

  private mutating func append(_ node: borrowing CMarkTree.Node) {
    if pictureDepth > 0 {
      node.appendLiteral(to: &pictureText)
    } else {
      let joint = plain.count
      node.appendLiteral(to: &plain)
      if node.kind == .text { report(SpacedAddress.all(in: plain[joint...]), in: node) }
      // Where a picture or a tag was between two spaces, one is enough.
      if node.kind == .text, joint > 0, joint < plain.count, plain[joint] == 0x20,
        plain[joint - 1] == 0x20
      {
        plain.remove(at: joint)
      }
    }
  }

  private mutating func appendSpace() {
    if pictureDepth > 0 {
      pictureText.append(0x20)
    } else if let last = plain.last, last != 0x20, last != 0x0A {
      plain.append(0x20)
    }
  }

  private mutating func endLine() {
    while plain.last == 0x20 { plain.removeLast() }
    if let last = plain.last, last != 0x0A { plain.append(0x0A) }
  }
}

extension BodyReader {
  private mutating func enterParagraph(_ node: borrowing CMarkTree.Node) {
    places.enter(node)
    pictureWords.removeAll()
  }

  private mutating func enterHeading(_ node: borrowing CMarkTree.Node) {
    places.enter(node)
    pictureWords.removeAll()
    headingStart = start
  }

  private mutating func leaveHeading(_ node: borrowing CMarkTree.Node) {
    let text = words(from: headingStart)
    body.headings.append(
      Heading(
        level: node.level, text: text, anchor: anchors.make(for: text), line: node.start.line))
    endLine()
  }

  private mutating func enterLink(_ node: borrowing CMarkTree.Node) {
    linkDepth += 1
    if linkDepth == 1 { link = Opened(index: body.marks.count, words: start) }
    open(node, .link, isNested: linkDepth > 1)
  }

  private mutating func leaveLink() {
    linkDepth -= 1
    guard linkDepth == 0, let opened = link else { return }
    link = nil
    body.marks[opened.index].reference.text = words(from: opened.words)
  }

  private mutating func enterPicture(_ node: borrowing CMarkTree.Node) {
    pictureDepth += 1
    guard pictureDepth == 1 else { return }
    picture = Opened(index: body.marks.count, words: start)
    pictureText.removeAll()
    open(node, .picture)
  }

  private mutating func leavePicture() {
    pictureDepth -= 1
    guard pictureDepth == 0, let opened = picture else { return }
    let text = String(decoding: pictureText, as: UTF8.self)
    body.marks[opened.index].reference.text = text
    pictureWords.append(contentsOf: pictureText)
    let reference = body.marks[opened.index].reference
    if pictureText.allSatisfy(\.isSpaceOrTab), body.marks[opened.index].isKept {
      body.findings.append(
        Finding(
          kind: .pictureWithoutText, text: reference.destination, line: reference.line,
          column: reference.column))
    }
  }

  private mutating func open(
    _ node: borrowing CMarkTree.Node, _ kind: Reference.Kind, isNested: Bool = false
  ) {
    let place = places.place(of: node)
    let (destination, title) = (node.destination, node.title)
    let isAllowed = Address.isAllowed(destination)
    body.marks.append(
      Body.Mark(
        reference: Reference(
          kind: kind, destination: destination, title: title.isEmpty ? nil : title, text: "",
          line: place.line, column: place.column),
        isKept: isAllowed && !isNested))
    if !isAllowed {
      body.findings.append(
        Finding(
          kind: .unsafeAddress, text: destination, line: place.line, column: place.column))
    }
  }

  private var start: Start { Start(words: plain.count, pictureWords: pictureWords.count) }

  /// The words since `start`, or the pictures' when there are none.
  private func words(from start: Start) -> String {
    let words = trimmed(plain[min(start.words, plain.count)...])
    let pictures = pictureWords[start.pictureWords...]
    return String(decoding: words.isEmpty ? trimmed(pictures) : words, as: UTF8.self)
  }

  private func trimmed(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = words.drop(while: \.isSpaceOrTab)
    while let last = words.last, last.isSpaceOrTab { words.removeLast() }
    return words
  }
}

extension BodyReader {
  /// A tag within a text; in a picture's text it stays as text, as in cmark.
  private mutating func readRawInline(_ node: borrowing CMarkTree.Node) {
    guard pictureDepth == 0 else { return append(node) }
    let tag = node.literal
    guard !tag.utf8.starts(with: "<!--".utf8) else { return }
    let name = RawHTML.tagName(tag)
    if RawHTML.isClosing(tag) {
      guard !openedTags.contains(name) else { return }
    } else {
      openedTags.insert(name)
    }
    report(tag, at: places.place(of: node))
  }

  private mutating func readRawBlock(_ node: borrowing CMarkTree.Node) {
    let html = node.literal
    guard !RawHTML.isOnlyComments(html) else { return }
    openedTags.insert(RawHTML.tagName(html))
    report(html, at: places.place(of: node))
  }

  private mutating func report(_ html: String, at place: (line: Int, column: Int)) {
    let firstLine = html.utf8.prefix { $0 != 0x0A }
    body.findings.append(
      Finding(
        kind: .rawHTML, text: String(decoding: firstLine, as: UTF8.self), line: place.line,
        column: place.column))
  }

  private mutating func report(_ addresses: [SpacedAddress], in node: borrowing CMarkTree.Node) {
    for address in addresses where addressesLeft > 0 {
      addressesLeft -= 1
      guard let place = places.place(of: address, in: node) else { continue }
      body.findings.append(
        Finding(
          kind: .spacedAddress(address.kind), text: address.address, line: place.line, column: place.column))
    }
  }

  /// One finding is enough for a text that no person wrote.
  private mutating func report(_ excess: Survey.Excess) {
    body.findings.append(
      Finding(kind: .nestedTooDeeply, text: "", line: excess.line, column: 1))
  }
}
