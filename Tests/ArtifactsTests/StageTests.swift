import Artifacts
import Testing

@Suite struct StageTests {
  @Test func whatAPageShowsComesBeforeIt() {
    #expect(Stage.allCases.sorted() == [.assets, .pictures, .stories, .listings, .feeds, .home])
  }
}
