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
      if word == "--", !onlyOperands {
        onlyOperands = true
      } else if word == "--version", typedVerb == nil {
        typedVerb = .version
      } else if !onlyOperands, word.hasPrefix("-"), word != "-" {
        try take(word, &rest)
      } else if typedVerb == nil {
        guard let verb = Verb(rawValue: word) else { throw .unknownVerb(word) }
        typedVerb = verb
      } else {
        operands.append(word)
      }
    }
    if typedVerb == nil, let option = values.keys.min(), !Verb.help.options.contains(option) {
      throw .missingVerb(option)
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
    for option in values.keys.sorted() where !verb.options.contains(option) {
      throw .optionOfOtherVerb(option, verb)
    }
    if let option = verb.requiredOption, values[option] == nil { throw .missingOption(option, verb) }
    if operands.count < verb.argumentCount.lowerBound { throw .missingArgument(verb) }
    if operands.count > verb.argumentCount.upperBound {
      throw .extraArgument(operands[verb.argumentCount.upperBound], verb)
    }
  }
}
