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

  @Test func pointsAtAddressesWithSpaces() {
    let link = "spacedAddress(Markdown.Reference.Kind.link)"
    let picture = "spacedAddress(Markdown.Reference.Kind.picture)"
    #expect(
      Self.findings("Xem\n*bài* [Em Khôi](tran minh khoi.md), [Em Khôi](tran minh khoi.md)\n")
        == ["\(link) 2:17 tran minh khoi.md", "\(link) 2:47 tran minh khoi.md"])
    #expect(Self.findings("- > ![Ảnh [1]](anh lop (9A).jpg)") == ["\(picture) 1:16 anh lop (9A).jpg"])
    #expect(Self.findings("## [**Em**](em khoi.md 'Tựa')") == ["\(link) 1:13 em khoi.md"])
    #expect(Self.findings("| a | b |\n| - | - |\n| á\\| | [c](d e.md) |\n") == ["\(link) 3:13 d e.md"])
    let words = String(repeating: "chữ\\_ ", count: 150)
    #expect(Self.findings("> x\n> \(words)\(words)[a](b c.md)") == ["\(link) 2:1807 b c.md"])
    #expect(Self.findings("`[a](b c.md)` [a](b c.md)") == ["\(link) 1:19 b c.md"])
  }

  @Test(arguments: [
    "[a](<b c.md>)", "[a](b%20c.md)", "[a](b.md \"c d.e\")", "`[a](b c.md)`", "    [a](b c.md)",
    "```\n[a](b c.md)\n```", "\\[a\\](b c.md)", "[a]\\(b c.md)", "[1](xem tr. 5)", "[a](và nhiều em khác)",
    "[a] (b c.md)", "[a](tăng 2.5 điểm)", "[a](b c.md", "<!-- [a](b c.md) -->",
  ])
  func isSilentWhereNoLinkWasMeantOrItIsOne(_ text: String) {
    #expect(Self.findings(text) == [])
  }
}
