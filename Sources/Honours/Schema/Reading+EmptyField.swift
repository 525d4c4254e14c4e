internal import Diagnostics
internal import YAML

extension Reading {
  /// Reports that nothing is given for a field, where that is a mistake or does not look as if it were meant.
  mutating func reportEmpty(
    _ field: FieldDescription, _ entry: Node.Entry?, in record: Node, isNeeded: Bool
  ) {
    guard let entry else {
      if isNeeded, misspelt.remove(field.key) == nil { report(.missingField(field), at: record.position) }
      return
    }
    let note = valueTakenForNote(of: entry)
    if isNeeded {
      let quoting = note.map { Diagnostic.Message.quoting($0.text, of: entry.name) }
      report(.emptyField(field, suggestion: quoting), at: entry.key.position, about: entry.name)
    } else if let note {
      report(.valueTakenForNote(note.text, of: entry.name), at: note.position, about: note.text)
    }
  }

  /// What stands behind a key's colon as `#A3161A`: YAML takes it for a note, its author meant a value. A note as
  /// the forms have it, with a blank behind the `#`, is none.
  private mutating func valueTakenForNote(of entry: Node.Entry) -> (text: String, position: Position)? {
    guard entry.value.isEmpty, let line = line(entry.key.position.line) else { return nil }
    let key = entry.key.position.column - 1 + entry.key.length
    let behindKey = line.dropFirst(key).drop(while: \.isBlank)
    guard behindKey.first == ":" else { return nil }
    let note = behindKey.dropFirst().drop(while: \.isBlank)
    guard note.first == "#", let second = note.dropFirst().first, !second.isBlank else { return nil }
    let text = String(String.UnicodeScalarView(note)).withoutTrailingNote.trimmed
    return (text, Position(line: entry.key.position.line, column: line.count - note.count + 1))
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
}

extension String {
  /// The text up to a note behind it.
  fileprivate var withoutTrailingNote: String { firstRange(of: " #").map { String(self[..<$0.lowerBound]) } ?? self }
}

extension Diagnostic.Message {
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

  /// - Parameter suggestion: what to do, where it is known better than from the field.
  static func emptyField(_ field: FieldDescription, suggestion: Text? = nil) -> Self {
    .error(
      "GS226",
      Text(
        vi: "Trường bắt buộc “\(field.name)” còn để trống.",
        en: "The required field “\(field.name)” (\(field.key)) is empty."),
      suggestion: suggestion
        ?? Text(
          vi: "\(field.meaning.vietnamese) Ở đây cần \(field.form.vietnamese).",
          en: "\(field.meaning.english) Expected here: \(field.form.english)."))
  }

  static func valueTakenForNote(_ value: String, of name: String) -> Self {
    .warning(
      "GS228",
      Text(
        vi: "Phần sau dấu # được hiểu là ghi chú, nên trường “\(name)” đang để trống.",
        en: "What stands behind # is taken for a note, so that the field “\(name)” is empty."),
      suggestion: quoting(value, of: name))
  }

  static func quoting(_ value: String, of name: String) -> Text {
    Text(
      vi: "Nếu đây là giá trị, thầy/cô đặt trong ngoặc kép: \(name): \(RecordForm.quoted(value)); "
        + "nếu là ghi chú thì thêm một dấu cách sau dấu #.",
      en: "If this is the value, quote it: \(name): \(RecordForm.quoted(value)); "
        + "if it is a note, put a space behind the #.")
  }
}
