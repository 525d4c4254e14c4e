import Diagnostics
import Vietnamese

/// A command line that cannot be understood: exit code 64.
enum UsageError: Error, Equatable {
  case missingVerb(Option)
  case unknownVerb(String)
  case unknownOption(String)
  case missingValue(Option)
  case needlessValue(Option)
  case badValue(Option, String)
  /// A word that is not among those of the site.
  case unknownWord(Option, String, known: [String])
  /// What a verb cannot be told to do.
  case unknownTask(String, Verb, known: [String])
  case unknownScreen(String, known: [String])
  /// A kind, and a subject whose people are of the other one, which is named last.
  case wrongKind(String, subject: String, of: String)
  case missingOption(Option, Verb)
  case optionOfOtherVerb(Option, Verb)
  case missingArgument(Verb)
  case extraArgument(String, Verb)

  var text: Text {
    switch self {
    case .missingVerb(let option):
      Text(
        vi: "Thiếu lệnh; ví dụ: guongsang build \(option.usage.vietnamese).",
        en: "The verb is missing; for example: guongsang build \(option.usage.english).")
    case .unknownVerb(let word):
      Self.unknown(
        Text(vi: "Không có lệnh “\(word)”.", en: "There is no verb “\(word)”."), word,
        Verb.allCases.map(\.rawValue))
    case .unknownOption(let word):
      Self.unknown(
        Text(vi: "Không có tuỳ chọn “\(word)”.", en: "There is no option “\(word)”."), word,
        Option.allCases.map(\.word))
    case .missingValue(let option):
      Text(
        vi: "Sau \(option.word) cần \(option.expected.vietnamese).",
        en: "\(option.word) needs \(option.expected.english).")
    case .needlessValue(let option):
      Text(
        vi: "\(option.word) đứng một mình, không có = và giá trị phía sau.",
        en: "\(option.word) stands alone, without = and a value.")
    case .badValue(let option, let value):
      Text(
        vi: "“\(value)” không dùng được với \(option.word); cần \(option.expected.vietnamese).",
        en: "\(option.word) does not take “\(value)”; expected \(option.expected.english).")
    case .unknownWord(let option, let word, let known):
      Self.listing(
        known,
        behind: Self.unknown(
          Text(
            vi: "“\(word)” không dùng được với \(option.word); cần \(option.expected.vietnamese).",
            en: "\(option.word) does not take “\(word)”; expected \(option.expected.english)."), word, known))
    case .unknownTask(let word, let verb, let known):
      Self.unknown(
        Text(
          vi: "Lệnh \(verb.rawValue) không có việc “\(word)”; chỉ có \(known.joined(separator: ", ")).",
          en: "The verb \(verb.rawValue) knows no “\(word)”, only \(known.joined(separator: ", "))."), word, known)
    case .unknownScreen(let word, let known):
      Self.listing(
        known,
        behind: Self.unknown(
          Text(vi: "Không có màn hình nào mã “\(word)”.", en: "There is no screen “\(word)”."), word, known))
    case .wrongKind(let kind, let subject, let own):
      Text(
        vi:
          "\(Option.kind.word) “\(kind)” không hợp với \(Option.subject.word) “\(subject)”, vì đối tượng này là \(own).",
        en: "\(Option.kind.word) “\(kind)” does not fit \(Option.subject.word) “\(subject)”, which is “\(own)”.")
    case .missingOption(let option, let verb):
      Text(
        vi: "Lệnh \(verb.rawValue) cần \(option.word) và \(option.expected.vietnamese).",
        en: "The verb \(verb.rawValue) needs \(option.word) with \(option.expected.english).")
    case .optionOfOtherVerb(let option, let verb):
      Text(
        vi: "Lệnh \(verb.rawValue) không có tuỳ chọn \(option.word).",
        en: "The verb \(verb.rawValue) has no option \(option.word).")
    case .missingArgument(let verb):
      Text(
        vi:
          "Thiếu \(verb.needed.vietnamese): guongsang \(verb.rawValue) \(verb.example.vietnamese)",
        en:
          "\(verb.needed.english) is missing: guongsang \(verb.rawValue) \(verb.example.english)"
      )
    case .extraArgument(let word, let verb): Self.extra(word, verb)
    }
  }

  private static func unknown(_ text: Text, _ word: String, _ known: [String]) -> Text {
    guard let hint = Text.didYouMean(closest(to: word, among: known)) else { return text }
    return Text(vi: "\(text.vietnamese) \(hint.vietnamese)", en: "\(text.english) \(hint.english)")
  }

  private static func listing(_ known: [String], behind text: Text) -> Text {
    let list = known.map { "\n  " + $0 }.joined()
    return Text(vi: "\(text.vietnamese) Đang có:\(list)", en: "\(text.english) Known:\(list)")
  }

  private static func extra(_ word: String, _ verb: Verb) -> Text {
    if verb.argumentCount.upperBound == 0, verb.options.contains(.site) {
      return Text(
        vi:
          "Thừa “\(word)”; nếu đó là thư mục của trang thì viết: guongsang \(verb.rawValue) --site \(word)",
        en:
          "“\(word)” is one word too many; if it is the site's folder: guongsang \(verb.rawValue) --site \(word)"
      )
    }
    guard verb.argumentCount.lowerBound > 0 else {
      return Text(vi: "Thừa “\(word)” ở cuối dòng lệnh.", en: "“\(word)” is one word too many.")
    }
    return Text(
      vi:
        "Thừa “\(word)”; tên có khoảng trắng thì đặt trong ngoặc kép: guongsang \(verb.rawValue) \(verb.example.vietnamese)",
      en:
        "“\(word)” is one word too many; a name with spaces needs quotes: guongsang \(verb.rawValue) \(verb.example.english)"
    )
  }
}
