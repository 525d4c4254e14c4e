package import Artifacts
internal import Diagnostics
package import Drawing

/// The compiled layouts of what a theme draws.
package struct Drawings: Sendable {
  /// A layout that the program knows; those of a theme's purposes must be in `site-templates/drawings/`.
  package struct Name: Sendable, Hashable {
    let path: String
    let purpose: ThemeFiles.Purpose

    private init(_ path: String, for purpose: ThemeFiles.Purpose = .site) {
      self.path = path
      self.purpose = purpose
    }

    static let storyCard = Name("cards/story")
    static let siteCard = Name("cards/site")
    static let yearCard = Name("cards/year")
    static let storyPoster = Name("posters/story-a3")
    static let rollPoster = Name("posters/honour-roll-a3")
    static let certificate = Name("certificates/recognition", for: .certificates)

    package static func slide(_ layout: SlideLayout, on shape: BoardShape) -> Name {
      Name("slides/\(shape.rawValue)/\(layout.rawValue)", for: .screens)
    }

    static let all: [Name] =
      [storyCard, siteCard, yearCard, storyPoster, rollPoster, certificate]
      + BoardShape.allCases.flatMap { shape in shape.layouts.map { slide($0, on: shape) } }

    /// Where the layout is looked for, as messages name it.
    package var file: String { "site-templates/drawings/\(path).yaml" }
  }

  /// A layout, and the fingerprint of all that decides how its drawings look but their values.
  package struct Drawable: Sendable {
    package let layout: Layout
    package let fingerprint: Fingerprint

    /// The layout on a board's pixels.
    ///
    /// - Parameter leastCapitals: how high capital letters are at least, in pixels.
    package func fitted(to canvas: Canvas, leastCapitals: Double) -> Drawable {
      Drawable(
        layout: layout.fitted(to: canvas, leastCapitals: leastCapitals),
        fingerprint: Fingerprint.of { builder in
          builder.add(fingerprint)
          for number in [canvas.width, canvas.height, leastCapitals] { builder.add(String(number)) }
        })
    }
  }

  private let drawables: [Name: Drawable]

  package subscript(name: Name) -> Drawable? { drawables[name] }

  static func compile(_ files: ThemeFiles.Drawings) -> Diagnosed<Drawings> {
    let loaded = Fonts.load(folder: files.fontFolder)
    var diagnostics = loaded.diagnostics.map { Diagnostic($0.message, at: Location(path: "site-templates/fonts")) }
    guard let fonts = loaded.value else { return Diagnosed(Drawings(drawables: [:]), diagnostics) }
    let sources = Dictionary(files.layouts.map { ($0.name, $0.source) }) { first, _ in first }
    var drawables: [Name: Drawable] = [:]
    for name in Name.all where files.purposes.contains(name.purpose) {
      guard let source = sources[name.path] else {
        let place = Location(path: name.file)
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
        vi: "Thiếu bố cục bản vẽ “\(name.path)”.", en: "The drawing's layout “\(name.path)” is missing."),
      suggestion: Text(
        vi: "\(copy.vietnamese)\(rest.vietnamese).", en: "\(copy.english)\(rest.english)."))
  }
}
