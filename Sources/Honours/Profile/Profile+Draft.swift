package import Diagnostics
internal import Vietnamese
internal import YAML

extension Profile {
  /// Whether front matter says that this is a draft, even where the rest of it cannot be read.
  static func isDraft(_ frontMatter: Node) -> Bool {
    let recognition = frontMatter.value(of: "recognition", in: ProfileFields.fields.map(\.description))
    let status = recognition?.value(of: "status", in: Recognition.fields.map(\.description))?.text
    return status.flatMap(Status.init(written:)) == .draft
  }
}

extension Profile {
  /// The name of a person whose front matter says that they are withdrawn, even where the rest of it has errors.
  package static func withdrawnName(in source: Source) -> String? {
    guard let frontMatter = FrontMatter(in: source), frontMatter.isClosed,
      let node = YAML.parse(frontMatter.yaml, of: source, from: 2).value
    else { return nil }
    let fields = ProfileFields.fields.map(\.description)
    let status = node.value(of: "recognition", in: fields)?
      .value(of: "status", in: Recognition.fields.map(\.description))?.text
    let kind = node.value(of: "kind", in: fields)?.text.flatMap(Kind.init(written:))
    guard status.flatMap(Status.init(written:)) == .withdrawn, kind == .individual else { return nil }
    return node.value(of: "name", in: fields)?.text?.trimmed
  }
}

extension Node {
  /// What is written for a field, in any of its spellings.
  fileprivate func value(of key: String, in fields: [FieldDescription]) -> Node? {
    guard let names = fields.first(where: { $0.key == key })?.foldedNames else { return nil }
    return entries?.first { names.contains(FieldDescription.folded($0.name)) }?.value
  }
}
