package import Artifacts
package import Diagnostics
package import Mustache

/// The compiled look of a site: templates, words, assets and layouts of drawings.
///
/// A class, because every page that is still to be made holds it.
package final class Theme: Sendable {
  /// The templates that a site is made with; each must be in its folder of `site-templates/`.
  static let pages =
    [
      "home", "story", "listing", "honour-roll", "years", "directory", "search", "page", "not-found",
      "redirect", "screens", "feed.atom", "sitemap.xml", "robots.txt",
    ] + screens

  /// Those of `site-templates/screens/`.
  static let screens = [
    "loop", "player.js", "worker.js", "mrss.xml", "rss.xml", "playlist.smil", "stick.txt",
  ]

  let templates: Templates
  package let words: Words
  let assets: [Artifact]
  /// The published name of each asset, nested by folder and ending: `assets.style.css`.
  let assetNames: Object
  /// Nil where nothing is drawn.
  package let drawings: Drawings?
  private let fingerprints: [String: Fingerprint]

  /// Compiles a theme; with an error no site can be made with it.
  package static func compile(_ files: ThemeFiles) -> Diagnosed<Theme> {
    let templates = Templates.compile(files.templates)
    let words = Words.read(files.strings)
    let assets = PublishedAssets.make(of: files.assets)
    let drawings = files.drawings.map(Drawings.compile)
    let missing = pages.filter { templates.value.source(of: $0) == nil }.map { name in
      let folder = screens.contains(name) ? "screens" : "pages"
      let file = name.hasSuffix(".js") ? name : name + ".mustache"
      return Diagnostic(.missingPageTemplate(name), at: Location(path: "site-templates/\(folder)/\(file)"))
    }
    return Diagnosed(
      Theme(templates.value, words.value, assets.value, drawings?.value),
      templates.diagnostics + words.diagnostics + assets.diagnostics + missing + (drawings?.diagnostics ?? []))
  }

  private init(_ templates: Templates, _ words: Words, _ assets: PublishedAssets, _ drawings: Drawings?) {
    self.templates = templates
    self.words = words
    self.assets = assets.artifacts
    assetNames = assets.names
    self.drawings = drawings
    fingerprints = Dictionary(
      uniqueKeysWithValues: templates.names.map { name in
        let sources = templates.closure(of: name).compactMap(templates.source)
        return (name, Fingerprint.of { builder in for source in sources { builder.add(source) } })
      })
  }

  /// The fingerprint of a template with everything that it includes.
  package func fingerprint(of template: String) -> Fingerprint {
    fingerprints[template] ?? Fingerprint.of { $0.add(template) }
  }

  package func render(_ template: String, _ stack: [Object]) -> Diagnosed<[UInt8]> {
    let rendered = templates.render(template, stack.map(Value.object))
    return Diagnosed(rendered.bytes, rendered.diagnostics)
  }
}

extension Diagnostic.Message {
  static func missingPageTemplate(_ name: String) -> Self {
    .error(
      "GS551",
      Text(
        vi: "Thiếu mẫu trang “\(name)”.", en: "The page template “\(name)” is missing."),
      suggestion: Text(
        vi: "Chép lại tệp này từ bộ mẫu gốc của Gương Sáng.",
        en: "Copy the file again from the templates that come with Gương Sáng."))
  }
}
