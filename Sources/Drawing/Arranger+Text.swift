internal import Diagnostics

/// A text at the size at which it fits.
struct SetText {
  let text: String
  let size: Double
  let pitch: Double
  /// Between paragraphs, in em.
  let gap: Double
  let lines: [Paragraph.Line]
  let isShortened: Bool

  var height: Double { (Double(lines.count) * pitch + Double(lines.count(where: \.beginsParagraph)) * gap) * size }
}

extension Arranger {
  /// What is longer is never shown whole; shaping it would only take time.
  private static let longestText = 4_000

  /// The text of the box at the largest size at which it fits; nil when there is none, or it cannot be written.
  ///
  /// - Parameters:
  ///   - height: that of which sizes are fractions.
  ///   - size: the largest to be tried, when it is not the style's own.
  mutating func set(
    _ style: TextStyle, _ box: Box, in rect: Rect, height: Double, _ values: Values,
    atMost size: Double? = nil
  ) -> SetText? {
    guard let text = writable(style, box, values), !text.isEmpty else { return nil }
    let fitting = Fitting(
      paragraphs: text.split(separator: "\n").map {
        Paragraph(typesetter.pieces(of: String($0), style.face, spacing: style.spacing))
      },
      width: rect.width, height: rect.height, lines: style.lines, pitch: style.pitch, gap: style.gap)
    let smallest = max(units(style.size.smallest, height), leastSize(of: style.face))
    let largest = min(units(style.size.largest, height), size ?? .infinity)
    if let fit = fitting.size(from: smallest, to: max(smallest, largest)) {
      return SetText(
        text: text, size: fit, pitch: style.pitch, gap: style.gap, lines: fitting.broken(at: fit),
        isShortened: false)
    }
    let ellipsis = typesetter.width(of: "…", style.face, spacing: style.spacing)
    return SetText(
      text: text, size: smallest, pitch: style.pitch, gap: style.gap,
      lines: fitting.shortened(at: smallest, ellipsis: ellipsis), isShortened: true)
  }

  mutating func place(
    _ set: SetText, _ style: TextStyle, _ box: Box, in rect: Rect, _ values: Values
  ) {
    let metrics = typesetter.metrics(of: style.face)
    let pitch = set.pitch * set.size
    let top = rect.y + (rect.height - set.height) * style.vertical.share
    let rise = (pitch - (metrics.ascent + metrics.descent) * set.size) / 2 + metrics.ascent * set.size
    var lines: [Arrangement.PlacedLine] = []
    var baseline = top + rise
    for line in set.lines {
      if line.beginsParagraph { baseline += set.gap * set.size }
      let free = rect.width - line.width * set.size
      let x = rect.x + free * style.horizontal.share
      lines.append(.init(text: line.text, x: x, baseline: baseline))
      baseline += pitch
    }
    add(
      .text(
        .init(
          face: style.face, size: set.size, spacing: style.spacing, colour: style.colour,
          lines: lines)))
    add(
      TextMeasure(
        box: box.name, text: set.text, size: set.size, lines: set.lines.count, pitch: pitch,
        letterHeight: metrics.capitals * set.size,
        contrast: style.colour.contrast(with: style.ground), isShortened: set.isShortened,
        place: place(of: box, values)))
    guard set.isShortened else { return }
    let shown = set.lines.map(\.text).joined(separator: " ")
    report(.textIsShortened(set.text, to: shown, box: box.name), box, values)
  }

  func units(_ length: Length, _ height: Double) -> Double {
    switch length {
    case .fraction(let part): part * height
    case .units(let units): units * scale
    }
  }

  /// The box's text without the letters that the face lacks: one such sign in a sentence
  /// must not keep everything from being drawn.
  private mutating func writable(_ style: TextStyle, _ box: Box, _ values: Values) -> String? {
    guard let text = string(style, box, values) else { return nil }
    guard let missing = style.face.missing(in: text) else { return text }
    report(.letterIsMissing(missing, of: style.face, box: box.name), box, values)
    return Self.clean(style.face.writable(in: text))
  }

  private mutating func string(_ style: TextStyle, _ box: Box, _ values: Values) -> String? {
    var string = ""
    for part in style.pattern.parts {
      switch part {
      case .literal(let text): string += text
      case .value(let name):
        guard let text = text(name, box, values) else { return nil }
        string += text
      }
    }
    return Self.clean(style.isCapitals ? string.uppercased() : string)
  }

  /// One space between words, no control characters, no empty lines.
  private static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longestText) {
      let isBreak = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
      let isSpace = scalar == " " || scalar.properties.generalCategory == .control
      if isBreak {
        while scalars.last == " " { scalars.removeLast() }
        if let last = scalars.last, last != "\n" { scalars.append("\n") }
      } else if isSpace {
        if let last = scalars.last, last != " ", last != "\n" { scalars.append(" ") }
      } else {
        scalars.append(scalar)
      }
    }
    while let last = scalars.last, last == " " || last == "\n" { scalars.removeLast() }
    return String(scalars)
  }
}

extension HorizontalAlignment {
  /// How much of the free space lies on the left.
  fileprivate var share: Double {
    switch self {
    case .left: 0
    case .centre: 0.5
    case .right: 1
    }
  }
}
