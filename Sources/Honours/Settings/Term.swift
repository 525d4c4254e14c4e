internal import Diagnostics
package import Vietnamese
internal import YAML

/// A field, level, unit or movement, as a site's settings define it.
package struct Term: VocabularyWord {
  package var places = Places()
  package var name = ""
  var givenID: String?
  package var description: String?
  /// When the word came into use and went out of it: a level that a reform abolished, for example.
  package var from: CivilDate?
  package var until: CivilDate?

  package init() {}

  package var id: String { givenID ?? Slug.make(name) }

  fileprivate static let longestName = 120

  static let idMeaning = Text(
    vi: "Mã dùng trong địa chỉ trang; bỏ trống thì lấy từ tên.",
    en: "The word in addresses; made from the name when left out.")

  static let nameMeaning = Text(vi: "Tên như người đọc thấy.", en: "The name that readers see.")

  package static let fields: Fields<Term> = [
    .required("name", ["tên"], .text(upTo: longestName), \.name, nameMeaning, example: "Dạy học"),
    .optional("id", ["mã"], .id, \.givenID, idMeaning, example: "day-hoc"),
    .optional(
      "description", ["mô tả"], .text(upTo: 600), \.description,
      Text(vi: "Một, hai câu giới thiệu.", en: "A sentence or two of introduction.")),
    .optional(
      "from", ["từ"], .date, \.from,
      Text(vi: "Ngày bắt đầu dùng.", en: "The day from which it is used."), example: "2025-07-01"),
    .optional(
      "until", ["đến"], .date, \.until,
      Text(vi: "Ngày cuối còn dùng.", en: "The last day on which it is used."), example: "2025-06-30"),
  ]
}

extension Shape where Value == Term {
  /// A term with its fields, or only its name.
  static var term: Self {
    let record = Shape<Term>.record(Term.self)
    return Shape(Text(vi: "tên, hoặc nhóm các trường con", en: "a name or a group of fields"), nested: record.nested) {
      node, reading in
      guard node.text != nil else { return record.read(node, &reading) }
      guard let name = Shape<String>.text(upTo: Term.longestName).read(node, &reading) else { return nil }
      var term = Term()
      term.places.start = node.position
      term.name = name
      return term
    }
  }
}

extension Shape where Value == String {
  /// A word for addresses: small letters without marks, digits and hyphens.
  static var id: Self {
    let form = Text(
      vi: "chữ thường không dấu, số và gạch nối", en: "small letters without marks, digits and hyphens")
    return Shape(form) { text in
      let slug = Slug.make(text)
      return !text.isEmpty && slug == text ? .value(text) : .wrong(.expected(form, rather: slug.isEmpty ? nil : slug))
    }
  }
}
