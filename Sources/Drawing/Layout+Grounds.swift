internal import Diagnostics

extension Layout {
  /// Gives each text the colour on which it stands; tells of texts that stand on a picture or a gradient.
  mutating func findGrounds() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var painted: [Box] = []
    for index in boxes.indices {
      let box = boxes[index]
      switch box.content {
      case .text(var style):
        style.ground = ground(
          of: box, in: box.frame, under: box.condition, on: painted, &diagnostics)
        boxes[index] = box.holding(.text(style))
      case .stack(let stack):
        let inner = stack.boxes.map { inner in
          // Within its stack a box may stand at any height.
          let frame = Rect(inner.frame.x, box.frame.y, inner.frame.width, box.frame.height)
          return grounded(inner, in: frame, outer: box, on: painted, &diagnostics)
        }
        boxes[index] = box.holding(.stack(Stack(align: stack.align, boxes: inner)))
      case .rows(let rows):
        var inner: [Box] = []
        for row in rows.boxes {
          inner.append(
            inner.last { $0.isPlain && $0.frame.contains(row.frame) && $0.condition.isImplied(by: row.condition) }
              .flatMap(\.plainColour).map { row.standing(on: $0) }
              ?? grounded(row, in: box.frame, outer: box, on: painted, &diagnostics))
        }
        boxes[index] = box.holding(
          .rows(
            Rows(
              value: rows.value, pitch: rows.pitch, columns: rows.columns, gap: rows.gap,
              keep: rows.keep, boxes: inner)))
      default: break
      }
      painted.append(boxes[index])
    }
    return diagnostics
  }

  private func grounded(
    _ box: Box, in frame: Rect, outer: Box, on painted: [Box], _ diagnostics: inout [Diagnostic]
  ) -> Box {
    guard case .text = box.content else { return box }
    var condition = box.condition
    condition.needed += outer.condition.needed
    condition.excluded += outer.condition.excluded
    return box.standing(on: ground(of: box, in: frame, under: condition, on: painted, &diagnostics))
  }

  private func ground(
    of box: Box, in frame: Rect, under condition: Condition, on painted: [Box],
    _ diagnostics: inout [Diagnostic]
  ) -> Colour {
    for below in painted.reversed() where below.condition.canHold(with: condition) {
      switch below.content {
      case .fill(.plain(let colour)):
        if below.frame.contains(frame), below.condition.isImplied(by: condition) { return colour }
      case .picture, .qr, .fill(.gradient):
        guard below.frame.intersects(frame) else { continue }
        diagnostics.append(Diagnostic(.textWithoutPlainGround(below.name), at: box.place))
      default: continue
      }
    }
    return background
  }
}

extension Box {
  fileprivate func holding(_ content: Content) -> Box {
    Box(name: name, place: place, frame: frame, condition: condition, content: content)
  }

  fileprivate func standing(on colour: Colour) -> Box {
    guard case .text(var style) = content else { return self }
    style.ground = colour
    return holding(.text(style))
  }

  fileprivate var plainColour: Colour? {
    guard case .fill(.plain(let colour)) = content else { return nil }
    return colour
  }

  fileprivate var isPlain: Bool { plainColour != nil }
}
