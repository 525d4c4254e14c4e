internal import Diagnostics
internal import Honours
package import Screens
package import Vietnamese

/// What came of looking at screens, or of an export.
package struct ScreenReport: Sendable {
  /// As of a build.
  package var build = BuildReport()
  /// All screens of the settings, in their order; empty when nothing could be read.
  package var screens: [ScreenSummary] = []
  /// The one that was asked for; nil when there is none of that name.
  package var chosen: ScreenSummary?
  /// The last day on which all that was exported may be shown.
  package var lastDay: CivilDate?

  init() {}

  mutating func add(_ failure: PublishingFailure) {
    if case .faultyArtifacts(let diagnostics) = failure { build.diagnostics += diagnostics }
    build.failure = failure.text
  }
}

/// A screen and its loop, for lists and tables.
package struct ScreenSummary: Sendable {
  package let id: String
  package let name: String
  /// In pixels; nil where it shows words alone.
  package let size: (width: Int, height: Int)?
  /// Of the loop's page; without pictures, of each feed.
  package let addresses: [String]
  package let slides: Int
  /// Of the whole loop.
  package let seconds: Int
  package let reports: [SlideReport]
  /// What players make of its feeds; empty where nobody asked.
  package var compatibilities: [Compatibility] = []

  init(_ broadcast: Broadcast) {
    let (loop, screen) = (broadcast.loop, broadcast.loop.screen)
    (id, name) = (screen.id, screen.name)
    size = screen.hasPictures ? (screen.size.width, screen.size.height) : nil
    addresses = broadcast.entrances
    slides = loop.slides.count
    seconds = loop.seconds
    reports = loop.reports
  }
}
