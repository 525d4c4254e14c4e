import Diagnostics

/// What the command says of itself.
enum Help {
  /// The verb that `help` is asked about.
  static func verb(_ word: String?) throws(UsageError) -> Verb? {
    guard let word else { return nil }
    guard let verb = Verb(rawValue: word) else { throw .unknownVerb(word) }
    return verb
  }

  /// A page on one verb, or on all of them.
  static func text(of verb: Verb?) -> Text {
    Text(vi: page(verb, in: .vietnamese), en: page(verb, in: .english))
  }

  private static func page(_ verb: Verb?, in language: Language) -> String {
    guard let verb else { return overview(in: language) }
    let usage = Text(vi: "Cách dùng", en: "Usage").text(in: language)
    let rows = verb.options.map { option in
      let value = option.value.map { " " + $0.text(in: language) } ?? ""
      return (option.word + value, option.meaning(for: verb).text(in: language))
    }
    return """
      guongsang \(verb.rawValue): \(verb.summary.text(in: language))

      \(usage): guongsang \(command(verb, in: language))

      \(table(rows))
      """
  }

  private static func overview(in language: Language) -> String {
    let rows = Verb.allCases.map { (command($0, in: language), $0.summary.text(in: language)) }
    let title = Text(
      vi: "Gương Sáng: trang web tôn vinh điển hình tiên tiến, từ những hồ sơ viết bằng Markdown",
      en: "Gương Sáng: a website of honour from profiles written in Markdown")
    let more = Text(
      vi:
        "Xem thêm từng lệnh: guongsang help LỆNH. Mã kết thúc: 0 đã đăng trọn vẹn; 1 đã đăng, có hồ sơ bị giữ lại;\n2 chưa đăng gì; 64 dòng lệnh sai.",
      en:
        "More on a verb: guongsang help VERB. Exit codes: 0 all is published; 1 published, something was held back;\n2 nothing was published; 64 the command line is wrong."
    )
    let usage = Text(vi: "Cách dùng: guongsang LỆNH", en: "Usage: guongsang VERB")
    return [title.text(in: language), usage.text(in: language), table(rows), more.text(in: language)]
      .joined(separator: "\n\n")
  }

  private static func command(_ verb: Verb, in language: Language) -> String {
    let arguments = verb.arguments.text(in: language)
    let options = Text(vi: "[TUỲ CHỌN]", en: "[OPTIONS]").text(in: language)
    return ([verb.rawValue] + [arguments, options].filter { !$0.isEmpty }).joined(separator: " ")
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { left, right in
      "  \(left)\(String(repeating: " ", count: width - left.count + 2))\(right)"
    }.joined(separator: "\n")
  }
}
