/// A link or a picture whose address the site has to say.
package struct Reference: Sendable, Hashable {
  package enum Kind: Sendable {
    case link, picture
  }

  package let kind: Kind
  /// The address as written, with its entities and backslashes resolved.
  package let destination: String
  package let title: String?
  /// The link's words, or the texts of the pictures when it has no words; the picture's text.
  package internal(set) var text: String
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int
  /// The offset in `Document.html` at which the address belongs.
  package internal(set) var insertion = 0
  /// The link's opening tag or the whole picture, in `Document.html`.
  var tag = 0..<0
  /// The link's closing tag, or what stands in the picture's `alt`, in `Document.html`.
  var rest = 0..<0

  /// The address without percent-encoding, for a look-up among files.
  package var decodedDestination: String { Address.percentDecoded(destination) }
}

/// What the site makes of a reference.
package enum Resolution: Sendable, Hashable {
  /// An address within the site.
  case address(String)
  /// An address elsewhere: a link to it says so to browsers and readers.
  case outside(String)
  /// The link's words stay without a link, the picture's text without the picture.
  case dropped
  /// Whoever puts the pieces together shows the picture; of a link, as if it were dropped.
  case apart
}

/// A part of a body.
package enum Piece: Sendable, Hashable {
  case html([UInt8])
  /// A picture that was left apart.
  case picture(Reference)

  /// What it has of HTML: a picture none.
  package var html: [UInt8] {
    if case .html(let html) = self { html } else { [] }
  }
}
