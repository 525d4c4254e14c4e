/// A rectangle: in units of the canvas (pixels, or points of a page), or in fractions of it.
package struct Rect: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  var right: Double { x + width }
  var bottom: Double { y + height }

  /// The part of `outer` that this rectangle, in fractions, stands for.
  func within(_ outer: Rect) -> Rect {
    Rect(
      outer.x + x * outer.width, outer.y + y * outer.height,
      width * outer.width, height * outer.height)
  }

  func inset(by distance: Double) -> Rect {
    Rect(x + distance, y + distance, width - 2 * distance, height - 2 * distance)
  }

  func intersects(_ other: Rect) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  func contains(_ other: Rect) -> Bool {
    // What is written with three digits does not add up exactly.
    let slack = 1e-9
    return x <= other.x + slack && other.right <= right + slack
      && y <= other.y + slack && other.bottom <= bottom + slack
  }

  /// With edges between pixels, so that none is half covered.
  var onWholePixels: Rect {
    let (left, top) = (x.rounded(), y.rounded())
    return Rect(left, top, right.rounded() - left, bottom.rounded() - top)
  }
}
