/// What a walk over the tree found, before the HTML is known.
struct Body {
  struct Mark {
    var reference: Reference
    /// Else only its words stay.
    let isKept: Bool
  }

  /// Links and pictures in the order in which their tags come in the HTML.
  var marks: [Mark] = []
  var headings: [Heading] = []
  var plainText: [UInt8] = []
  var findings: [Finding] = []
}
