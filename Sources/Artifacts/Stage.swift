/// When an artifact appears in the published site, earliest first.
///
/// A page appears after everything that it shows, and is linked to after it has appeared, so that a visitor
/// who comes in the middle of a build or an upload meets no page without its style, and no link to nowhere.
package enum Stage: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Style sheets, fonts, scripts and drawings that belong to the look.
  case assets
  /// Photo derivatives, share cards, posters, slides and videos.
  case pictures
  /// The story pages and the plain pages.
  case stories
  /// The pages that list stories: categories, honour rolls, the search data.
  case listings
  /// What machines poll: feeds, site maps, screens' playlists.
  case feeds
  /// The front page, which announces what is new.
  case home

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
