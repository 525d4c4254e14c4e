internal import Diagnostics

extension SyntaxError {
  /// What the author should know, and the places that it is about.
  func explained(
    in text: Substring, behind last: Event?, places: Places
  ) -> (Diagnostic.Message, Range<Int>) {
    let reading = StoppedText(scalars: Array(text.unicodeScalars))
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
      if let glued = reading.gluedColon(above: place) {
        return (.missingSpace(reading.line(splitAt: glued.lowerBound)), glued)
      }
      return (.colonInText(reading.line(before: place)), here)
    case "could not find expected ':'":
      if let glued = reading.gluedColon(onLineOf: contextPlace) {
        return (.missingSpace(reading.line(splitAt: glued.lowerBound)), glued)
      }
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
