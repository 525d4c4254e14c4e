import Diagnostics
import Publishing
import Vietnamese

/// What the options of a command line mean, checked.
struct Options {
  let language: Language
  let isQuiet: Bool
  let isJSON: Bool
  let location: SiteLocation
  /// The day that was asked for; nil where it is always today's.
  let day: CivilDate?
  let jobs: Int

  init(_ arguments: Arguments, environment: [String: String]) throws(UsageError) {
    language = try Self.language(arguments, environment)
    isQuiet = arguments[.quiet] != nil
    location = SiteLocation(
      site: try Self.folder(.site, arguments) ?? ".", content: try Self.folder(.content, arguments),
      templates: try Self.folder(.templates, arguments), output: try Self.folder(.output, arguments))
    switch arguments[.format] {
    case nil, "text": isJSON = false
    case "json": isJSON = true
    case .some(let other): throw .badValue(.format, other)
    }
    if let typed = arguments[.date] {
      guard let date = CivilDate(typed) else { throw .badValue(.date, typed) }
      day = date
    } else {
      day = nil
    }
    if let typed = arguments[.jobs] {
      guard let number = Int(typed), (1...1024).contains(number) else { throw .badValue(.jobs, typed) }
      jobs = number
    } else {
      jobs = Machine.cores
    }
  }

  /// The day that decides what may be shown.
  var today: CivilDate { day ?? Machine.today }

  /// The language asked for, else that of the locale when it is English, else Vietnamese.
  private static func language(_ arguments: Arguments, _ environment: [String: String]) throws(UsageError) -> Language {
    guard let typed = arguments[.language] else { return language(of: environment) }
    guard let language = Language(rawValue: typed) else { throw .badValue(.language, typed) }
    return language
  }

  /// The language for a command line that cannot be understood, which may still ask for one.
  static func language(typedIn words: [String], _ environment: [String: String]) -> Language {
    let behind = zip(words, words.dropFirst()).first { $0.0 == Option.language.word }?.1
    let joined = words.first { $0.hasPrefix(Option.language.word + "=") }?.split(separator: "=").last.map(String.init)
    return (behind ?? joined).flatMap(Language.init(rawValue:)) ?? language(of: environment)
  }

  private static func language(of environment: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .english : .vietnamese
  }

  private static func folder(_ option: Option, _ arguments: Arguments) throws(UsageError) -> String? {
    guard let typed = arguments[option] else { return nil }
    if typed.isEmpty { throw .missingValue(option) }
    return typed.count > 1 && typed.hasSuffix("/") ? String(typed.dropLast()) : typed
  }
}
