/// One cut of a family of letters, and what it can write.
package struct FontFace: Sendable, Hashable {
  package let family: String
  /// From 100 to 900; 400 is regular, 700 bold.
  package let weight: Int
  let coverage: Coverage

  /// The first scalar of `text` for which there is no letter.
  func missing(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { !writes($0) }
  }

  /// The text without the scalars for which there is no letter.
  func writable(in text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(writes)))
  }

  private func writes(_ scalar: Unicode.Scalar) -> Bool { coverage.contains(scalar) || scalar.isInvisible }
}

/// A set of Unicode scalars.
struct Coverage: Sendable, Hashable {
  /// In order, apart from each other.
  private let ranges: [ClosedRange<UInt32>]

  /// - Parameter scalars: in order.
  init(_ scalars: [UInt32]) {
    var ranges: [ClosedRange<UInt32>] = []
    for scalar in scalars {
      if let last = ranges.last, last.upperBound + 1 == scalar {
        ranges[ranges.count - 1] = last.lowerBound...scalar
      } else {
        ranges.append(scalar...scalar)
      }
    }
    self.ranges = ranges
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].contains(scalar.value) { return true }
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Needs no letter: a line's end, or a sign that only steers how letters join.
  fileprivate var isInvisible: Bool { self == "\n" || properties.isDefaultIgnorableCodePoint }
}
