package import Artifacts
internal import Catalogue
package import Diagnostics
package import Honours
package import Pages
package import Vietnamese

/// What all screens of a site show.
package struct Loops: Sendable {
  package let loops: [Loop]

  /// Plans one screen's loop, which may have no slide. A slide that nobody could read is left out, and the author is told.
  package static func plan(_ screen: Screen, of site: Site, on today: CivilDate) -> Diagnosed<Loop?> {
    var planner = LoopPlanner(site, screen, on: today)
    let loop = planner.loop()
    return Diagnosed(loop, planner.diagnostics)
  }

  /// Those that were planned, in the order of the settings.
  package static func joined(_ planned: [Diagnosed<Loop?>]) -> Diagnosed<Loops> {
    let loops = planned.compactMap(\.value)
    return Diagnosed(
      Loops(loops: loops), planned.flatMap(\.diagnostics) + LoopPackage.gap(of: loops.map(\.screen)))
  }

  /// Every loop as it goes out of the site.
  package func broadcasts(from site: Site, on today: CivilDate) -> [Broadcast] {
    let settings = site.catalogue.settings
    return loops.map { loop in
      Broadcast(
        loop, site: settings.site.url, title: "\(loop.screen.name) – \(settings.site.title)",
        school: settings.school.name, newest: site.catalogue.date, today: today)
    }
  }

  /// All that is published for the screens.
  package func artifacts(from site: Site, on today: CivilDate) -> [Artifact] {
    let broadcasts = broadcasts(from: site, on: today)
    guard !broadcasts.isEmpty else { return [] }
    return [Overview(broadcasts, in: site).artifact]
      + broadcasts.flatMap { $0.artifacts($0.files(site.theme), drawing: Slide.draw) }
  }
}
