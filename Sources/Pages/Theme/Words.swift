internal import Diagnostics
internal import Mustache
internal import YAML

/// The words that readers see, from `strings/vi.yaml`.
package struct Words: Sendable {
  /// A word that the program itself puts on pages: `label.…` in the file.
  package enum Label: String, CaseIterable {
    case home, collective, individual, collectives, individuals, rolls, roll, fields, levels, level
    case movements, units, all, table, search, description
    case cardOfStory, inPhoto, cardOfSite, rollTitle, recognised, decision, collectiveCount, individualCount
    case screens, allDay, everyDay, schoolYear, onScreens, rollOfHonour, readOn, scanToRead, thanks
    case certificate, certificateOfYear, certificateOfPeriod, byDecision, certificateNumber
  }

  let view: Object
  /// Each label in pieces, between which a name belongs: `{}` in the file.
  private let labels: [Label: [String]]

  package subscript(label: Label) -> String { labels[label]?.joined(separator: "{}") ?? label.rawValue }

  /// What a table is called for those who cannot see it.
  package var tableLabel: String { self[.table] }

  /// A label with a name in the place of its `{}`.
  package func fill(_ label: Label, with name: String) -> String {
    labels[label]?.joined(separator: name) ?? label.rawValue
  }

  static func read(_ source: Source) -> Diagnosed<Words> {
    let yaml = YAML.parse(source)
    let view: Object = if case .object(let object) = yaml.value.map(Value.init) { object } else { Object() }
    var labels: [Label: [String]] = [:]
    var diagnostics = yaml.diagnostics
    for label in Label.allCases {
      if case .object(let group) = view["label"], case .text(let text) = group[label.rawValue] {
        labels[label] = text.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
      } else {
        diagnostics.append(Diagnostic(.missingWord("label.\(label.rawValue)"), at: source.whole))
      }
    }
    return Diagnosed(Words(view: view, labels: labels), diagnostics)
  }
}

extension Value {
  fileprivate init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): self = .text(scalar.text)
    case .sequence(let items): self = .list(items.map(Value.init))
    case .mapping(let entries):
      self = .object(Object(Dictionary(entries.map { ($0.name, Value($0.value)) }) { first, _ in first }))
    }
  }
}

extension Diagnostic.Message {
  static func missingWord(_ key: String) -> Self {
    .error(
      "GS552",
      Text(vi: "Thiếu chữ “\(key)”.", en: "The word “\(key)” is missing."),
      suggestion: Text(
        vi: "Thêm lại dòng này từ bộ mẫu gốc của Gương Sáng.",
        en: "Add the line again from the templates that come with Gương Sáng."))
  }
}
