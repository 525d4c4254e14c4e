/// Which whitespace around tags belongs to the template's own layout and is not written.
///
/// A line that only holds a tag disappears ("standalone" in the specification), and so does one that
/// only holds tags of inheritance. What stood before the tag then indents what the tag brings in.
struct Layout {
  /// Text tokens that are not written.
  private(set) var isDropped: [Bool]
  /// Tags whose line disappears.
  private(set) var isStandalone: [Bool]
  /// The whitespace between the beginning of the line and the tag; nil when something else stands there.
  private(set) var leading: [Range<Int>?]

  private let text: TemplateText
  private let tokens: [Token]
  private let structure: Structure

  init(_ text: TemplateText, _ tokens: [Token], _ structure: Structure) {
    self.text = text
    self.tokens = tokens
    self.structure = structure
    isDropped = Array(repeating: false, count: tokens.count)
    isStandalone = isDropped
    leading = Array(repeating: nil, count: tokens.count)
    var start = 0
    for index in tokens.indices where index == tokens.count - 1 || endsLine(index) {
      layOut(start..<(index + 1))
      start = index + 1
    }
  }

  private mutating func layOut(_ line: Range<Int>) {
    let tags = line.filter { tag($0) != nil }
    guard let first = tags.first, let firstTag = tag(first) else { return }
    if first == line.lowerBound || isBlank(line.lowerBound) {
      leading[first] = range(line.lowerBound).lowerBound..<firstTag.range.lowerBound
    }
    let standsAlone = tags.count == 1 && standsAlone(firstTag) || isFrame(tags, in: line)
    if standsAlone, line.allSatisfy(isBlankOrTag) {
      drop(line)
      for tag in tags { isStandalone[tag] = true }
    } else {
      trimArguments(in: line)
      closeParent(tags, in: line)
      takeIndentation(first, in: line)
    }
  }

  /// Whether a tag of this kind makes its line disappear when nothing else stands on it.
  private func standsAlone(_ tag: Tag) -> Bool {
    tag.kind != .variable && tag.kind != .rawVariable
  }

  /// Whether a line holds nothing but tags of inheritance, and none of a parameter's both ends:
  /// `{{$name}}{{/name}}` is a place to write at, not a frame around something.
  private func isFrame(_ tags: [Int], in line: Range<Int>) -> Bool {
    var wholeParents = 0
    for index in tags {
      guard let tag = tag(index) else { return false }
      let partner = structure.partners[index]
      let opening = tag.kind == .close ? partner.flatMap(self.tag) : tag
      guard let opening, opening.kind == .parent || opening.kind == .block else { return false }
      guard tag.kind != .close, let partner, line.contains(partner) else { continue }
      if tag.kind == .parent { wholeParents += 1 }
      if tag.kind == .block, !structure.isArgument[index] { return false }
    }
    return wholeParents <= 1
  }

  /// An argument begins behind the line break that follows its opening tag, and ends with the line
  /// before its closing tag when that begins a line.
  private mutating func trimArguments(in line: Range<Int>) {
    var begin: Int?
    for index in line.reversed() {
      guard isBlank(index) || tag(index)?.kind == .block else { break }
      if structure.isArgument[index] { begin = index }
    }
    if let begin { drop((begin + 1)..<line.upperBound) }
    var end: Int?
    for index in line {
      guard isBlank(index) || tag(index)?.kind == .close else { break }
      if let opening = structure.partners[index], structure.isArgument[opening] { end = index }
    }
    if let end { drop(line.lowerBound..<end) }
  }

  /// A parent that begins a line and ends one is standalone, whatever its arguments put in between.
  private mutating func closeParent(_ tags: [Int], in line: Range<Int>) {
    guard let last = tags.last, let opening = structure.partners[last], tag(last)?.kind == .close,
      tag(opening)?.kind == .parent, leading[opening] != nil,
      ((last + 1)..<line.upperBound).allSatisfy(isBlank)
    else { return }
    drop((last + 1)..<line.upperBound)
    if opening > 0, endsBefore(opening) { isDropped[opening - 1] = true }
    isStandalone[opening] = true
  }

  /// The whitespace before a parameter indents what is put there, so it is the parameter's to write.
  private mutating func takeIndentation(_ first: Int, in line: Range<Int>) {
    guard let tag = tag(first), tag.kind == .block, !structure.isArgument[first],
      leading[first] != nil
    else { return }
    drop(line.lowerBound..<first)
  }
}

extension Layout {
  private mutating func drop(_ indices: Range<Int>) {
    for index in indices where tag(index) == nil { isDropped[index] = true }
  }

  private func tag(_ index: Int) -> Tag? {
    if case .tag(let tag) = tokens[index] { tag } else { nil }
  }

  private func range(_ index: Int) -> Range<Int> {
    switch tokens[index] {
    case .text(let text): text.range
    case .tag(let tag): tag.range
    }
  }

  private func endsLine(_ index: Int) -> Bool {
    if case .text(let text) = tokens[index] { text.endsLine } else { false }
  }

  /// Whether the token before `opening` is the whitespace that its line begins with.
  private func endsBefore(_ opening: Int) -> Bool {
    tag(opening - 1) == nil && !endsLine(opening - 1)
  }

  private func isBlank(_ index: Int) -> Bool {
    if case .text(let piece) = tokens[index] { text.isBlank(piece.range) } else { false }
  }

  private func isBlankOrTag(_ index: Int) -> Bool { tag(index) != nil || isBlank(index) }
}
