internal import Diagnostics

/// Translates libyaml's places to lines and columns of the file.
///
/// libyaml also ends lines at U+0085, U+2028 and U+2029, editors and ``Source`` do not: hence the
/// places are taken from the count of Unicode scalars.
struct Places {
  /// Of each line, the place of its first scalar.
  private var starts = [0]
  private var end = 0
  private let firstLine: Int

  init(_ text: Substring, from firstLine: Int) {
    self.firstLine = firstLine
    let bytes = text.utf8Span.span
    for index in bytes.indices where bytes[index] & 0b1100_0000 != 0b1000_0000 {
      end += 1
      if bytes[index] == UInt8(ascii: "\n") { starts.append(end) }
    }
  }

  func position(of place: Int) -> Position {
    let index = self.index(of: place)
    return Position(line: firstLine + index, column: place - starts[index] + 1)
  }

  /// How much of `places` stands on their first line.
  func length(of places: Range<Int>) -> Int {
    let next = index(of: places.lowerBound) + 1
    let lineEnd = next < starts.count ? starts[next] - 1 : end
    return max(1, min(places.upperBound, lineEnd) - places.lowerBound)
  }

  func areOnOneLine(_ first: Int, _ second: Int) -> Bool { index(of: first) == index(of: second) }

  /// The line of `place`, counted from 0.
  private func index(of place: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}
