internal import Diagnostics

extension Text {
  /// The known name that `name` was probably meant to be; nil when none is near.
  static func didYouMean(_ name: String, known: some Collection<String>) -> Text? {
    guard let closest = closest(to: name, in: known) else { return nil }
    return Text(
      vi: "Có phải thầy/cô muốn viết “\(closest)”?", en: "Did you mean “\(closest)”?")
  }

  /// The name at most two typing slips away; of several the nearest, then the first in order.
  private static func closest(to name: String, in known: some Collection<String>) -> String? {
    let wanted = Array(name.unicodeScalars)
    let limit = min(2, wanted.count / 2)
    var best: (distance: Int, name: String)?
    for candidate in known {
      let scalars = Array(candidate.unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit, wanted.count < 100 else { continue }
      let distance = slips(wanted, scalars)
      guard distance <= limit else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// Letters added, left out, changed or swapped with a neighbour (optimal string alignment).
  private static func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
