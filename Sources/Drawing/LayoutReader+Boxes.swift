internal import Diagnostics
internal import YAML

/// What boxes hold.
extension LayoutReader {
  /// - Parameters:
  ///   - outer: in which the frames must lie.
  ///   - kinds: what the boxes may hold.
  ///   - isStack: the second number of a frame is the gap above, and no place.
  mutating func boxes(
    _ node: Node, outer: Rect, kinds: [Key], isStack: Bool = false
  ) -> [Box] {
    let isRow = !isStack && kinds != Key.contents
    guard let entries = node.entries else {
      report(.layoutValue(.boxes, mustBe: Text(vi: "nhóm các ô có tên", en: "a mapping of named boxes")), at: node)
      return []
    }
    var boxes: [Box] = []
    for entry in entries {
      guard let box = box(entry, kinds: kinds, isRow: isRow) else { continue }
      let frame = box.frame
      let leaves =
        isStack
        ? frame.right > outer.right + 1e-9 : !outer.contains(frame)
      if leaves { report(.boxLeavesCanvas, at: Record(entry.value)[.at] ?? entry.key) }
      boxes.append(box)
    }
    return boxes
  }

  private mutating func box(_ entry: Node.Entry, kinds: [Key], isRow: Bool) -> Box? {
    let found = Key.contents.filter { Record(entry.value)[$0] != nil }
    guard let kind = found.first, found.count == 1 else {
      report(.contents(found), at: entry.key)
      // A slip in the only key that says what the box holds is shown as such.
      if found.isEmpty { _ = record(entry.value, of: Key.ofPlace + Key.contents + Key.ofStyle) }
      return nil
    }
    let record = record(entry.value, of: Key.ofPlace + [kind] + kind.companions)
    guard kinds.contains(kind) else {
      report(.cannotNest(kind), at: entry.key)
      return nil
    }
    let condition = Condition(
      needed: names(.when, in: record), excluded: names(.unless, in: record))
    if record[.at] == nil { report(.layoutKeyIsMissing(.at), at: entry.key) }
    let frame = numbers(.at, in: record, 4)
    guard let content = content(kind, record), let frame else { return nil }
    if case .text(let style) = content, !hasSpace(style, frame[3], isRow: isRow) {
      report(.boxIsTooLow, at: record[.at] ?? entry.key)
    }
    return Box(
      name: entry.name, place: entry.key.location(in: source),
      frame: Rect(frame[0], frame[1], frame[2], frame[3]), condition: condition, content: content)
  }

  /// Whether a line of the smallest letters is as high as the box, at most.
  private func hasSpace(_ style: TextStyle, _ height: Double, isRow: Bool) -> Bool {
    switch style.size.smallest {
    case .fraction(let part): part * style.pitch <= height + 1e-9
    case .units(let units): isRow || units * style.pitch <= height * canvas.height + 1e-6
    }
  }

  private mutating func content(_ kind: Key, _ record: Record) -> Box.Content? {
    switch kind {
    case .fill: fill(record).map { .fill($0) }
    case .picture: picture(record).map { .picture($0) }
    case .text: textStyle(record).map { .text($0) }
    case .qr: qr(record).map { .qr($0) }
    case .rule: stroke(.rule, record).map { .rule($0) }
    case .border: stroke(.border, record).map { .border($0) }
    case .stack: stack(record).map { .stack($0) }
    default: rows(record).map { .rows($0) }
    }
  }

  private mutating func fill(_ record: Record) -> Fill? {
    guard let node = record[.fill] else { return nil }
    guard node.entries != nil else { return colour(node).map { .plain($0) } }
    let gradient = self.record(node, of: Key.ofGradient)
    _ = (required(.from, in: gradient), required(.to, in: gradient))
    let isVertical = choice(.direction, in: gradient, ["down": true, "right": false]) ?? true
    guard let from = colour(.from, in: gradient), let to = colour(.to, in: gradient) else {
      return nil
    }
    return .gradient(from: from, to: to, isVertical: isVertical)
  }

  private mutating func picture(_ record: Record) -> PictureStyle? {
    let focus = numbers(.focus, in: record, 2) ?? [0.5, 0.5]
    let covers = choice(.fit, in: record, ["cover": true, "contain": false]) ?? true
    guard let value = text(.picture, in: record) else { return nil }
    return PictureStyle(value: value, covers: covers, focus: .init(x: focus[0], y: focus[1]))
  }

  private mutating func qr(_ record: Record) -> QRStyle? {
    let modules = colour(.colour, in: record) ?? Colour(0, 0, 0)
    let ground = colour(.ground, in: record) ?? Colour(255, 255, 255)
    guard let value = text(.qr, in: record) else { return nil }
    return QRStyle(value: value, modules: modules, ground: ground)
  }

  private mutating func stroke(_ key: Key, _ record: Record) -> Stroke? {
    let least = canvas.unit == .pixels ? 2.0 : 0.5
    var thickness = least
    if let node = record[.thickness] {
      switch length(node) {
      case .units(let units) where units >= least: thickness = units
      case .fraction(let part) where part * canvas.height >= least: thickness = part * canvas.height
      default: report(.lineTooThin("\(least) \(canvas.unit.rawValue)"), at: node)
      }
    }
    let isDouble = flag(.double, in: record)
    return colour(key, in: record).map {
      Stroke(colour: $0, thickness: thickness, isDouble: isDouble)
    }
  }

  private mutating func stack(_ record: Record) -> Stack? {
    let align = choice(.stack, in: record, ["top": VerticalAlignment.top, "middle": .middle, "bottom": .bottom])
    guard let list = required(.boxes, in: record), let align else { return nil }
    let boxes = boxes(
      list, outer: Rect(0, 0, 1, 1), kinds: [.fill, .text, .rule, .picture, .qr], isStack: true)
    let height = boxes.reduce(0) { $0 + $1.frame.y + $1.frame.height }
    if let place = numbers(.at, in: record, 4), boxes.allSatisfy({ $0.condition == Condition() }),
      height > place[3] + 1e-9
    {
      report(.stackOverflows, at: record[.at] ?? record.node)
    }
    return Stack(align: align, boxes: boxes)
  }

  private mutating func rows(_ record: Record) -> Rows? {
    let columns = count(.columns, in: record, to: 12) ?? 1
    let gap = number(.gap, in: record, from: 0, to: 0.5) ?? 0
    let keep = text(.keep, in: record)
    let value = text(.each, in: record)
    guard let pitch = lengths(.pitch, in: record), let list = required(.boxes, in: record), let value
    else { return nil }
    let boxes = boxes(
      list, outer: Rect(0, 0, 1, 1), kinds: [.fill, .text, .rule, .border])
    return Rows(value: value, pitch: pitch, columns: columns, gap: gap, keep: keep, boxes: boxes)
  }
}
