package import Diagnostics
package import Pages

/// How legible a slide is, or why it is left out: a line of the table that `screens check` prints.
package struct SlideReport: Sendable {
  package let kind: Slide.Kind
  /// Whom or what it shows.
  package let title: String
  /// The layout that it was drawn with, which may be simpler than the first choice; nil when it is left out, or has no picture.
  package let layout: SlideLayout?
  /// Of the smallest letters: a capital without marks, in pixels.
  package let letterHeight: Double?
  package let millimetres: Double?
  /// From how many metres the smallest letters can still be read.
  package let farthest: Double?
  package internal(set) var seconds: Int
  /// Why it is left out.
  package let shortfall: Text?
}
