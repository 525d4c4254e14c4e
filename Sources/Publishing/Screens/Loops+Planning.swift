internal import Catalogue
internal import Diagnostics
internal import Honours
internal import Pages
internal import Screens
internal import Vietnamese

extension Loops {
  /// Plans every screen's loop, at most `jobs` at once: to find out how large letters can be takes milliseconds a slide.
  static func plan(_ site: Site, on today: CivilDate, jobs: Int) async -> Diagnosed<Loops> {
    joined(
      await inParallel(site.catalogue.settings.screens, jobs: jobs, chunk: 1) { plan($0, of: site, on: today) })
  }
}
