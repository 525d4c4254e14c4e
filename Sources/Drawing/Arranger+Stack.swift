extension Arranger {
  /// Places boxes below each other, each as high as what it holds.
  mutating func place(_ stack: Stack, _ outer: Box, in rect: Rect, _ values: Values) {
    var placed: [(box: Box, gap: Double, height: Double, set: SetText?)] = []
    for box in stack.boxes where box.condition.holds(for: values) {
      let most = self.rect(box.frame).height
      guard case .text(let style) = box.content else {
        placed.append((box, box.frame.y * canvas.height, most, nil))
        continue
      }
      let space = Rect(0, 0, box.frame.width * canvas.width, most)
      guard let set = set(style, box, in: space, height: canvas.height, values) else { continue }
      placed.append((box, box.frame.y * canvas.height, set.height, set))
    }
    // Nothing lies above the first box from which there could be a gap.
    let total = placed.reduce(0) { $0 + $1.gap + $1.height } - (placed.first?.gap ?? 0)
    var y = rect.y + (rect.height - total) * stack.align.share - (placed.first?.gap ?? 0)
    for (box, gap, height, set) in placed {
      y += gap
      let place = Rect(box.frame.x * canvas.width, y, box.frame.width * canvas.width, height)
      if let set, case .text(let style) = box.content {
        self.place(set, style, box, in: place, values)
      } else {
        self.place(box, in: place, values)
      }
      y += height
    }
  }
}
