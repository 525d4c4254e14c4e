import Serving
import Testing

/// When a build begins after changes, on a clock that the test moves.
struct BurstTests {
  private let start = ContinuousClock.now

  private func after(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

  @Test func hasNoEndBeforeItBegins() {
    var burst = Burst()
    burst.add(at: start) { _ in }
    #expect(burst.end == nil)
  }

  @Test func endsAfterAMomentOfQuiet() {
    var burst = Burst()
    burst.add(at: start) { $0.note("a", .whole) }
    #expect(burst.end == after(18))
    burst.add(at: after(10)) { $0.note("b", .gone) }
    #expect(burst.end == after(28))
    #expect(burst.changes.told == ["a", "b"])
  }

  @Test func endsEvenWhenThereIsNoQuiet() {
    var burst = Burst()
    for moment in 0..<30 { burst.add(at: after(moment * 10)) { $0.note("a", .whole) } }
    #expect(burst.end == after(200))
  }

  @Test func waitsForAFileThatIsStillBeingWritten() {
    var burst = Burst()
    burst.add(at: start) { $0.note("a.jpg", .made) }
    #expect(burst.end == after(200))
    burst.add(at: after(50)) { $0.note("a.jpg", .whole) }
    #expect(burst.end == after(68))
  }

  @Test func namesWhatLasts() {
    var changes = Changes()
    changes.note("tam", .made)
    changes.note("a.md", .whole)
    changes.note("tam", .gone)
    #expect(changes.told == ["a.md"])
    changes.note("tam", .made)
    #expect(changes.told == ["a.md", "tam"])
  }

  @Test func whatOnlyPassedIsNamedWhereThereIsNothingElse() {
    var changes = Changes()
    changes.note("tam", .made)
    changes.note("tam", .gone)
    #expect(changes.told == ["tam"])
  }
}
