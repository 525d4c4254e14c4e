package import Artifacts
package import Diagnostics
internal import Catalogue
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
    return Diagnosed(Loops(loops: loops), diagnostics)
  }

  /// The files of all slides. Those that show one photo are made with one decoding, whatever screens they are for.
  package var artifacts: [Artifact] {
    var paths: Set<String> = []
    let slides = loops.flatMap { $0.slides + [$0.schoolSlide] }.filter { paths.insert($0.print.path).inserted }
    let drawn = slides.filter { $0.picture == nil }.map { slide in
      Artifact(
        path: SitePath(known: slide.print.path), stage: .pictures, fingerprint: slide.print.fingerprint,
        content: .made { slide.draw() })
    }
    let byPhoto = Dictionary(grouping: slides.filter { $0.picture != nil }) { $0.picture?.fingerprint }
    return drawn
      + byPhoto.values.flatMap { slides in
        slides[0].picture.map { Print.artifacts(slides.map(\.print), of: $0.photo, namedAt: slides[0].place) } ?? []
      }
  }
}
