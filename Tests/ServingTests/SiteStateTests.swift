import Publishing
import Testing

@testable import Serving

struct SiteStateTests {
  /// A page that was not there for a proof must not take the step of the build before for the way to it.
  @Test func aProofEndsTheStepOfTheBuildBeforeIt() {
    var (state, revision) = (SiteState(), Revision())
    let since = revision
    revision.advance()
    state.take(BuildReport(), .style, since: since, proven: ["/guong/a/"])
    func event() -> String { String(decoding: state.event(revision), as: UTF8.self) }
    #expect(event().contains("\"since\":\"\(since)\"") && event().contains("\"proven\":[\"/guong/a/\"]"))
    state.forgetStep()
    #expect(!event().contains("since") && event().contains("\"proven\":[]"))
  }
}
