/// The text around the place where libyaml stopped.
struct StoppedText {
  let scalars: [Unicode.Scalar]

  func scalar(at place: Int) -> Unicode.Scalar {
    scalars.indices.contains(place) ? scalars[place] : "\n"
  }

  func restOfLine(_ place: Int) -> Range<Int> {
    let start = min(place, scalars.count)
    let end = scalars[start...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count
    return start..<max(end, start + 1)
  }

  /// The key and the text on the line of `place`, where a colon and a space stand between them before `place`.
  func line(before place: Int) -> WrittenLine? {
    let start = lineStart(place)
    let colon = scalars[start..<min(place, scalars.count)].firstIndex(of: ":")
    guard let colon, scalar(at: colon + 1) == " " else { return nil }
    return line(splitAt: colon)
  }

  /// The key and the text on a line, on both sides of its colon.
  func line(splitAt colon: Int) -> WrittenLine? {
    WrittenLine(key: scalars[lineStart(colon)..<colon], text: scalars[(colon + 1)..<restOfLine(colon).upperBound])
  }

  func backslash(before place: Int) -> Range<Int> {
    let start = scalars[..<min(place + 1, scalars.count)].lastIndex(of: "\\") ?? place
    return start..<max(place, start + 1)
  }

  private func lineStart(_ place: Int) -> Int {
    let before = scalars[..<min(place, scalars.count)]
    return before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  func isTab(atIndentationOf place: Int) -> Bool {
    let line = scalars[lineStart(place)..<min(place + 1, scalars.count)]
    return line.first { $0 != " " } == "\t"
  }

  /// A colon that ends a word of letters and has no space behind it, as in `name:Chor`.
  func gluedColon(onLineOf place: Int) -> Range<Int>? {
    let line = restOfLine(lineStart(place))
    guard let colon = scalars[line.clamped(to: scalars.indices)].firstIndex(of: ":"),
      colon > line.lowerBound, scalars[line.lowerBound..<colon].allSatisfy(\.isOfKey),
      colon + 1 < line.upperBound, scalars[colon + 1] != " ", scalars[colon + 1] != "/"
    else { return nil }
    return colon..<(colon + 1)
  }

  /// Such a colon on the line above, which makes the line of `place` its continuation.
  func gluedColon(above place: Int) -> Range<Int>? {
    let start = lineStart(place)
    guard start > 0, !scalars[start..<min(place, scalars.count)].contains(":") else { return nil }
    return gluedColon(onLineOf: start - 1)
  }
}

extension Unicode.Scalar {
  var isOfKey: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      || self == " " || self == "-" || self == "_" || ("0"..."9").contains(self)
  }
}
