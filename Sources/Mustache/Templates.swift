package import Diagnostics

/// The templates of a site, compiled together, so that every partial and every parent is known to exist.
package struct Templates: Sendable {
  let templates: [Template]
  let indices: [String: Int]
  /// For each template, for each of its partials and parents, the template meant; nil when it is
  /// unknown or dynamic.
  let targets: [[Int?]]

  /// Compiles templates, each under the name by which `{{>name}}` calls it.
  ///
  /// Errors are syntax errors, names given twice, and partials and parents that do not exist; what could be
  /// understood is compiled nevertheless.
  package static func compile(_ sources: [(name: String, source: Source)]) -> Diagnosed<Templates> {
    var templates: [Template] = []
    var indices: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for (name, source) in sources {
      guard indices[name] == nil else {
        diagnostics.append(Diagnostic(.duplicateTemplate(name), at: source.whole))
        continue
      }
      let template = Template.compile(name, source)
      indices[name] = templates.count
      templates.append(template.value)
      diagnostics += template.diagnostics
    }
    let set = Templates(templates, indices)
    diagnostics += set.missingTemplates()
    return Diagnosed(set, diagnostics)
  }

  private init(_ templates: [Template], _ indices: [String: Int]) {
    self.templates = templates
    self.indices = indices
    targets = templates.map { template in
      template.expansions.map { expansion in
        if case .named(let name) = expansion.target { indices[name] } else { nil }
      }
    }
  }

  private func missingTemplates() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (template, targets) in zip(templates, targets) {
      for (expansion, target) in zip(template.expansions, targets) where target == nil {
        guard case .named(let name) = expansion.target else { continue }
        diagnostics.append(
          Diagnostic(
            .missingTemplate(name, known: indices.keys),
            at: template.text.location(expansion.nameRange)))
      }
    }
    return diagnostics
  }
}

extension Templates {
  /// The names of all templates, sorted.
  package var names: [String] { indices.keys.sorted() }

  /// The bytes of the template called `name` as its author wrote them; nil when there is none.
  package func source(of name: String) -> [UInt8]? {
    indices[name].map { templates[$0].text.bytes }
  }

  /// The sorted names of all templates that rendering `name` can touch: itself, its partials and parents, and
  /// theirs. A dynamic name can mean any template.
  package func closure(of name: String) -> [String] {
    guard let start = indices[name] else { return [] }
    var reached: Set<Int> = [start]
    var waiting = [start]
    while let index = waiting.popLast() {
      let template = templates[index]
      if template.expansions.contains(where: \.isDynamic) { return names }
      for case let target? in targets[index] where reached.insert(target).inserted {
        waiting.append(target)
      }
    }
    return reached.map { templates[$0].name }.sorted()
  }
}

extension Expansion {
  var isDynamic: Bool {
    if case .dynamic = target { true } else { false }
  }
}

extension Diagnostic.Message {
  static func missingTemplate(_ name: String, known: some Collection<String>) -> Self {
    .error(
      "GS508",
      Text(vi: "Không có mẫu nào tên “\(name)”.", en: "There is no template called “\(name)”."),
      suggestion: .didYouMean(name, known: known))
  }

  static func duplicateTemplate(_ name: String) -> Self {
    .error(
      "GS509",
      Text(
        vi: "Đã có một mẫu khác tên “\(name)”.",
        en: "There is already another template called “\(name)”."),
      suggestion: Text(
        vi: "Thầy/cô đổi tên một trong hai tệp.", en: "Rename one of the two files."))
  }
}
