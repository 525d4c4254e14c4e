import Testing

@testable import Markdown

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("# Một\n\nHai *ba*\nbốn\\\nnăm `sáu`", "Một\nHai ba bốn năm sáu"),
    ("- a\n- b\n\n  c\n> d", "a\nb\nc\nd"),
    ("a [b](c) ![d](e) f", "a b f"), ("&amp; \\* &nbsp;", "& * \u{A0}"),
    ("```\na  b\nc\n```\n\nd", "a  b\nc\nd"),
    ("a <b>c</b>\n\n<div>\nd\n</div>", "a c"), ("", ""), ("***", ""), ("![a](b)", ""),
  ])
  func holdsTheWords(_ text: String, _ words: String) {
    #expect(rendered(text).plainText == words)
  }
}
