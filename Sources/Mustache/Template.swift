internal import Diagnostics

/// A compiled template: a flat list of operations over its own bytes.
struct Template: Sendable {
  let name: String
  let text: TemplateText
  /// The static text as it is written: without what a standalone tag leaves behind.
  var bytes: [UInt8] = []
  var operations: [Operation] = []
  var names: [Name] = []
  var expansions: [Expansion] = []
  var blocks: [Block] = []

  init(name: String, text: TemplateText) {
    self.name = name
    self.text = text
  }
}

extension Template {
  /// The template that `source` describes, as far as it can be understood.
  static func compile(_ name: String, _ source: Source) -> Diagnosed<Template> {
    let text = TemplateText(source)
    var lexer = Lexer(text)
    lexer.run()
    var findings = lexer.findings
    let structure = Structure(lexer.tokens, findings: &findings)
    var compiler = Compiler(Template(name: name, text: text), lexer.tokens, structure, findings)
    compiler.run()
    return Diagnosed(compiler.template, compiler.findings.diagnostics)
  }
}
