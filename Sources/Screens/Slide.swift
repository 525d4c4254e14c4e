internal import Artifacts
package import Diagnostics
package import Honours
package import Pages
internal import Photos
package import Vietnamese

/// One step of a screen's loop: its words and, where the screen has pictures, its own, planned but not drawn yet.
package struct Slide: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case opening, person, collective, quotation, number, roll, reading, announcement, closing
    /// The school's own, which is shown when nothing else can be.
    case school
  }

  package enum MediaType: String, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"
  }

  /// A slide's picture, at the board's exact pixels.
  package struct File: Sendable {
    /// With its path below the home page. The name holds the fingerprint: what looks different is called differently.
    package let print: Print
    package let mediaType: MediaType
    /// The photo that it shows, if it shows one.
    package let photo: Honours.Picture?
  }

  package let kind: Kind
  /// Whom or what it shows, for lists and feeds.
  package let title: String
  /// All its words in one line, for tickers and for those who cannot see it.
  package let text: String
  /// The absolute address of the story.
  package let link: String?
  /// The first and the last day on which it may be shown; nil where nothing limits it. The first can lie behind the
  /// day of the build: a way out that cannot wait for it has to leave the slide out.
  package let from: CivilDate?
  package let until: CivilDate?
  package internal(set) var seconds: Int
  /// Its picture; nil on a screen without pictures.
  package let file: File?
  /// Where the author wrote what it shows.
  package let place: Location

  /// The bytes of slides' files, in their order, none for a slide without a picture. Those that show one photo are drawn with
  /// one decoding.
  package static func draw(_ slides: [Slide]) -> [Diagnosed<[UInt8]>] {
    var drawn: [Int: Diagnosed<[UInt8]>] = [:]
    let files = slides.enumerated().compactMap { number, slide in slide.file.map { (number, $0) } }
    for group in Dictionary(grouping: files, by: { $1.photo?.fingerprint }).values {
      let (first, photo) = (slides[group[0].0], group[0].1.photo)
      let prints = group.map(\.1.print)
      let files =
        photo.map { Print.develop(prints, of: $0.photo, namedAt: first.place) }
        ?? prints.map { $0.finish([]) }
      for (number, file) in zip(group.map(\.0), files) { drawn[number] = file }
    }
    return slides.indices.map { drawn[$0] ?? Diagnosed([]) }
  }
}
