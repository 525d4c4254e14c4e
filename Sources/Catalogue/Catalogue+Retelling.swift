internal import Diagnostics
package import Honours
internal import Markdown
package import Vietnamese

extension Catalogue {
  /// The catalogue with a profile told anew.
  ///
  /// Nil where that takes an assembly of everything to know: the profile may not be shown on this day, has a link that
  /// leads nowhere, or differs from the one in the same file by what others are arranged by, or by its pictures.
  package func retelling(_ profile: Profile, on today: CivilDate) -> Catalogue? {
    guard let index = index(ofSlug: profile.slug), profiles[index].hasPlace(of: profile),
      profiles[index].hasPictures(of: profile),
      profile.isShown(on: today), profile.obstacles(on: today).isEmpty,
      !links.faults(in: profile.body, of: profile.source).contains(where: \.isError)
    else { return nil }
    return Catalogue(self, with: profile, at: index)
  }
}

extension Profile {
  /// Whether two tellings of a profile agree in all that a catalogue orders, lists, finds, joins and checks profiles by.
  fileprivate func hasPlace(of other: Profile) -> Bool {
    source.path == other.source.path && slug == other.slug && fields.name == other.fields.name && date == other.date
      && Set(Selection.of(self)) == Set(Selection.of(other))
      && fields.period == other.fields.period && fields.subject.id == other.fields.subject.id
      && fields.heads == other.fields.heads && fields.replicates == other.fields.replicates
  }

  /// Whether two tellings show the same pictures, cut alike: others have to be made first.
  fileprivate func hasPictures(of other: Profile) -> Bool {
    fields.photo == other.fields.photo && fields.focus == other.fields.focus
      && picturesInText == other.picturesInText
  }

  private var picturesInText: Set<String> {
    Set(body.references.filter { $0.kind == .picture }.map(\.decodedDestination))
  }
}
