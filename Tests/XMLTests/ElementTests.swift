import Testing
import XML

struct ElementTests {
  @Test func elementsAttributesAndTextsAreRead() throws {
    let text = #"<?xml version="1.0"?><rss a="1 &amp; 2"><!-- no --><m:b xmlns:m="urn:x">Ánh &lt;</m:b><c/></rss>"#
    let root = try #require(Element.read(Array(text.utf8)))
    #expect(root.name == "rss" && root["a"] == "1 & 2")
    #expect(root.first("m:b")?.text == "Ánh <")
    #expect(root.children.map(\.name) == ["m:b", "c"])
  }

  @Test(arguments: ["", "<a>", "<a></b>", "<a b=1/>", "<a/><b/>", "<a>&</a>", "<a>&x;</a>", "<a b='1' b='2'/>"])
  func whatIsNotWellFormedIsRefused(text: String) { #expect(Element.read(Array(text.utf8)) == nil) }

  /// An entity of the document's own may stand for a file, or for billions of letters.
  @Test func entitiesAreNotExpanded() {
    let text = #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#
    #expect(Element.read(Array(text.utf8)) == nil)
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
    #expect(Element.read(Array(text.utf8)) == nil)
  }
}
