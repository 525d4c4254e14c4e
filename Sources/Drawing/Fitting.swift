/// Finds the largest size at which paragraphs fit a box.
struct Fitting {
  let paragraphs: [Paragraph]
  let width: Double
  let height: Double
  let lines: Int
  let pitch: Double
  /// Between paragraphs, in em.
  var gap = 0.0

  /// Sizes are tried in these steps, in units of the canvas.
  static let step = 0.125

  /// What a text keeps of its size, at least, when each paragraph is to stay on one line: a name broken in two only to be
  /// a little larger looks torn, and of several lines that an author wrote one cannot tell any more which they were.
  private static let least = (forOneLine: 0.8, forLines: 0.8)

  /// The size of the text; nil when it does not fit at the smallest.
  func size(from smallest: Double, to largest: Double) -> Double? {
    guard let size = largestSize(from: smallest, to: largest) else { return nil }
    let count = paragraphs.count
    let whole = Fitting(paragraphs: paragraphs, width: width, height: height, lines: count, pitch: pitch, gap: gap)
    let least = count == 1 ? Self.least.forOneLine : Self.least.forLines
    guard let unbroken = whole.largestSize(from: smallest, to: size), unbroken >= least * size else { return size }
    return unbroken
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
    return count <= lines && (Double(count) * pitch + gaps) * size <= height + 1e-6
  }

  /// The lines at a size at which the text fits.
  func broken(at size: Double) -> [Paragraph.Line] {
    paragraphs.enumerated().flatMap { number, paragraph in
      var lines = paragraph.balanced(width: width / size, lines: paragraph.lineCount(width: width / size) ?? 1)
      if number > 0, !lines.isEmpty { lines[0].beginsParagraph = true }
      return lines
    }
  }

  /// Between all paragraphs together, in em.
  private var gaps: Double { Double(paragraphs.count - 1) * gap }

  /// How many lines there is space for.
  func space(at size: Double) -> Int {
    max(1, min(lines, Int(((height - gaps * size) / (pitch * size) + 1e-6).rounded(.down))))
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
