internal import Diagnostics

extension Renderer {
  /// The value of a name where it stands: its first word from the innermost object that has it, each further
  /// word from the value before it. Nil, and a warning, when there is none.
  ///
  /// What is looked up in `false` is `false`: the object is absent, and says so.
  mutating func find(_ index: Int) -> Value? {
    let name = names[index]
    guard let first = name.path.first else {
      if stack.isEmpty { noteMissing(name, in: []) }
      return stack.last
    }
    guard var value = innermost(first) else {
      noteMissing(name, in: stack)
      return nil
    }
    for place in 1..<max(1, name.path.count) {
      let word = name.path[place]
      switch value {
      case .object(let object):
        guard let member = object[word] else {
          noteMissing(name, word: word.text, in: [value])
          return nil
        }
        value = member
      case .bool(false): return value
      default:
        noteMissing(name, word: word.text, in: [])
        return nil
      }
    }
    return value
  }

  private func innermost(_ word: Word) -> Value? {
    var index = stack.count
    while index > 0 {
      index -= 1
      if case .object(let object) = stack[index], let value = object[word] { return value }
    }
    return nil
  }

  private mutating func noteMissing(_ name: Name, word: String? = nil, in values: [Value]) {
    guard findings[Finding(template: here.template, range: name.range)] == nil else { return }
    var known: Set<String> = []
    for case .object(let object) in values { known.formUnion(object.names) }
    let word = word ?? name.path.first?.text ?? "."
    note(.missingName(name.text, word: word, known: known), at: name.range)
  }
}

extension Diagnostic.Message {
  static func missingName(_ name: String, word: String, known: some Collection<String>) -> Self {
    .warning(
      "GS520",
      Text(
        vi: "Không có giá trị nào tên “\(name)” ở đây.",
        en: "There is no value called “\(name)” here."),
      suggestion: .didYouMean(word, known: known))
  }
}
