/// What libyaml found next; places are counted in Unicode scalars from the start of the text.
struct Event {
  enum Kind {
    case documentStart
    case sequenceStart
    case mappingStart
    case collectionEnd
    case scalar(Node.Scalar)
    case alias(String)
    case streamEnd
    /// The start of the stream and the ends of documents, which say nothing about content.
    case other
  }

  let kind: Kind
  let places: Range<Int>
  let hasAnchor: Bool
  let tag: String?
}

/// Why libyaml stopped, in its own words.
struct SyntaxError: Error {
  let problem: String
  /// What it was doing, such as "while scanning a quoted scalar"; may be empty.
  let context: String
  /// Where it stopped, and where that what it was doing began, in Unicode scalars.
  let place: Int
  let contextPlace: Int
}
