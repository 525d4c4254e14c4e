extension Document {
  /// Renders `text`, which is NFC with LF line ends; other text is safe too.
  package init(_ text: String, options: Options) {
    self.init(utf8: Array(text.utf8), options: options)
  }

  /// Renders `text` as if so many empty lines stood above it, with positions to match.
  package init(_ text: Substring, below lines: Int, options: Options) {
    self.init(utf8: [UInt8](repeating: 0x0A, count: lines) + Array(String(text).utf8), options: options)
  }

  /// Renders `bytes`; what is not UTF-8 becomes U+FFFD.
  package init(bytes: [UInt8], options: Options) {
    let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
    self.init(
      utf8: isUTF8 ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8), options: options)
  }

  private init(utf8: [UInt8], options: Options) {
    let survey = Survey(utf8)
    let text = survey.excess.isEmpty ? utf8 : survey.trimmed(utf8)
    var tree = CMarkTree(text)
    var origins: [TablePlan.Origin] = []
    if !survey.delimiterLines.isEmpty {
      origins = tree.makeTables(in: text, survey.delimiterLines, label: options.tableLabel)
    }
    var reader = BodyReader(SourceText(text), origins: origins)
    tree.walk { node, entering in reader.visit(node, entering: entering) }
    let body = reader.finish(survey.excess)
    var pass = HTMLPass(tree.html(), body)
    pass.run()
    html = pass.output
    references = pass.references
    headings = body.headings
    plainText = options.givesPlainText ? String(decoding: body.plainText, as: UTF8.self) : nil
    findings = body.findings
  }
}

extension CMarkTree {
  /// Replaces the pipe tables and returns where their texts come from.
  fileprivate mutating func makeTables(
    in text: [UInt8], _ delimiterLines: [Int], label: String
  ) -> [TablePlan.Origin] {
    var planner = TablePlanner(
      SourceText(text), delimiterLines: delimiterLines, tableLabel: label)
    planner.plan(self)
    guard !planner.plans.isEmpty else { return [] }
    replaceTextBlocks(planner.plans, with: CMarkTree(planner.fragments))
    return planner.origins
  }
}
