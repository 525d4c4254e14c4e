internal import Artifacts
internal import Catalogue
internal import Diagnostics
internal import Honours

extension Site {
  /// The share card and the posters of a profile.
  func drawings(of profile: Profile) -> [Print] {
    let card = shareCard(of: profile).map { [$0.print] } ?? []
    return card + (poster(of: profile)?.prints ?? [])
  }

  /// The drawings that show no photo. Those that do are made with the other files of their photo.
  var drawingsOfWords: [Artifact] {
    let ofStories = catalogue.profiles.filter { shownCover(of: $0) == nil }.flatMap(drawings)
    let ofYears = catalogue.schoolYears.flatMap { year in
      (shareCard(of: year).map { [$0.print] } ?? []) + (poster(of: year)?.prints ?? [])
    }
    let ofSite = homeShareCard.map { [$0.print] } ?? []
    return (ofStories + ofYears + ofSite).map { print in
      Artifact(
        path: SitePath(known: print.path), stage: .pictures, fingerprint: print.fingerprint
      ) { print.finish([]) }
    }
  }
}
