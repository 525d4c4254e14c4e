internal import Diagnostics

/// Cuts a template's text into static text and tags.
struct Lexer {
  let text: TemplateText
  private(set) var tokens: [Token] = []
  var findings: Findings
  private var delimiters = Delimiters.standard
  private var position: Int
  private var textStart: Int

  init(_ text: TemplateText) {
    self.text = text
    findings = Findings(text)
    position = text.bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    textStart = position
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func run() {
    while !findings.isFull, let opening = find(delimiters.opening, from: position) {
      guard let tag = readTag(at: opening) else { continue }
      appendText(upTo: tag.range.lowerBound)
      tokens.append(.tag(tag))
      position = tag.range.upperBound
      textStart = position
      if tag.kind == .delimiters { changeDelimiters(tag) }
    }
    appendText(upTo: text.bytes.count)
  }

  /// The tag that begins at `opening`; nil, and a position to go on from, when it is no tag.
  private mutating func readTag(at opening: Int) -> Tag? {
    let inside = opening + delimiters.opening.count
    let sigil = skipWhitespace(from: inside)
    let (kind, ending) = kind(at: sigil)
    let content = kind == .variable ? inside : sigil + 1
    guard let end = find(ending, from: content) else {
      findings.add(.unclosedTag(delimiters.closingText), at: opening..<inside)
      position = text.bytes.count
      return nil
    }
    if kind != .comment, let another = strayOpening(in: content..<end) {
      findings.add(.unclosedTag(delimiters.closingText), at: opening..<inside)
      position = another
      return nil
    }
    return tag(kind, content: content..<end, range: opening..<(end + ending.count))
  }

  private mutating func tag(_ kind: Tag.Kind, content: Range<Int>, range: Range<Int>) -> Tag {
    let nameRange = trimmed(content)
    var name = text.string(nameRange)
    if name.utf8.first == UInt8(ascii: "*"), kind == .partial || kind == .parent || kind == .close {
      name = "*" + text.string(trimmed((nameRange.lowerBound + 1)..<nameRange.upperBound))
    }
    let tag = Tag(kind: kind, name: name, nameRange: nameRange, range: range)
    if let message = NameRule.violation(by: tag) { findings.add(message, at: range) }
    return tag
  }

  /// The beginning of another tag within what seems to be a tag: then the first one was never closed.
  private func strayOpening(in content: Range<Int>) -> Int? {
    guard delimiters.opening != delimiters.closing else { return nil }
    return find(delimiters.opening, from: content.lowerBound, upTo: content.upperBound)
  }

  private func kind(at offset: Int) -> (Tag.Kind, ending: [UInt8]) {
    let closing = delimiters.closing
    guard offset < text.bytes.count else { return (.variable, closing) }
    return switch text.bytes[offset] {
    case UInt8(ascii: "{"): (.rawVariable, [UInt8(ascii: "}")] + closing)
    case UInt8(ascii: "&"): (.rawVariable, closing)
    case UInt8(ascii: "#"): (.section, closing)
    case UInt8(ascii: "^"): (.inverted, closing)
    case UInt8(ascii: "/"): (.close, closing)
    case UInt8(ascii: ">"): (.partial, closing)
    case UInt8(ascii: "<"): (.parent, closing)
    case UInt8(ascii: "$"): (.block, closing)
    case UInt8(ascii: "!"): (.comment, closing)
    case UInt8(ascii: "="): (.delimiters, [UInt8(ascii: "=")] + closing)
    default: (.variable, closing)
    }
  }

  private mutating func changeDelimiters(_ tag: Tag) {
    guard let changed = Delimiters(text.bytes[tag.nameRange]) else {
      findings.add(.badDelimiters, at: tag.range)
      return
    }
    delimiters = changed
  }
}

extension Lexer {
  private mutating func appendText(upTo end: Int) {
    guard textStart < end else { return }
    let bytes = text.bytes
    guard let first = bytes[textStart..<end].firstIndex(of: .newline),
      let last = bytes[textStart..<end].lastIndex(of: .newline)
    else {
      appendPiece(textStart..<end, endsLine: false)
      return
    }
    appendPiece(textStart..<(first + 1), endsLine: true)
    appendPiece((first + 1)..<(last + 1), endsLine: true)
    appendPiece((last + 1)..<end, endsLine: false)
  }

  private mutating func appendPiece(_ range: Range<Int>, endsLine: Bool) {
    guard !range.isEmpty else { return }
    tokens.append(
      .text(StaticText(range: range, startsLine: endsALine(tokens.last), endsLine: endsLine)))
  }

  private func endsALine(_ token: Token?) -> Bool {
    switch token {
    case .text(let text): text.endsLine
    case .tag: false
    case nil: true
    }
  }

  private func find(_ wanted: [UInt8], from start: Int, upTo limit: Int? = nil) -> Int? {
    let bytes = text.bytes
    let end = limit ?? bytes.count
    let first = wanted[0]
    var from = start
    while from < end, let found = bytes[from..<end].firstIndex(of: first) {
      if found + wanted.count <= end, bytes[found..<(found + wanted.count)].elementsEqual(wanted) {
        return found
      }
      from = found + 1
    }
    return nil
  }

  private func skipWhitespace(from start: Int) -> Int {
    text.bytes[start...].firstIndex { !$0.isWhitespace } ?? text.bytes.count
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes[range]
    guard let first = bytes.firstIndex(where: { !$0.isWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<(last + 1)
  }
}
