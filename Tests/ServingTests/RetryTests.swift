import Serving
import Testing

struct RetryTests {
  @Test func comesEverMoreSeldomAndAtLeastOnceAMinute() {
    let start = ContinuousClock.now
    var retry: Retry?
    let pauses = (0..<9).map { _ in
      let next = Retry(after: retry, at: start)
      retry = next
      return next.moment - start
    }
    #expect(pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60].map { .seconds($0) })
  }

  @Test func isDueWhenItsMomentHasCome() {
    let start = ContinuousClock.now
    let retry = Retry(after: nil, at: start)
    #expect(!retry.isDue(start + .milliseconds(999)) && retry.isDue(start + .seconds(1)))
  }
}
