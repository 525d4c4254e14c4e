internal import Diagnostics

extension SyntaxError {
  /// What the author should know, and the places that it is about.
  func explained(
    in text: Substring, behind last: Event?, places: Places
  ) -> (Diagnostic.Message, Range<Int>) {
    let reading = Reading(scalars: Array(text.unicodeScalars))
    let here = place..<(place + 1)
    let begin = contextPlace..<(contextPlace + 1)
    if let found = misquoted(behind: last, places: places) { return found }
    switch problem {
    case "control characters are not allowed":
      return (.controlCharacter(reading.scalar(at: place)), here)
    case "found unexpected end of stream", "found unexpected document indicator":
      return (.unclosedQuote, begin)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return (.unknownEscape, reading.backslash(before: place))
    case "found character that cannot start any token",
      "found a tab character that violates indentation":
      let scalar = reading.scalar(at: place)
      return scalar == "\t" ? (.tabIndentation, here) : (.reservedCharacter(scalar), here)
    case "found a tab character where an indentation space is expected":
      return (.tabIndentation, here)
    case "did not find expected comment or line break":
      return (.reservedCharacter(reading.scalar(at: contextPlace)), begin)
    case "did not find expected node content", "mapping keys are not allowed in this context":
      let scalar = reading.scalar(at: place)
      let isSign = ",]}?".unicodeScalars.contains(scalar)
      return (isSign ? .reservedCharacter(scalar) : .notYAML(problem), here)
    case "mapping values are not allowed in this context", "found unexpected ':'":
      if let glued = reading.gluedColon(above: place) { return (.missingSpace, glued) }
      return (.colonInText, here)
    case "could not find expected ':'":
      if let glued = reading.gluedColon(onLineOf: contextPlace) { return (.missingSpace, glued) }
      return (.missingColon, reading.restOfLine(contextPlace))
    case "block sequence entries are not allowed in this context":
      return (.listOnKeyLine, here)
    case "did not find expected ',' or ']'": return (.unclosedBracket("[", "]"), begin)
    case "did not find expected ',' or '}'": return (.unclosedBracket("{", "}"), begin)
    case "did not find expected alphabetic or numeric character":
      return (context.hasSuffix("alias") ? .alias("") : .anchor, begin)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      if reading.isTab(atIndentationOf: place) { return (.tabIndentation, here) }
      return (.wrongIndentation, here)
    default:
      return context.contains("tag") ? (.tag("!"), begin) : (.notYAML(problem), here)
    }
  }

  /// A quote that ends too late, or text behind one.
  private func misquoted(
    behind last: Event?, places: Places
  ) -> (Diagnostic.Message, Range<Int>)? {
    guard let last, case .scalar(let scalar) = last.kind, !scalar.isPlain,
      problem.hasPrefix("did not find expected"), !problem.contains("','"),
      place >= last.places.upperBound,
      places.areOnOneLine(place, last.places.upperBound)
    else { return nil }
    let isOnOneLine = places.areOnOneLine(last.places.lowerBound, last.places.upperBound)
    return isOnOneLine
      ? (.textBehindQuote, place..<(place + 1))
      : (.unclosedQuote, last.places.lowerBound..<(last.places.lowerBound + 1))
  }
}

/// The text around the place where libyaml stopped.
private struct Reading {
  let scalars: [Unicode.Scalar]

  func scalar(at place: Int) -> Unicode.Scalar {
    scalars.indices.contains(place) ? scalars[place] : "\n"
  }

  func restOfLine(_ place: Int) -> Range<Int> {
    let start = min(place, scalars.count)
    let end = scalars[start...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.count
    return start..<max(end, start + 1)
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
  fileprivate var isOfKey: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      || self == " " || self == "-" || self == "_" || ("0"..."9").contains(self)
  }
}
