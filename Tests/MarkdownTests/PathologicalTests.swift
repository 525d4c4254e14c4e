import Foundation
import Testing

@testable import Markdown

@Suite struct PathologicalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static let cases: [Case] = [
    Case("quotes", times(10_000, ">") + "a"), Case("spaced quotes", times(10_000, "> ") + "a"),
    Case("lists", times(10_000, "- ") + "a"), Case("ordered lists", times(10_000, "1. ") + "a"),
    Case("deep lists, blank lines", times(5_000, "- ") + "a" + times(300_000, "\n")),
    Case(
      "indented lists", (0..<400).map { times($0, "  ") + "- a\n" }.joined() + times(300_000, "\n")),
    Case("open brackets", times(50_000, "[")),
    Case("brackets", times(20_000, "[") + "a" + times(20_000, "]")),
    Case("open pictures", times(50_000, "![[]()")),
    Case("nested pictures", times(10_000, "![") + times(10_000, "](a)")),
    Case("emphasis", times(10_000, "*a **b ") + times(10_000, "*")),
    Case("nested emphasis", times(10_000, "*") + "a" + times(10_000, "*")),
    Case("emphasis and links", times(10_000, "*a [x](y) ")),
    Case("one line", times(150_000, "chữ ")), Case("one line of links", times(60_000, "[ữ](b) ")),
    Case("links on continued lines", times(30_000, "> [ữ](b)\n")),
    Case("spaced addresses", times(60_000, "[ữ](a b.md) ")), Case("escaped addresses", times(60_000, "[ữ\\](a b.md) ")),
    Case("addresses written otherwise", times(60_000, "[ữ](a b\\.md) ")),
    Case("open addresses", times(100_000, "](a b.c")),
    Case("NUL", times(100_000, "\0")), Case("NUL among", "a\0b *\0* [\0](\0) `\0`"),
    Case("open fence", "```" + times(100_000, "\na")),
    Case("open comment", "a <!-- " + times(50_000, "<b ")),
    Case("comments", times(50_000, "a <!-- b ")), Case("tags", times(50_000, "<b>")),
    Case("headings", times(30_000, "# a\n")), Case("nameless headings", times(30_000, "#\n")),
    Case(
      "wide table", times(20_000, "|a") + "\n" + times(20_000, "|-") + "\n" + times(20_000, "x\n")),
    Case("long table", "|a|b|\n|-|-|\n" + times(50_000, "|*x*|[y](z)|\n")),
    Case("delimiters", times(100_000, "|-|\n")),
    Case("uneven delimiters", times(50_000, "|-|\n|-|-|-|\n")),
    Case("many tables", times(10_000, "a|b\n-|-\nc|d\n\n")),
    Case(
      "tables in quotes",
      times(90, "> ") + "|a|\n" + times(90, "> ") + "|-|\n" + times(90, "> ") + "|b|"),
    Case("pipes and backslashes", "|a|\n|-|\n" + times(100_000, "\\|")),
    Case("definitions", times(50_000, "[a]: u\n")),
    Case("backticks", (1..<1500).map { "e" + times($0, "`") }.joined()),
    Case("carriage returns", "a|b\r-|-\rc|d\r\n\r> [x](y)\r"), Case("empty", ""),
    Case("lone backslash", "\\"),
    Case("byte order mark", "\u{FEFF}# a\n\na|b\n-|-\n"),
  ]

  /// On a thread with a small stack, as a pool gives, and in a time that no quadratic work allows.
  @Test(arguments: cases) func rendersSoonOnASmallStack(_ example: Case) throws {
    let ended = DispatchSemaphore(value: 0)
    let thread = Thread {
      let document = rendered(example.text)
      _ = document.html { _ in .address("x") }
      ended.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    #expect(ended.wait(timeout: .now() + 20) == .success)
  }

  @Test func rendersBytesThatAreNotUTF8() {
    let document = Document(bytes: [0x61, 0xFF, 0xC3, 0x0A, 0xF0, 0x9F], options: options)
    #expect(document.plainText == "a\u{FFFD}\u{FFFD} \u{FFFD}")
  }

  @Test func cutsNestingThatNoPersonWritesAndSaysSo() throws {
    let document = rendered("a\n\n" + Self.times(300, "> ") + "b")
    #expect(document.source.components(separatedBy: "<blockquote>").count - 1 == 50)
    let finding = try #require(document.findings.first)
    #expect((finding.kind, finding.line) == (.nestedTooDeeply, 3))
    #expect(document.plainText == "a\nb")
  }

  @Test func keepsLongRulesAndDeepCode() {
    #expect(rendered(Self.times(200, "-")).source == "<hr />\n")
    #expect(rendered(Self.times(200, "- ")).source == "<hr />\n")
    #expect(
      rendered("```\n" + Self.times(200, " ") + "x\n```").source.contains(
        Self.times(200, " ") + "x"))
    #expect(rendered(Self.times(200, " ") + "- x").findings.isEmpty == false)
  }
}
