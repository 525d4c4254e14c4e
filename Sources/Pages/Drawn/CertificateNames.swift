internal import Diagnostics
internal import Honours
internal import Vietnamese

/// What the files of certificates are called: by the name of the honoured, because it is the name that people look for.
struct CertificateNames {
  private var names: [String: String] = [:]

  init(of profiles: [Profile]) {
    let alike = Dictionary(grouping: profiles, by: Self.base)
    var taken: Set<String> = []
    for profile in profiles.sorted(by: { $0.source.path < $1.source.path }) {
      let base = Self.base(of: profile)
      let wanted = alike[base]?.count == 1 ? base : Self.told(base, apartBy: profile.slug)
      // Two files can have one slug, and one's slug can be another's name.
      var (name, number) = (wanted, 2)
      while !taken.insert(name).inserted { (name, number) = ("\(wanted)-\(number)", number + 1) }
      names[profile.source.path] = name + ".pdf"
    }
  }

  subscript(profile: Profile) -> String { names[profile.source.path] ?? "" }

  /// A name of no Latin letter has none of its own.
  private static func base(of profile: Profile) -> String {
    let base = Slug.make(profile.name)
    return base.isEmpty ? profile.slug : base
  }

  private static func told(_ base: String, apartBy slug: String) -> String {
    slug == base || slug.hasPrefix(base + "-") ? slug : "\(base)-\(slug)"
  }
}
