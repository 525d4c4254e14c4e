/// A Markdown text, rendered: safe HTML with holes for addresses, and all that a page must know.
///
/// Raw HTML is left out and only links to `http`, `https`, `mailto`, `tel` and relative references
/// are kept. Apart from headings' anchors, links, pictures and pipe tables the HTML is what cmark
/// prints in its default mode.
package struct Document: Sendable {
  /// The body in UTF-8; every link and picture has an empty address, see `html(resolving:)`.
  package let html: [UInt8]
  /// The links and pictures, in the order of `html`.
  package let references: [Reference]
  package let headings: [Heading]
  /// The words of the body, a line for each block or row, without the texts of pictures; nil unless asked for.
  package let plainText: String?
  /// What the author should know, in the order of the text.
  package let findings: [Finding]

  package struct Options: Sendable {
    /// What a screen reader says of the box in which a wide table scrolls, in the page's language.
    package let tableLabel: String
    /// Whether the words are wanted without HTML too.
    package let givesPlainText: Bool

    package init(tableLabel: String, givesPlainText: Bool = false) {
      self.tableLabel = tableLabel
      self.givesPlainText = givesPlainText
    }
  }

  /// The text of the first heading, for a page without another title.
  package var firstHeading: String? { headings.first?.text }
}

/// A heading, and the `id` by which a link can point to it.
package struct Heading: Sendable, Hashable {
  /// From 1 to 6.
  package let level: Int
  package let text: String
  /// Folded to ASCII, unique in its document, never empty.
  package let anchor: String
  package let line: Int
}

/// Something in the text that readers will not see as the author may expect.
package struct Finding: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// HTML that is not a comment, or a comment that is never closed: left out.
    case rawHTML
    /// A link or a picture whose address is not of an allowed kind: its text is kept.
    case unsafeAddress
    /// A picture that says nothing to those who cannot see it.
    case pictureWithoutText
    /// Quotes, lists or brackets nested deeper than is rendered.
    case nestedTooDeeply
    /// What was meant as a link or a picture, and stays words because its address has spaces.
    case spacedAddress(Reference.Kind)
  }

  package let kind: Kind
  /// The tag, the first line of the block, or the address.
  package let text: String
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int
}
