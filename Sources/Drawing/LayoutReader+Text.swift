internal import Diagnostics
internal import YAML

extension LayoutReader {
  /// How a text is set: what the box says, then what its style says.
  mutating func textStyle(_ own: Record) -> TextStyle? {
    let record = inheriting(own)
    let pattern = pattern(record)
    let face = face(record)
    let lines = count(.lines, in: record, to: 60) ?? 1
    let align = alignments(record)
    let spacing = number(.spacing, in: record, from: -0.05, to: 0.5) ?? 0
    let pitch = pitch(record)
    let gap = number(.gap, in: record, from: 0, to: 2) ?? 0
    let isCapitals = choice(.case, in: record, ["capitals": true, "hoa": true, "as written": false]) ?? false
    let colour = colour(.colour, in: record) ?? Colour(0, 0, 0)
    guard let size = lengths(.size, in: record), let pattern, let face else { return nil }
    return TextStyle(
      pattern: pattern, face: face, size: size, lines: lines, horizontal: align.0,
      vertical: align.1, colour: colour, ground: Colour(255, 255, 255), spacing: spacing,
      pitch: pitch, gap: gap, isCapitals: isCapitals)
  }

  private mutating func inheriting(_ record: Record) -> Record {
    guard let name = text(.style, in: record) else { return record }
    guard let style = styles[name] else {
      report(.unknownStyle(name, known: styles.keys.sorted()), at: record[.style] ?? record.node)
      return record
    }
    return record.inheriting(style)
  }

  private mutating func pattern(_ record: Record) -> Pattern? {
    guard let text = text(.text, in: record) else { return nil }
    if let pattern = Pattern(text) { return pattern }
    report(.bracesDoNotPair, at: record[.text] ?? record.node)
    return nil
  }

  private mutating func face(_ record: Record) -> FontFace? {
    _ = required(.font, in: record)
    let weight = count(.weight, in: record, to: 1000) ?? 400
    guard let family = text(.font, in: record) else { return nil }
    if let face = fonts.face(family, weight) { return face }
    let weights = fonts.weights(of: family)
    if weights.isEmpty {
      report(.unknownFamily(family, known: fonts.families), at: record[.font] ?? record.node)
    } else {
      report(
        .unknownWeight(weight, of: family, known: weights),
        at: record[.weight] ?? record[.font] ?? record.node)
    }
    return nil
  }

  private mutating func pitch(_ record: Record) -> Double {
    guard let pitch = number(.pitch, in: record, from: 0.5, to: 4) else {
      return TextStyle.smallestPitch
    }
    if pitch < TextStyle.smallestPitch { report(.linesTooTight, at: record[.pitch] ?? record.node) }
    return pitch
  }

  /// `left`, `centre` or `right`, and `top`, `middle` or `bottom`, in any order.
  private mutating func alignments(_ record: Record) -> (HorizontalAlignment, VerticalAlignment) {
    guard let node = record[.align] else { return (.left, .top) }
    let words = (node.items?.compactMap(\.text) ?? [node.text ?? ""])
    let horizontal = words.compactMap(HorizontalAlignment.init)
    let vertical = words.compactMap(VerticalAlignment.init)
    if horizontal.count + vertical.count != words.count || horizontal.count > 1 || vertical.count > 1 {
      report(
        .layoutValue(
          .align,
          mustBe: Text(
            vi: "left, centre hoặc right, và top, middle hoặc bottom",
            en: "left, centre or right, and top, middle or bottom")),
        at: node)
    }
    return (horizontal.first ?? .left, vertical.first ?? .top)
  }
}
