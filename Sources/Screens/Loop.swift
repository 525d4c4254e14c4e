package import Honours

/// What a screen shows over and over: its slides in order, each for its time.
package struct Loop: Sendable {
  package let screen: Screen
  package let slides: [Slide]
  package let schoolSlide: Slide
  /// What became of each slide that was to be shown, those included that had to be left out.
  package let reports: [SlideReport]

  /// The folder that all its files lie in, below the home page.
  package var folder: String { Self.folder(of: screen) }

  package var seconds: Int { slides.reduce(0) { $0 + $1.seconds } }

  static func folder(of screen: Screen) -> String { "led/\(screen.id)/" }
}

/// A slide with its file's bytes, for whoever needs their number, their hash or themselves.
package struct DrawnSlide: Sendable {
  package let slide: Slide
  package let bytes: [UInt8]

  package init(slide: Slide, bytes: [UInt8]) {
    self.slide = slide
    self.bytes = bytes
  }
}
