/// The candidate that was probably meant by `word`; nil when none is near, the first of equally near ones.
///
/// Case and marks do not count. Near is one typing mistake (a letter wrong, missing, too much, or two
/// exchanged) in 3 letters or more, two in 6, three in 18, four in 24; none beyond 200 letters, which
/// nobody types as a name.
package func closest(to word: String, among candidates: [String]) -> String? {
  let wanted = Array(fold(word).unicodeScalars)
  var nearest: String?
  var limit = mistakes(allowedIn: wanted.count)
  for candidate in candidates where limit >= 0 && !wanted.isEmpty {
    let letters = Array(fold(candidate).unicodeScalars)
    guard let distance = distance(wanted, letters, atMost: limit) else { continue }
    nearest = candidate
    limit = distance - 1
  }
  return nearest
}

private func mistakes(allowedIn length: Int) -> Int {
  length > 200 ? 0 : min(4, max(min(2, length / 3), length / 6))
}

/// The optimal string alignment distance; nil when it is above `limit`.
private func distance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  if left == right { return 0 }
  if limit == 0 { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    // Only a band around the diagonal can stay within the limit.
    let columns = max(0, row - limit)..<max(max(0, row - limit), min(right.count, row + limit + 1))
    var current = [Int](repeating: limit + 1, count: right.count + 1)
    current[0] = row + 1
    for column in columns {
      let isSame = left[row] == right[column]
      var best = min(last[column + 1], current[column]) + 1
      best = min(best, last[column] + (isSame ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current[column + 1] = best
    }
    if let least = current.min(), least > limit { return nil }
    (beforeLast, last) = (last, current)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
