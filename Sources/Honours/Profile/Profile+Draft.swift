internal import Diagnostics
internal import Vietnamese
internal import YAML

extension Profile {
  /// Whether front matter says that this is a draft, even where the rest of it cannot be read.
  static func isDraft(_ frontMatter: Node) -> Bool {
    let recognition = frontMatter.value(of: "recognition", in: Profile.fields.map(\.description))
    let status = recognition?.value(of: "status", in: Recognition.fields.map(\.description))?.text
    return status.flatMap(Status.init(written:)) == .draft
  }
}

extension Node {
  /// What is written for a field, in any of its spellings.
  fileprivate func value(of key: String, in fields: [FieldDescription]) -> Node? {
    guard let names = fields.first(where: { $0.key == key })?.foldedNames else { return nil }
    return entries?.first { names.contains(FieldDescription.folded($0.name)) }?.value
  }
}
