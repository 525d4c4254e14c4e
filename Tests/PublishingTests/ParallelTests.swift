import Publishing
import Synchronization
import Testing

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1000], [1, 2, 7])
  func keepsTheOrder(count: Int, jobs: Int) async {
    for chunk in [1, 3, 64, 5000] {
      let results = await inParallel(Array(0..<count), jobs: jobs, chunk: chunk) { $0 * 2 }
      #expect(results == (0..<count).map { $0 * 2 })
    }
  }

  @Test(arguments: [1, 2, 4]) func hasAtMostSoManyTasksAtOnce(jobs: Int) async {
    let active = Atomic(0)
    let most = Atomic(0)
    let counts = Box(active: active, most: most)
    _ = await inParallel(Array(0..<200), jobs: jobs, chunk: 1) { _ in counts.enter() }
    #expect(counts.most.load(ordering: .relaxed) <= jobs)
  }
}

private final class Box: Sendable {
  let active: Atomic<Int>
  let most: Atomic<Int>

  init(active: consuming Atomic<Int>, most: consuming Atomic<Int>) {
    self.active = active
    self.most = most
  }

  func enter() {
    let now = active.add(1, ordering: .relaxed).newValue
    _ = most.max(now, ordering: .relaxed)
    active.subtract(1, ordering: .relaxed)
  }
}
