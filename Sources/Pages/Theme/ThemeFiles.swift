package import Diagnostics

/// The files of `site-templates/`, as they were read.
package struct ThemeFiles: Sendable {
  /// A file that is published as it is, or a template for one.
  package enum Asset: Sendable {
    case file(name: String, bytes: [UInt8])
    /// Rendered with the published names of the other assets; its name is without `.mustache`.
    case template(name: String, source: Source)
  }

  /// Pages, partials and documents, by the name under which they are called.
  package var templates: [(name: String, source: Source)] = []
  /// Every word that readers see.
  package var strings: Source
  /// With names below `assets/`, such as `fonts/inter-400.woff2`.
  package var assets: [Asset] = []

  package init(strings: Source) {
    self.strings = strings
  }
}
