/// What a walk over the tree found, before the HTML is known.
struct Body {
  struct Mark {
    var reference: Reference
    let isAllowed: Bool
  }

  /// Links and pictures in the order in which their tags come in the HTML.
  var marks: [Mark] = []
  var headings: [Heading] = []
  var plainText = ""
  var findings: [Finding] = []
}
