package import Artifacts
package import Diagnostics

/// A picture beside a profile or page, found and ready to be published.
package struct Picture: Sendable, Hashable {
  /// The file's absolute path.
  package let file: String
  /// The name in the published folder: folded, with the fingerprint of the bytes.
  package let publishedName: String
  package let fingerprint: Fingerprint
  /// What the author should know though the picture can be shown.
  package let warning: Diagnostic.Message?

  package init(
    file: String, publishedName: String, fingerprint: Fingerprint, warning: Diagnostic.Message? = nil
  ) {
    self.file = file
    self.publishedName = publishedName
    self.fingerprint = fingerprint
    self.warning = warning
  }
}

/// Finds the picture that an author names, or says why it cannot be shown.
package typealias PictureFinder = (_ name: String) -> Result<Picture, PictureFault>

package struct PictureFault: Error {
  package let message: Diagnostic.Message

  package init(_ message: Diagnostic.Message) { self.message = message }
}
