package import Diagnostics

/// A photograph that may become derivatives: its file was looked at, but no pixel of it is held.
package struct Photo: Sendable, Hashable {
  /// The path of a regular file.
  package let file: String
  package let format: Format
  /// In pixels, as a reader sees it: with the camera's orientation applied.
  package let size: PixelSize
  /// How many pictures the file holds; the first is the one that is shown.
  package let pages: Int
  /// Whether parts of it may be damaged, as far as a look from end to end shows.
  package var isDoubtful = false

  /// A photo of which all this is known from an earlier look at the same bytes.
  package init(file: String, format: Format, size: PixelSize, pages: Int, isDoubtful: Bool = false) {
    self.file = file
    self.format = format
    self.size = size
    self.pages = pages
    self.isDoubtful = isDoubtful
  }

  /// What the author should know though the photo can be shown; a warning.
  package var complaint: Diagnostic.Message? {
    if isDoubtful { return .photoDoubtful(Self.name(of: file)) }
    return pages > 1 ? .onlyFirstPicture(Self.name(of: file), of: pages) : nil
  }
}

/// Why a photo cannot be shown.
package struct PhotoFault: Error, Sendable, Hashable {
  package let message: Diagnostic.Message

  init(_ message: Diagnostic.Message) { self.message = message }
}
