/// A kind of picture that screens show; each is a layout for every shape of board that has room for it.
package enum SlideLayout: String, Sendable, CaseIterable {
  case opening, person, collective
  /// An exemplar without a photo.
  case words
  /// Nothing but an exemplar's name.
  case name
  case quotation, number, roll, reading, announcement, closing, school
}

/// The shapes of boards for which layouts are drawn.
package enum BoardShape: String, Sendable, CaseIterable {
  /// Also squares, and what is a little higher than wide: a photo beside words leaves both room.
  case wide
  /// A photo above, words below.
  case tall
  /// So low, or so long, that there is room for a line or two and nothing else.
  case strip

  package init(width: Int, height: Int) {
    if height < 128 || width >= 4 * height {
      self = .strip
    } else if 10 * height > 13 * width {
      self = .tall
    } else {
      self = .wide
    }
  }

  /// What there is room for.
  package var layouts: [SlideLayout] {
    switch self {
    case .wide, .tall: SlideLayout.allCases
    case .strip: [.opening, .person, .name, .announcement, .closing, .school]
    }
  }
}
