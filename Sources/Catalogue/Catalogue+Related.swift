internal import Honours

extension Catalogue {
  /// Profiles that a reader of one may like: of the same unit, movement or field, near in time.
  ///
  /// Only the nearest neighbours in each common selection are weighed, so that a new profile changes the
  /// suggestions of its neighbours and not of the whole site, and the cost does not grow with the site.
  package func related(to index: Index, atMost limit: Int) -> [Index] {
    let profile = profiles[index]
    let common: [(selection: Selection, weight: Int)] =
      (profile.unit.map { [(.word(.unit, $0.id), 3)] } ?? [])
      + profile.movements.map { (.word(.movement, $0.id), 2) }
      + profile.fieldsOfWork.map { (.word(.field, $0.id), 2) }
    var weights: [Index: Int] = [:]
    for (selection, weight) in common {
      for neighbour in neighbours(of: index, in: self[selection]) { weights[neighbour, default: 0] += weight }
    }
    let ranked = weights.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      let (leftGap, rightGap) = (abs(left.key - index), abs(right.key - index))
      return leftGap != rightGap ? leftGap < rightGap : left.key < right.key
    }
    return ranked.prefix(limit).map(\.key)
  }

  private static let reach = 6

  private func neighbours(of index: Index, in list: [Index]) -> [Index] {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < index { low = middle + 1 } else { high = middle }
    }
    let near = max(0, low - Self.reach)..<min(list.count, low + Self.reach + 1)
    return list[near].filter { $0 != index }
  }
}
