internal import Diagnostics
internal import Markdown
internal import Vietnamese
internal import YAML

/// The reading of one file: its text, the words that the settings know, and what was found wrong so far.
struct Reading {
  let source: Source
  var vocabularies: Vocabularies
  private(set) var diagnostics: [Diagnostic] = []
  private var errors = 0
  /// The fields whose keys were probably misspelt, so that they are not called missing too.
  private var misspelt: Set<String> = []

  init(_ source: Source, vocabularies: Vocabularies = Vocabularies()) {
    self.source = source
    self.vocabularies = vocabularies
  }

  mutating func report(_ message: Diagnostic.Message, at position: Position, about word: String = "") {
    if message.severity == .error { errors += 1 }
    guard diagnostics.count < Document.mostFaults else { return }
    diagnostics.append(Diagnostic(message, at: source.location(of: word, from: position)))
  }

  /// Reads a record; nil when a required field is missing or any field could not be read.
  mutating func record<Owner: Record>(_ node: Node, as type: Owner.Type) -> Owner? {
    guard let entries = node.entries else {
      report(.expectedFields, at: node.position)
      return nil
    }
    let errorsBefore = errors
    var owner = Owner()
    owner.places.start = node.position
    var empty: [String: Node] = [:]
    let written = values(of: entries, for: type, empty: &empty)
    // In the order of the declaration, so that a field can rely on those declared before it.
    for field in Owner.fields {
      let description = field.description
      if let value = written[description.key] {
        owner.places[description.key] = value.position
        field.read(value, &owner, &self)
      } else if description.isRequired, let key = empty[description.key] {
        report(.emptyField(description), at: key.position, about: key.text ?? "")
      } else if description.isRequired, misspelt.remove(description.key) == nil {
        report(.missingField(description), at: node.position)
      }
    }
    return errors == errorsBefore ? owner : nil
  }

  /// What was written for each field, by its key; fields left empty count as left out, and their keys are
  /// in `empty`.
  private mutating func values<Owner: Record>(
    of entries: [Node.Entry], for type: Owner.Type, empty: inout [String: Node]
  ) -> [String: Node] {
    var firstLines: [String: Int] = [:]
    var values: [String: Node] = [:]
    for entry in entries {
      let position = entry.key.position
      guard let field = field(for: entry, of: type) else { continue }
      let key = field.description.key
      if let line = firstLines.updateValue(position.line, forKey: key) {
        report(.fieldGivenTwice(entry.name, line: line), at: position, about: entry.name)
      } else if entry.value.isBlank {
        empty[key] = entry.key
      } else {
        values[key] = entry.value
      }
    }
    return values
  }

  private mutating func field<Owner: Record>(for entry: Node.Entry, of type: Owner.Type) -> Field<Owner>? {
    let written = FieldDescription.folded(entry.name)
    let fields = Owner.fields
    if let field = fields.first(where: { $0.description.foldedNames.contains(written) }) { return field }
    let nearest = closest(to: entry.name, among: fields.flatMap { $0.description.names + [$0.description.key] })
    if let nearest {
      let meant = fields.first { ($0.description.names + [$0.description.key]).contains(nearest) }
      meant.map { _ = misspelt.insert($0.description.key) }
    }
    let names = fields.map(\.description.name)
    report(.unknownField(entry.name, nearest: nearest, among: names), at: entry.key.position, about: entry.name)
    return nil
  }
}

extension Node {
  /// Nothing is given, or only white space in quotes, which says no more.
  fileprivate var isBlank: Bool { isEmpty || text?.trimmed.isEmpty == true }
}

extension Diagnostic.Message {
  static var expectedFields: Self {
    .error(
      "GS203",
      Text(
        vi: "Ở đây cần các dòng “tên trường: giá trị”.",
        en: "Lines of the form “key: value” are expected here."))
  }

  /// Where no field has a name like it, the fields that there are: unless they are so many that nobody would read them.
  static func unknownField(_ name: String, nearest: String?, among names: [String]) -> Self {
    let list = names.joined(separator: "; ")
    let all = names.count <= 16 ? Text(vi: "Ở đây có: \(list).", en: "Here can stand: \(list).") : nil
    return .error(
      "GS204",
      Text(vi: "Không có trường nào tên là “\(name)”.", en: "There is no field called “\(name)”."),
      suggestion: .didYouMean(nearest) ?? all)
  }

  static func fieldGivenTwice(_ name: String, line: Int) -> Self {
    .error(
      "GS205",
      Text(
        vi: "Trường “\(name)” đã có ở dòng \(line); mỗi trường chỉ viết một lần.",
        en: "The field “\(name)” is already on line \(line); a field can be given only once."))
  }

  static func missingField(_ field: FieldDescription) -> Self {
    .error(
      "GS206",
      Text(
        vi: "Thiếu trường bắt buộc “\(field.name)”.",
        en: "The required field “\(field.name)” (\(field.key)) is missing."),
      suggestion: field.example.isEmpty
        ? nil
        : Text(
          vi: "Thầy/cô thêm một dòng, ví dụ: \(field.name): \(field.example)",
          en: "Add a line, for example: \(field.name): \(field.example)"))
  }

  static func emptyField(_ field: FieldDescription) -> Self {
    .error(
      "GS226",
      Text(
        vi: "Trường bắt buộc “\(field.name)” còn để trống.",
        en: "The required field “\(field.name)” (\(field.key)) is empty."),
      suggestion: Text(
        vi: "\(field.meaning.vietnamese) Ở đây cần \(field.form.vietnamese).",
        en: "\(field.meaning.english) Expected here: \(field.form.english)."))
  }
}
