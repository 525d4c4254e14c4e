import Testing

@testable import Markdown

@Suite struct FindingTests {
  static func findings(_ text: String) -> [String] {
    rendered(text).findings.map { "\($0.kind) \($0.line):\($0.column) \($0.text)" }
  }

  @Test func pointsAtRawHTML() {
    #expect(Self.findings("ữ <b>x</b>\n") == ["rawHTML 1:3 <b>"])
    #expect(
      Self.findings("a\n\n > <div class=x>\n > y\n > </div>\n") == ["rawHTML 3:4 <div class=x>"])
    #expect(Self.findings("a </i> <br/>") == ["rawHTML 1:3 </i>", "rawHTML 1:8 <br/>"])
    #expect(Self.findings("- a\n  ữ <u\n  id=x>") == ["rawHTML 2:5 <u"])
  }

  @Test(arguments: [
    "<!-- a -->", "a <!-- b --> c", "<!-- a\n\nb -->\n\nc", "<!-- a --> <!-- b -->", "`<b>`",
    "\\<b>",
    "    <b>", "a < b > c", "<https://a.vn>",
  ])
  func isSilentOn(_ text: String) {
    #expect(Self.findings(text) == [])
  }

  @Test(arguments: ["<!-- a --> b", "<!-- a\n\nb", "<!-- a --> <b>"])
  func saysThatTextIsLostWithAComment(_ text: String) {
    #expect(rendered(text).findings.map(\.kind) == [.rawHTML])
  }

  @Test func leavesNothingOfRawHTML() {
    #expect(
      rendered("a <b>c</b>\n\n<!-- d -->\n\n<div>\ne\n</div>\n\nf").source
        == "<p>a c</p>\n<p>f</p>\n")
    #expect(rendered("`<!-- raw HTML omitted -->`").source.contains("raw HTML omitted"))
  }

  @Test func pointsAtPicturesWithoutText() {
    #expect(
      Self.findings("á ![ ](b.jpg) ![c](d)\n[![][e]](f)\n\n[e]: g.png")
        == ["pictureWithoutText 1:3 b.jpg", "pictureWithoutText 2:2 g.png"])
  }

  @Test func pointsAtUnsafeAddresses() {
    #expect(Self.findings("*á* [b](javascript:c)") == ["unsafeAddress 1:5 javascript:c"])
    #expect(Self.findings("a\nữ ![b](file:c)") == ["unsafeAddress 2:3 file:c"])
  }
}
