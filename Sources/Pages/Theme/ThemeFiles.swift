package import Artifacts
package import Diagnostics

/// The files of `site-templates/`, as they were read.
package struct ThemeFiles: Sendable {
  /// A file that is published as it is, or a template for one.
  package enum Asset: Sendable {
    case file(name: String, bytes: [UInt8])
    /// Rendered with the published names of the other assets; its name is without `.mustache`.
    case template(name: String, source: Source)
  }

  /// What a theme draws.
  package enum Purpose: Sendable {
    /// Cards and posters.
    case site
    case certificates
    /// Slides.
    case screens
  }

  /// What something is drawn with.
  package struct Drawings: Sendable {
    let purposes: Set<Purpose>
    /// By the name under which they are asked for: their path below `drawings/` without its ending.
    package var layouts: [(name: String, source: Source)] = []
    /// The absolute path of the folder of fonts, whose files are opened while something is drawn.
    package var fontFolder: String
    /// The fingerprint of the font files' names and bytes.
    package var fonts: Fingerprint

    package init(for purposes: Set<Purpose> = [.site], fontFolder: String, fonts: Fingerprint) {
      self.purposes = purposes
      self.fontFolder = fontFolder
      self.fonts = fonts
    }
  }

  /// Pages, partials and documents, by the name under which they are called.
  package var templates: [(name: String, source: Source)] = []
  /// Every word that readers see.
  package var strings: Source
  /// With names below `assets/`, such as `fonts/inter-400.woff2`.
  package var assets: [Asset] = []
  /// Nil where nothing is drawn.
  package var drawings: Drawings?

  package init(strings: Source) {
    self.strings = strings
  }
}
