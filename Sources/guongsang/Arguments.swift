import Diagnostics
import Vietnamese

/// The command line as it was typed: a verb, what stands behind it, and options with their values.
struct Arguments {
  private(set) var verb = Verb.help
  private(set) var operands: [String] = []
  private var values: [Option: String] = [:]

  /// The value of an option; an empty text for one that takes none.
  subscript(option: Option) -> String? { values[option] }

  init(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    var typedVerb: Verb?
    var onlyOperands = false
    while let word = rest.popFirst() {
      if word == "--" {
        onlyOperands = true
      } else if !onlyOperands, word.hasPrefix("-"), word != "-" {
        try take(word, &rest)
      } else if typedVerb == nil {
        guard let verb = Verb(rawValue: word) else { throw .unknownVerb(word) }
        typedVerb = verb
      } else {
        operands.append(word)
      }
    }
    verb = typedVerb ?? .help
    try validate()
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0] == "-h" ? "--help" : parts[0]
    guard let option = Option.allCases.first(where: { $0.word == name }) else { throw .unknownOption(parts[0]) }
    if option.value == nil {
      guard parts.count == 1 else { throw .needlessValue(option) }
      values[option] = ""
    } else if parts.count == 2 {
      values[option] = parts[1]
    } else {
      guard let value = rest.popFirst() else { throw .missingValue(option) }
      values[option] = value
    }
  }

  private func validate() throws(UsageError) {
    if values[.help] != nil { return }
    for option in values.keys.sorted(by: { $0.rawValue < $1.rawValue }) where !verb.options.contains(option) {
      throw .optionOfOtherVerb(option, verb)
    }
    if operands.count < verb.argumentCount.lowerBound { throw .missingArgument(verb) }
    if operands.count > verb.argumentCount.upperBound { throw .extraArgument(operands[verb.argumentCount.upperBound]) }
  }
}

/// A command line that cannot be understood: exit code 64.
enum UsageError: Error, Equatable {
  case unknownVerb(String)
  case unknownOption(String)
  case missingValue(Option)
  case needlessValue(Option)
  case badValue(Option, String)
  case optionOfOtherVerb(Option, Verb)
  case missingArgument(Verb)
  case extraArgument(String)

  var text: Text {
    switch self {
    case .unknownVerb(let word):
      Text(
        vi: "Không có lệnh “\(word)”.\(hint(word, Verb.allCases.map(\.rawValue)).vietnamese)",
        en: "There is no verb “\(word)”.\(hint(word, Verb.allCases.map(\.rawValue)).english)")
    case .unknownOption(let word):
      Text(
        vi: "Không có tuỳ chọn “\(word)”.\(hint(word, Option.allCases.map(\.word)).vietnamese)",
        en: "There is no option “\(word)”.\(hint(word, Option.allCases.map(\.word)).english)")
    case .missingValue(let option):
      Text(
        vi: "Sau \(option.word) cần một giá trị: \(option.word) \(option.value?.vietnamese ?? "").",
        en: "\(option.word) needs a value: \(option.word) \(option.value?.english ?? "").")
    case .needlessValue(let option):
      Text(vi: "\(option.word) không nhận giá trị.", en: "\(option.word) takes no value.")
    case .badValue(let option, let value):
      Text(
        vi: "\(option.word) không nhận “\(value)”; cần \(option.value?.vietnamese ?? "").",
        en: "\(option.word) does not take “\(value)”; expected \(option.value?.english ?? "").")
    case .optionOfOtherVerb(let option, let verb):
      Text(
        vi: "Lệnh \(verb.rawValue) không có tuỳ chọn \(option.word).",
        en: "The verb \(verb.rawValue) has no option \(option.word).")
    case .missingArgument(let verb):
      Text(
        vi: "Lệnh \(verb.rawValue) cần thêm \(verb.arguments.vietnamese).",
        en: "The verb \(verb.rawValue) needs \(verb.arguments.english).")
    case .extraArgument(let word):
      Text(vi: "Thừa “\(word)” ở cuối dòng lệnh.", en: "“\(word)” is one word too many.")
    }
  }

  private func hint(_ word: String, _ known: [String]) -> Text {
    guard let text = Text.didYouMean(closest(to: word, among: known)) else { return Text(vi: "", en: "") }
    return Text(vi: " " + text.vietnamese, en: " " + text.english)
  }
}
