import Diagnostics
import Testing

@testable import guongsang

struct ArgumentsTests {
  @Test func readsAVerbItsOperandsAndOptionsInAnyOrder() throws {
    for words in [
      ["new", "Tổ Toán", "--kind", "tập-thể", "--quiet"],
      ["--quiet", "--kind=tập-thể", "new", "Tổ Toán"],
      ["new", "--quiet", "--kind", "tập-thể", "--", "Tổ Toán"],
    ] {
      let arguments = try Arguments(words)
      #expect(arguments.verb == .new && arguments.operands == ["Tổ Toán"])
      #expect(arguments[.kind] == "tập-thể" && arguments[.quiet] == "" && arguments[.year] == nil)
    }
  }

  @Test func theLastOfAnOptionCounts() throws {
    #expect(try Arguments(["build", "--jobs", "1", "--jobs=2"])[.jobs] == "2")
  }

  @Test func aValueMayHoldAnEqualsSignOrBeginWithAHyphen() throws {
    #expect(try Arguments(["build", "--site=a=b"])[.site] == "a=b")
    #expect(try Arguments(["build", "--site", "-a"])[.site] == "-a")
    #expect(try Arguments(["build", "--site="])[.site] == "")
  }

  @Test func behindTwoHyphensEverythingIsAnOperand() throws {
    #expect(try Arguments(["new", "--", "--kind"]).operands == ["--kind"])
    #expect(try Arguments(["--", "new", "--"]).operands == ["--"])
    #expect(try Arguments(["new", "-"]).operands == ["-"])
  }

  @Test(arguments: [[], ["help"], ["-h"], ["--help"]])
  func withoutAVerbItHelps(words: [String]) throws { #expect(try Arguments(words).verb == .help) }

  @Test(arguments: [
    ["build", "-h"], ["-h", "build"], ["build", "--help", "--kind", "x"], ["new", "--help"],
  ])
  func helpIsGivenBeforeAnythingElseIsChecked(words: [String]) throws {
    #expect(try Arguments(words)[.help] != nil)
  }

  @Test(arguments: [["version"], ["--version"]])
  func tellsItsVersion(words: [String]) throws { #expect(try Arguments(words).verb == .version) }

  @Test(arguments: [
    (["biuld"], UsageError.unknownVerb("biuld"), "Ý thầy/cô là “build”?", "Did you mean “build”?"),
    (["deploy"], .unknownVerb("deploy"), "Không có lệnh “deploy”.", "no verb “deploy”."),
    (
      ["build", "--sit", "a"], .unknownOption("--sit"), "Ý thầy/cô là “--site”?",
      "Did you mean “--site”?"
    ),
    (["build", "-x"], .unknownOption("-x"), "Không có tuỳ chọn “-x”.", "no option “-x”."),
    (
      ["build", "--jobs"], .missingValue(.jobs), "Sau --jobs cần một số từ 1 đến 1024.",
      "--jobs needs a number"
    ),
    (
      ["build", "--strict=1"], .needlessValue(.strict), "--strict đứng một mình",
      "--strict stands alone"
    ),
    (
      ["check", "--strict"], .optionOfOtherVerb(.strict, .check),
      "Lệnh check không có tuỳ chọn --strict.", "has no option --strict"
    ),
    (
      ["certificates"], .missingOption(.year, .certificates),
      "Lệnh certificates cần --year và năm học, như 2025-2026.", "The verb certificates needs --year"
    ),
    (
      ["new"], .missingArgument(.new), "Thiếu TÊN: guongsang new \"Tổ Toán – Tin\"",
      "NAME is missing"
    ),
    (
      ["init"], .missingArgument(.initialise),
      "Thiếu THƯ-MỤC: guongsang init guong-sang-truong-toi", "DIR is missing"
    ),
    (["new", "Tổ", "Toán"], .extraArgument("Toán", .new), "đặt trong ngoặc kép", "needs quotes"),
    (
      ["build", "truong"], .extraArgument("truong", .build), "guongsang build --site truong",
      "guongsang build --site truong"
    ),
    (
      ["version", "a"], .extraArgument("a", .version), "Thừa “a” ở cuối dòng lệnh.",
      "one word too many"
    ),
    (
      ["--site", "a"], .missingVerb(.site), "Thiếu lệnh; ví dụ: guongsang build --site THƯ-MỤC.",
      "verb is missing"
    ),
  ])
  func saysWhatIsWrong(words: [String], error: UsageError, vietnamese: String, english: String)
    throws
  {
    #expect(throws: error) { try Arguments(words) }
    #expect(error.text.vietnamese.contains(vietnamese), "\(error.text.vietnamese)")
    #expect(error.text.english.contains(english), "\(error.text.english)")
  }
}
