import Testing

@testable import Markdown

@Suite struct AddressTests {
  @Test(arguments: [
    "", "#a", "?b", "/c", "//d.vn/e", "f/g:h", "i.md", "./j:k", "http://l", "HTTPS://m",
    "mailto:n@o.vn",
    "tel:+84", "anh/%20p.jpg", "q?r=javascript:", "#javascript:", "đường/dẫn",
  ])
  func isAllowed(_ address: String) {
    #expect(Address.isAllowed(address))
  }

  @Test(arguments: [
    "javascript:a", "JaVaScRiPt:a", " javascript:a", "\u{1}javascript:a", "java\tscript:a",
    "java\nscript:a", "javascript\r:a", "vbscript:a", "data:image/png;base64,a", "file:///a",
    "ftp://a",
    "javascript%3Aa", "%6aavascript:a", "java%09script:a", "java%0ascript%3aa", "a%3Ab", "c:\\a",
    "1:2",
    "blob:a", ":a", "java\u{0}script:a", "view-source:http://a", "https%00:a",
  ])
  func isNotAllowed(_ address: String) {
    #expect(!Address.isAllowed(address))
  }

  @Test(arguments: [
    "[x](javascript:a)", "[x](JaVaScRiPt:a)", "[x](java&#115;cript:a)", "[x](javascript&colon;a)",
    "[x](java&Tab;script:a)", "[x](<java&NewLine;script:a>)", "[x](&#1;javascript:a)",
    "<javascript:a>",
    "[x][y]\n\n[y]: vbscript:a", "[x](data:text/html,a)", "<file:///etc/passwd>",
    "![x](javascript:a)", "![x](data:image/svg+xml,a)", "[![x](data:image/png,a)](file:a)",
  ])
  func neverReachesThePage(_ text: String) {
    let document = rendered(text)
    #expect(document.references.isEmpty)
    #expect(!document.asWritten.contains("<a"))
    #expect(!document.asWritten.contains("<img"))
    #expect(document.findings.allSatisfy { $0.kind == .unsafeAddress })
    #expect(document.findings.count == (text.hasPrefix("[!") ? 2 : 1))
    if !text.hasPrefix("<") { #expect(document.asWritten == "<p>x</p>\n") }
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%", "%"), ("%4", "%4"), ("%zz%41", "%zzA"), ("%e1%BB%AF", "ữ"),
    ("%FF", "\u{FFFD}"),
  ])
  func isPercentDecoded(_ written: String, _ decoded: String) {
    #expect(Address.percentDecoded(written) == decoded)
  }
}
