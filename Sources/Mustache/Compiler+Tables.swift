extension Compiler {
  mutating func addName(_ name: String, _ tag: Tag) -> Int {
    template.names.append(Name(name, range: tag.nameRange))
    return template.names.count - 1
  }

  @discardableResult
  mutating func addExpansion(_ tag: Tag, at index: Int) -> Int {
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

  mutating func addBlock(_ tag: Tag, at index: Int) -> Int {
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
  func intrinsicIndentation(at index: Int) -> ArraySlice<UInt8>? {
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
