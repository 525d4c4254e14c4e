/// Finds the largest size at which paragraphs fit a box.
struct Fitting {
  let paragraphs: [Paragraph]
  let width: Double
  let height: Double
  let lines: Int
  let pitch: Double

  /// Sizes are tried in these steps, in units of the canvas.
  static let step = 0.125

  /// What a text gives of its size to stay on one line: a name broken in two only to be a little larger looks torn.
  private static let mostForOneLine = 0.8

  /// The size of the text; nil when it does not fit at the smallest.
  func size(from smallest: Double, to largest: Double) -> Double? {
    guard let size = largestSize(from: smallest, to: largest) else { return nil }
    let oneLine = Fitting(paragraphs: paragraphs, width: width, height: height, lines: 1, pitch: pitch)
    guard let whole = oneLine.largestSize(from: smallest, to: size), whole >= Self.mostForOneLine * size else {
      return size
    }
    return whole
  }

  /// The largest of the sizes at which the text fits.
  private func largestSize(from smallest: Double, to largest: Double) -> Double? {
    guard fits(smallest) else { return nil }
    var (low, high) = (0, Int(((largest - smallest) / Self.step).rounded(.down)))
    while low < high {
      let middle = (low + high + 1) / 2
      if fits(smallest + Double(middle) * Self.step) { low = middle } else { high = middle - 1 }
    }
    return smallest + Double(low) * Self.step
  }

  func fits(_ size: Double) -> Bool {
    guard let count = lineCount(size) else { return false }
    return count <= lines && Double(count) * pitch * size <= height + 1e-6
  }

  /// The lines at a size at which the text fits.
  func broken(at size: Double) -> [Paragraph.Line] {
    paragraphs.flatMap { paragraph in
      paragraph.balanced(
        width: width / size, lines: paragraph.lineCount(width: width / size) ?? 1)
    }
  }

  /// How many lines there is space for.
  func space(at size: Double) -> Int {
    max(1, min(lines, Int((height / (pitch * size) + 1e-6).rounded(.down))))
  }

  private func lineCount(_ size: Double) -> Int? {
    var total = 0
    for paragraph in paragraphs {
      guard let count = paragraph.lineCount(width: width / size) else { return nil }
      total += count
    }
    return total
  }
}
