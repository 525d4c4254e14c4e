import Testing

@testable import Markdown

@Suite struct ReferenceTests {
  @Test func tellsWhatTheAuthorWrote() throws {
    let document = rendered(
      "Ở đây:\n\n> - ừ [xem *tổ*\n>   Toán](to%C3%A1n%20.md \"Tổ\")\n>   à ![ả `b`](c.jpg) <https://a.vn>\n"
    )
    let link = try #require(document.references.first)
    #expect((link.kind, link.text, link.title) == (.link, "xem tổ Toán", "Tổ"))
    #expect((link.destination, link.decodedDestination) == ("to%C3%A1n%20.md", "toán .md"))
    #expect(document.references.map(\.kind) == [.link, .picture, .link])
    #expect(document.references.map(\.text) == ["xem tổ Toán", "ả b", "https://a.vn"])
    #expect(document.references.map(\.line) == [3, 5, 5])
    #expect(document.references.map(\.column) == [7, 7, 23])
  }

  @Test func placesAddressesByTheirOffset() throws {
    let document = rendered("a [b](c) ![d](e)")
    for reference in document.references {
      #expect(document.html[reference.insertion] == UInt8(ascii: "\""))
      #expect(document.html[reference.insertion - 1] == UInt8(ascii: "\""))
    }
  }

  @Test(arguments: [
    (Resolution.address("/x?a&b"), #"<p>1 <a href="/x?a&amp;b" title="t">2 <em>3</em></a> 4</p>"#),
    (
      .outside("http://x"),
      #"<p>1 <a href="http://x" title="t" rel="external noopener" class="external">2 <em>3</em></a> 4</p>"#
    ),
    (.dropped, "<p>1 2 <em>3</em> 4</p>"),
    (
      .address("\"><script>'"),
      #"<p>1 <a href="%22%3E%3Cscript%3E&#x27;" title="t">2 <em>3</em></a> 4</p>"#
    ),
  ])
  func resolvesALink(_ resolution: Resolution, _ html: String) {
    let document = rendered("1 [2 *3*](z 't') 4")
    #expect(String(decoding: document.html { _ in resolution }, as: UTF8.self) == html + "\n")
  }

  @Test(arguments: [
    (Resolution.address("/x"), #"<p>1 <img src="/x" alt="2 &quot;3&quot;" title="t" /> 4</p>"#),
    (.outside("http://x"), #"<p>1 <img src="http://x" alt="2 &quot;3&quot;" title="t" /> 4</p>"#),
    (.dropped, "<p>1 2 &quot;3&quot; 4</p>"),
  ])
  func resolvesAPicture(_ resolution: Resolution, _ html: String) {
    let document = rendered("1 ![2 *\"3\"*](z 't') 4")
    #expect(String(decoding: document.html { _ in resolution }, as: UTF8.self) == html + "\n")
  }

  @Test func resolvesPicturesWithinLinks() {
    let document = rendered("[a ![b](c) d](e) [![f](g)](h)")
    let onlyPictures = document.html { $0.kind == .link ? .dropped : .address("p") }
    #expect(
      String(decoding: onlyPictures, as: UTF8.self)
        == "<p>a <img src=\"p\" alt=\"b\" /> d <img src=\"p\" alt=\"f\" /></p>\n")
    let onlyLinks = document.html { $0.kind == .picture ? .dropped : .outside("l") }
    let tag = #"<a href="l" rel="external noopener" class="external">"#
    #expect(
      String(decoding: onlyLinks, as: UTF8.self) == "<p>\(tag)a b d</a> \(tag)f</a></p>\n")
    #expect(document.references.map(\.text) == ["a d", "b", "f", "f"])
  }

  @Test func neverNestsLinks() {
    let document = rendered("[a <http://b> c](d) [e <javascript:f>](g)")
    #expect(
      document.asWritten
        == "<p><a href=\"d\">a http://b c</a> <a href=\"g\">e javascript:f</a></p>\n")
    #expect(document.references.map(\.destination) == ["d", "g"])
    let words = document.html { _ in .dropped }
    #expect(String(decoding: words, as: UTF8.self) == "<p>a http://b c e javascript:f</p>\n")
  }

  @Test func isNotFoundInAPicturesText() {
    let document = rendered("![a [b](c) ![d](e)](f)")
    #expect(document.references.map(\.destination) == ["f"])
    #expect(document.references.map(\.text) == ["a b d"])
  }
}
