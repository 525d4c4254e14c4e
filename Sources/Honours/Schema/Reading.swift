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
  var misspelt: Set<String> = []
  /// The source by lines: made at the first question, for most files raise none.
  private lazy var lines = source.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)

  init(_ source: Source, vocabularies: Vocabularies = Vocabularies()) {
    self.source = source
    self.vocabularies = vocabularies
  }

  mutating func report(_ message: Diagnostic.Message, at position: Position, about word: String = "") {
    if message.severity == .error { errors += 1 }
    guard diagnostics.count < Document.mostFaults else { return }
    diagnostics.append(Diagnostic(message, at: source.location(of: word, from: position)))
  }

  /// A line of the source, counted from 1.
  mutating func line(_ number: Int) -> Substring.UnicodeScalarView? {
    lines.indices.contains(number - 1) ? Substring(lines[number - 1]).unicodeScalars : nil
  }

  /// Reads a record; nil when a required field is missing or any field could not be read.
  mutating func record<Owner: Record>(_ node: Node, as type: Owner.Type) -> Owner? {
    guard let entries = node.entries else {
      report(.expectedFields, at: node.position)
      return nil
    }
    let errorsBefore = errors
    var owner = Owner()
    owner.places = Places(from: node.position, count: entries.count)
    // In the order of the declaration, so that a field can rely on those declared before it.
    for (field, entry) in zip(Owner.fields, written(entries, for: type)) {
      let key = field.description.key
      if let entry, !entry.value.isBlank {
        owner.places.add(key, at: entry.value.position)
        field.read(entry.value, &owner, &self)
      } else {
        reportEmpty(
          field.description, entry, in: node, isNeeded: field.description.isRequired && !field.isWaived(owner))
      }
    }
    return errors == errorsBefore ? owner : nil
  }

  /// What was written for each of a record's fields.
  private mutating func written<Owner: Record>(_ entries: [Node.Entry], for type: Owner.Type) -> [Node.Entry?] {
    var written = [Node.Entry?](repeating: nil, count: Owner.fields.count)
    for entry in entries {
      guard let index = Owner.fields.index(written: entry.name) else {
        reportUnknown(entry, in: Owner.fields)
        continue
      }
      if let first = written[index] {
        let line = first.key.position.line
        report(.fieldGivenTwice(entry.name, line: line), at: entry.key.position, about: entry.name)
      } else {
        written[index] = entry
      }
    }
    return written
  }

  private mutating func reportUnknown<Owner: Record>(_ entry: Node.Entry, in fields: Fields<Owner>) {
    let nearest = closest(to: entry.name, among: fields.flatMap { $0.description.names + [$0.description.key] })
    if let nearest {
      let meant = fields.first { ($0.description.names + [$0.description.key]).contains(nearest) }
      meant.map { _ = misspelt.insert($0.description.key) }
    }
    let names = fields.map(\.description.name)
    report(.unknownField(entry.name, nearest: nearest, among: names), at: entry.key.position, about: entry.name)
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
}
