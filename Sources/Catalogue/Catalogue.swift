internal import Diagnostics
package import Honours
package import Vietnamese

/// The profiles that may be shown, in order, with how they belong together. Nothing else of a site's
/// profiles is in it, so that no page, feed or screen made from it can show more.
///
/// A class, because every page that is still to be made holds it.
package final class Catalogue: Sendable {
  /// The place of a profile among ``profiles``.
  package typealias Index = Int

  package let settings: Settings
  /// The newest decision first; on one day by name.
  package let profiles: [Profile]
  /// In the order of their file names.
  package let pages: [PlainPage]
  /// In the order of their file names, those included whose days are over or yet to come.
  package let announcements: [Announcement]
  package let relations: Relations
  package let links: Links
  private let listed: [Selection: [Index]]
  private let indices: [String: Index]

  init(settings: Settings, profiles: [Profile], pages: [PlainPage], announcements: [Announcement], links: Links) {
    let sorted = Self.newestFirst(profiles)
    self.settings = settings
    self.profiles = sorted
    self.pages = pages
    self.announcements = announcements
    self.links = links
    listed = Selection.all(of: sorted)
    relations = Relations(among: sorted)
    indices = Dictionary(sorted.enumerated().map { ($1.slug, $0) }) { first, _ in first }
  }

  /// The catalogue with another telling of one of its profiles, which has the same place in it.
  init(_ catalogue: Catalogue, with profile: Profile, at index: Index) {
    var profiles = catalogue.profiles
    profiles[index] = profile
    self.profiles = profiles
    settings = catalogue.settings
    pages = catalogue.pages
    announcements = catalogue.announcements
    links = catalogue.links
    listed = catalogue.listed
    relations = catalogue.relations
    indices = catalogue.indices
  }

  /// The profiles of a selection, the newest first.
  package subscript(selection: Selection) -> [Index] { listed[selection] ?? [] }

  /// All that some profile belongs to, in no particular order.
  package var selections: some Collection<Selection> { listed.keys }

  package func index(ofSlug slug: String) -> Index? { indices[slug] }

  /// The profile that is written in the file at `path`.
  package func profile(in path: String) -> Profile? { profiles.first { $0.source.path == path } }

  /// The school years that have an honour roll, the newest first.
  package var schoolYears: [SchoolYear] {
    selections.compactMap { if case .schoolYear(let year) = $0 { year } else { nil } }.sorted(by: >)
  }

  /// The day of the newest decision: the date of feeds, which must not depend on the day of the build.
  package var date: CivilDate? { profiles.first?.date }

  private static func newestFirst(_ profiles: [Profile]) -> [Profile] {
    let keyed = profiles.indices.map { index in
      (index: index, date: profiles[index].date, key: SortKey(profiles[index].name), slug: profiles[index].slug)
    }
    return keyed.sorted { left, right in
      if left.date != right.date { return left.date > right.date }
      if left.key != right.key { return left.key < right.key }
      return left.slug < right.slug
    }.map { profiles[$0.index] }
  }
}
