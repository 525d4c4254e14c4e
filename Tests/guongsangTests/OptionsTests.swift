import Diagnostics
import Publishing
import Testing
import Vietnamese

@testable import guongsang

struct OptionsTests {
  private func options(_ words: String..., locale: [String: String] = [:]) throws -> Options {
    try Options(Arguments(words), environment: locale)
  }

  @Test func whatIsLeftOutHasAValue() throws {
    let options = try options("build")
    #expect(options.language == .vietnamese && !options.isQuiet && !options.isJSON)
    #expect(options.location.site == "." && options.location.content == "content")
    #expect(options.location.templates == "site-templates" && options.location.output == "public")
    #expect(options.jobs == Machine.cores && options.today == Machine.today)
  }

  @Test func readsEveryOption() throws {
    let options = try options(
      "build", "--site", "truong/", "--output=/srv/web", "--date", "18/01/2025", "--jobs", "4",
      "--format", "json", "--language", "en",
      "--quiet")
    #expect(options.language == .english && options.isQuiet && options.isJSON && options.jobs == 4)
    #expect(options.today.iso == "2025-01-18")
    #expect(options.location.content == "truong/content" && options.location.output == "/srv/web")
  }

  @Test(arguments: [
    (
      Option.date, "30/02/2025",
      "“30/02/2025” không dùng được với --date; cần một ngày có thật, như 2025-01-18."
    ),
    (.date, "mai", "“mai” không dùng được với --date"), (.jobs, "0", "cần một số từ 1 đến 1024"),
    (.jobs, "nhiều", "“nhiều”"),
    (.jobs, "1025", "1024"), (.format, "xml", "cần text hoặc json"),
    (.language, "fr", "cần vi (tiếng Việt) hoặc en (tiếng Anh)"),
  ])
  func saysWhichValueIsWrong(option: Option, value: String, words: String) throws {
    let error = UsageError.badValue(option, value)
    #expect(throws: error) { try options("build", option.word, value) }
    #expect(error.text.vietnamese.contains(words), "\(error.text.vietnamese)")
    #expect(error.text.english.contains("does not take “\(value)”"))
  }

  @Test func anEmptyFolderIsNone() throws {
    #expect(throws: UsageError.missingValue(.site)) { try options("build", "--site=") }
  }

  @Test(arguments: [
    ([:], Language.vietnamese), (["LANG": "vi_VN.UTF-8"], .vietnamese),
    (["LANG": "en_US.UTF-8"], .english),
    (["LANG": "en_GB.UTF-8", "LC_ALL": "vi_VN.UTF-8"], .vietnamese),
    (["LANG": "vi_VN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], .english),
    (["LC_ALL": "", "LANG": "en_US.UTF-8"], .english), (["LC_ALL": "C"], .vietnamese),
    (["LANG": "de_DE.UTF-8"], .vietnamese),
  ])
  func speaksTheLanguageOfTheLocale(locale: [String: String], language: Language) throws {
    #expect(try Options(Arguments(["build"]), environment: locale).language == language)
    #expect(
      try Options(Arguments(["build", "--language", "vi"]), environment: locale).language
        == .vietnamese)
  }

  @Test(arguments: [
    (["biuld", "--language", "en"], Language.english), (["--language=en", "x"], .english),
    (["x", "--language"], .vietnamese),
    (["x", "--language", "fr"], .vietnamese), (["x"], .vietnamese),
  ])
  func complainsInTheLanguageThatIsAskedFor(words: [String], language: Language) {
    #expect(Options.language(typedIn: words, [:]) == language)
  }

  @Test(arguments: Option.allCases)
  func everyOptionIsExplained(option: Option) {
    for language in Language.allCases {
      for verb in Verb.allCases where verb.options.contains(option) {
        #expect(!option.meaning(for: verb).text(in: language).isEmpty)
      }
      #expect((option.value == nil) == option.expected.text(in: language).isEmpty)
    }
    #expect(Verb.allCases.contains { $0.options.contains(option) })
  }
}
