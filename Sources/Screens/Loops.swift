package import Artifacts
internal import Catalogue
package import Diagnostics
internal import Honours
package import Pages
package import Vietnamese

/// What all screens of a site show.
package struct Loops: Sendable {
  package let loops: [Loop]

  /// Plans every screen's loop. A slide that nobody could read is left out, and the author is told.
  package static func plan(_ site: Site, on today: CivilDate) -> Diagnosed<Loops> {
    var loops: [Loop] = []
    var diagnostics: [Diagnostic] = []
    for screen in site.catalogue.settings.screens {
      var planner = LoopPlanner(site, screen, on: today)
      if let loop = planner.loop() { loops.append(loop) }
      diagnostics += planner.diagnostics
    }
    return Diagnosed(Loops(loops: loops), diagnostics + LoopPackage.gap(of: loops.map(\.screen)))
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
