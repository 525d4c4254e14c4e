internal import Artifacts
package import Pages
package import Vietnamese

/// One picture of a screen's loop, planned but not drawn yet.
package struct Slide: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case opening, person, collective, quotation, number, roll, reading, announcement, closing
    /// The school's own, which is shown when nothing else can be.
    case school
  }

  package let kind: Kind
  /// Whom or what it shows, for lists and feeds.
  package let title: String
  /// All its words in one line, for tickers and for those who cannot see it.
  package let text: String
  /// The absolute address of the story.
  package let link: String?
  /// The first and the last day on which it may be shown; nil where nothing limits it.
  package let from: CivilDate?
  package let until: CivilDate?
  package let seconds: Int
  /// Its file, at the board's exact pixels. The name holds the fingerprint: what looks different is called differently.
  package let print: Print
  package let mediaType: MediaType

  package enum MediaType: String, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"
  }
}
