extension Arranger {
  /// A line along the longer side of the rectangle, in its middle; a double one has a gap of its own thickness between.
  mutating func addRule(_ stroke: Stroke, in rect: Rect) {
    let thickness = thickness(of: stroke)
    let isFlat = rect.width >= rect.height
    let middle = isFlat ? rect.y + rect.height / 2 : rect.x + rect.width / 2
    let offsets = stroke.isDouble ? [-1.5 * thickness, 0.5 * thickness] : [-0.5 * thickness]
    for offset in offsets {
      let start = canvas.unit == .pixels ? (middle + offset).rounded() : middle + offset
      add(
        .rectangle(
          isFlat
            ? snapped(Rect(rect.x, start, rect.width, thickness))
            : snapped(Rect(start, rect.y, thickness, rect.height)), stroke.colour))
    }
  }

  /// A frame inside the rectangle; a double one has a second, thinner one inside it.
  mutating func addBorder(_ stroke: Stroke, in rect: Rect) {
    let thickness = thickness(of: stroke)
    frame(rect, thickness, stroke.colour)
    if stroke.isDouble {
      let least = canvas.unit == .pixels ? 2.0 : 0.5
      let thin = max(least, canvas.unit == .pixels ? (thickness / 3).rounded() : thickness / 3)
      frame(rect.inset(by: 2.5 * thickness), thin, stroke.colour)
    }
  }

  private mutating func frame(_ rect: Rect, _ thickness: Double, _ colour: Colour) {
    let rect = snapped(rect)
    let inner = rect.height - 2 * thickness
    for side in [
      Rect(rect.x, rect.y, rect.width, thickness),
      Rect(rect.x, rect.bottom - thickness, rect.width, thickness),
      Rect(rect.x, rect.y + thickness, thickness, inner),
      Rect(rect.right - thickness, rect.y + thickness, thickness, inner),
    ] { add(.rectangle(side, colour)) }
  }

  private func thickness(of stroke: Stroke) -> Double {
    let thickness = stroke.thickness * scale
    return canvas.unit == .pixels ? max(2, thickness.rounded()) : thickness
  }
}
