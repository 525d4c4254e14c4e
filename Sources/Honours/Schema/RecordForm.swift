package import Diagnostics
internal import Vietnamese

/// A record to be filled in: every field with what it means, those that are not filled in as comments.
package struct RecordForm {
  private let language: Language
  private let filled: [String: String]
  private let vocabularies: Vocabularies
  /// The keys of groups, and of fields within groups, that must be filled in here though they are optional elsewhere.
  private let opened: Set<String>
  private var lines: [String] = []

  /// - Parameters:
  ///   - filled: what is known already, as YAML, by the fields' English keys.
  ///   - vocabularies: the words that can be chosen from.
  ///   - opened: the keys of groups that must be filled in here though they are optional elsewhere; `group.field`
  ///     is a field within one.
  package init(
    language: Language, filled: [String: String], vocabularies: Vocabularies, opened: Set<String> = []
  ) {
    self.language = language
    self.filled = filled
    self.vocabularies = vocabularies
    self.opened = opened
  }

  /// The form as YAML.
  package mutating func text(of fields: [FieldDescription]) -> String {
    for field in fields {
      write(field)
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private mutating func write(_ field: FieldDescription) {
    lines.append("# \(field.meaning.text(in: language)) \(form(of: field))")
    if let value = filled[field.key] {
      lines.append("\(field.name): \(value)")
    } else if field.nested.isEmpty {
      lines.append(field.isRequired ? "\(field.name):" : "# \(field.name): \(example(of: field))")
    } else {
      writeGroup(field)
    }
  }

  /// A group of fields: the required ones to be filled in where the group itself is. No value stands there as an
  /// example, because what is uncommented without a thought would be published, a consent too.
  private mutating func writeGroup(_ field: FieldDescription) {
    let isNeeded = field.isRequired || opened.contains(field.key)
    let mark = isNeeded ? "" : "# "
    lines.append("\(mark)\(field.name):")
    for (index, nested) in field.nested.enumerated() {
      let bullet = field.isList ? (index == 0 ? "- " : "  ") : ""
      let key = "\(field.key).\(nested.key)"
      let isFilled = filled[key]
      let isOpen = isNeeded && (nested.isRequired || isFilled != nil || opened.contains(key))
      let value = isFilled.map { " " + $0 } ?? ""
      lines.append("\(isOpen ? "" : "# ")  \(bullet)\(nested.name):\(value)  # \(explanation(of: nested))")
    }
  }

  private func explanation(of field: FieldDescription) -> String {
    let example = example(of: field)
    guard !example.isEmpty else { return field.meaning.text(in: language) }
    return field.meaning.text(in: language) + " " + Text(vi: "Ví dụ: ", en: "Example: ").text(in: language) + example
  }

  private func form(of field: FieldDescription) -> String {
    let required = Text(vi: "bắt buộc", en: "required").text(in: language)
    let optional =
      opened.contains(field.key)
      ? Text(vi: "bắt buộc với đối tượng này", en: "required of these people").text(in: language)
      : Text(vi: "không bắt buộc", en: "optional").text(in: language)
    let words = words(of: field).joined(separator: "; ")
    let form = words.isEmpty ? field.form.text(in: language) : words
    return "(\(field.isRequired ? required : optional): \(form))"
  }

  /// A text as a YAML scalar: between quotation marks where a sign in it would mean something else.
  package static func quoted(_ text: String) -> String {
    guard text.contains(where: { !$0.isLetter && !$0.isNumber && $0 != " " && $0 != "–" }) else { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func words(of field: FieldDescription) -> [String] { field.words?(vocabularies) ?? [] }

  private func example(of field: FieldDescription) -> String {
    guard let word = words(of: field).first else { return field.example }
    return field.isList ? "[\(Self.quoted(word))]" : Self.quoted(word)
  }
}
