package import Artifacts
package import Diagnostics
package import Photos

/// A picture beside a profile or page, found, looked through and ready to be made smaller.
package struct Picture: Sendable, Hashable {
  package let photo: Photo
  /// That of the file's bytes.
  package let fingerprint: Fingerprint
  /// The file's name, folded, for the names of what is made of it.
  package let slug: String
  /// An address that holds a tiny blurred version, to be shown until the picture has come.
  package let placeholder: String

  package init(photo: Photo, fingerprint: Fingerprint, slug: String, placeholder: String) {
    self.photo = photo
    self.fingerprint = fingerprint
    self.slug = slug
    self.placeholder = placeholder
  }
}

/// Finds the picture that an author names, or says why it cannot be shown.
package typealias PictureFinder = (_ name: String) -> Result<Picture, PictureFault>

package struct PictureFault: Error {
  package let message: Diagnostic.Message

  package init(_ message: Diagnostic.Message) { self.message = message }
}
