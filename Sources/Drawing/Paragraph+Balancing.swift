extension Paragraph {
  /// The paragraph in `count` lines of at most `width` em, as even as can be, without a lonely word at the end.
  func balanced(width: Double, lines count: Int) -> [Line] {
    guard count > 1, pieces.count > 1 else { return pieces.isEmpty ? [] : [line(0..<pieces.count)] }
    let count = min(count, pieces.count)
    let ideal = (pieces[pieces.count - 1].end - pieces[0].start) / Double(count)
    // best[end]: the least badness of the first `end` pieces on as many lines as were reckoned so far.
    var best = [Double](repeating: .infinity, count: pieces.count + 1)
    best[0] = 0
    var starts: [[Int]] = []
    for number in 1...count {
      var next = [Double](repeating: .infinity, count: pieces.count + 1)
      var start = [Int](repeating: 0, count: pieces.count + 1)
      for end in number...pieces.count {
        for first in stride(from: end - 1, through: number - 1, by: -1) {
          let length = pieces[end - 1].end - pieces[first].start
          if length > width + 1e-9 { break }
          let badness = best[first] + badness(first..<end, length - ideal, ideal)
          if badness < next[end] { (next[end], start[end]) = (badness, first) }
        }
      }
      best = next
      starts.append(start)
    }
    return lines(from: starts)
  }

  private func badness(_ range: Range<Int>, _ difference: Double, _ ideal: Double) -> Double {
    let isLonely = range.count == 1 && range.upperBound == pieces.count && pieces.count > 2
    // A line that ends where one would pause may be 15 per cent shorter or longer.
    let pauses = pieces[range.upperBound - 1].words.last.map { ",.;:!?".contains($0) } ?? false
    let freedom = pauses ? 0.0225 * ideal * ideal : 0
    return difference * difference - freedom + (isLonely ? 1_000 : 0)
  }

  private func lines(from starts: [[Int]]) -> [Line] {
    var lines: [Line] = []
    var end = pieces.count
    for start in starts.reversed() {
      lines.append(line(start[end]..<end))
      end = start[end]
    }
    return lines.reversed()
  }
}
