/// A width and a height in pixels.
package struct PixelSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  var pixels: Int { width * height }

  var turned: PixelSize { PixelSize(width: height, height: width) }

  /// The largest size of the proportions that lies within this one.
  func cropped(to shape: Recipe.Shape?) -> PixelSize {
    guard let shape else { return self }
    if width * shape.height > height * shape.width {
      let narrower = rounded(height * shape.width, over: shape.height)
      return PixelSize(width: min(narrower, width), height: height)
    }
    let lower = rounded(width * shape.height, over: shape.width)
    return PixelSize(width: width, height: min(lower, height))
  }

  /// The same proportions within `limit` pixels of width, never enlarged.
  func narrowed(to limit: Int) -> PixelSize {
    guard limit < width else { return self }
    return PixelSize(width: limit, height: rounded(height * limit, over: width))
  }

  /// The same proportions with no side above `limit` pixels, never enlarged.
  func fitted(to limit: Int) -> PixelSize {
    width >= height ? narrowed(to: limit) : turned.narrowed(to: limit).turned
  }

  private func rounded(_ numerator: Int, over denominator: Int) -> Int {
    max(1, (2 * numerator + denominator) / (2 * denominator))
  }
}
