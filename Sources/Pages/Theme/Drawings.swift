internal import Artifacts
internal import Diagnostics
internal import Drawing

/// The compiled layouts of cards and posters, or of certificates.
struct Drawings: Sendable {
  /// The layouts that the program knows; those of a theme's purpose must be in `site-templates/drawings/`.
  enum Name: String, CaseIterable {
    case storyCard = "cards/story"
    case siteCard = "cards/site"
    case yearCard = "cards/year"
    case storyPoster = "posters/story-a3"
    case rollPoster = "posters/honour-roll-a3"
    case certificate = "certificates/recognition"

    var purpose: ThemeFiles.Purpose { self == .certificate ? .certificates : .site }
  }

  /// A layout, and the fingerprint of all that decides how its drawings look but their values.
  struct Drawable: Sendable {
    let layout: Layout
    let fingerprint: Fingerprint
  }

  private let drawables: [Name: Drawable]

  subscript(name: Name) -> Drawable? { drawables[name] }

  static func compile(_ files: ThemeFiles.Drawings) -> Diagnosed<Drawings> {
    let loaded = Fonts.load(folder: files.fontFolder)
    var diagnostics = loaded.diagnostics.map { Diagnostic($0.message, at: Location(path: "site-templates/fonts")) }
    guard let fonts = loaded.value else { return Diagnosed(Drawings(drawables: [:]), diagnostics) }
    var drawables: [Name: Drawable] = [:]
    for name in Name.allCases where name.purpose == files.purpose {
      guard let source = files.layouts.first(where: { $0.name == name.rawValue })?.source else {
        let place = Location(path: "site-templates/drawings/\(name.rawValue).yaml")
        diagnostics.append(Diagnostic(.missingLayout(name), at: place))
        continue
      }
      let compiled = Layout.compile(source, with: fonts)
      diagnostics += compiled.diagnostics
      drawables[name] = compiled.value.map { layout in
        Drawable(
          layout: layout,
          fingerprint: Fingerprint.of { builder in
            builder.add(source.text)
            builder.add(files.fonts)
          })
      }
    }
    return Diagnosed(Drawings(drawables: drawables), diagnostics)
  }
}

extension Diagnostic.Message {
  static func missingLayout(_ name: Drawings.Name) -> Self {
    let copy = Text(
      vi: "Chép lại tệp này từ bộ mẫu gốc của Gương Sáng",
      en: "Copy the file again from the templates that come with Gương Sáng")
    let orNot = Text(
      vi: ", hoặc ghi “ảnh chia sẻ: không” và “áp phích: không”", en: ", or switch cards and posters off")
    let rest = name.purpose == .site ? orNot : Text(vi: "", en: "")
    return .error(
      "GS553",
      Text(
        vi: "Thiếu bố cục bản vẽ “\(name.rawValue)”.", en: "The drawing's layout “\(name.rawValue)” is missing."),
      suggestion: Text(
        vi: "\(copy.vietnamese)\(rest.vietnamese).", en: "\(copy.english)\(rest.english)."))
  }
}
