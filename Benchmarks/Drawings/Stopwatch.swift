import Glibc

/// The medians of what the pieces of work cost, in milliseconds of processor time of all threads together: what one core
/// alone would need. They take turns, so that what else the machine does weighs on all alike.
func milliseconds(_ works: [() throws -> Void], rounds: Int = 25) throws -> [Double] {
  for work in works { try work() }
  var costs = works.map { _ in [Double]() }
  for _ in 0..<rounds {
    for (index, work) in works.enumerated() {
      let start = clock()
      try work()
      costs[index].append(Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000)
    }
  }
  return costs.map { $0.sorted()[rounds / 2] }
}
