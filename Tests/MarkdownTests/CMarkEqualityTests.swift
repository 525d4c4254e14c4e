import Foundation
import Testing

@testable import Markdown

@Suite struct CMarkEqualityTests {
  /// Many texts in one run of the command: a comment line, which is dropped, stands between them.
  @Test(arguments: 0..<40) func printsWhatTheCommandPrints(_ group: Int) throws {
    var composers = (0..<50).map { Composer(seed: UInt64(group * 50 + $0 + 1)) }
    for index in composers.indices {
      let text = composers[index].text()
      let document = rendered(text)
      guard document.headings.isEmpty else { continue }
      let ours = String(decoding: document.html, as: UTF8.self)
      let theirs = String(decoding: try CMarkCommand.html(text), as: UTF8.self)
      #expect(ours == theirs, "for \(text.debugDescription)")
    }
  }

  @Test(arguments: [
    "[a](b)", "[a](<b c> \"t & <u>\")", "![a *b* `c` [d](e)](f 'g')", "[![a](b)](c)",
    "[a](/đường/dẫn?x=1&y='2'#z)", "<https://a.vn/?q=%20&b>", "<a@b.vn>", "[a]\n\n[a]: /u 'v'",
    "[a](b\\)c&auml;\\\"[]{}|^`~$!*;,=@+)", "*[a](b)* **![](c)**\n- [d](e)\n> ![f](g)",
    "![a ![b](c)](d)", "[]()", "![]()", "[a][]\n\n[a]: <>", "[\u{1}](\u{7f}\u{2}%zz%4)",
    "![a\nb\\\n\"c\" <i>](d)",
  ])
  func addressesAsWrittenGiveWhatTheCommandPrints(_ text: String) throws {
    let theirs = String(decoding: try CMarkCommand.html(text), as: UTF8.self)
    #expect(rendered(text).asWritten == theirs)
  }

  @Test func escapesEveryAsciiByteOfAnAddressAsTheCommand() throws {
    for byte in UInt8(0x21)...0x7E where byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") {
      let text = "[a](</x\\\(Character(Unicode.Scalar(byte)))y>)"
      let theirs = String(decoding: try CMarkCommand.html(text), as: UTF8.self)
      #expect(rendered(text).asWritten == theirs, "for \(text)")
    }
  }

  private static let folder = ProcessInfo.processInfo.environment["GUONGSANG_REAL_INPUT"]

  @Test(.enabled(if: folder != nil, "GUONGSANG_REAL_INPUT names no folder of real texts"))
  func printsRealTextsAsTheCommand() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "md" }
    try #require(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      let document = rendered(text)
      guard !document.source.contains("table-scroll"), document.findings.isEmpty else { continue }
      var theirs = String(decoding: try CMarkCommand.html(text), as: UTF8.self)
      for heading in document.headings {
        let tag = "<h\(heading.level)"
        let range = try #require(theirs.range(of: tag + ">"))
        theirs.replaceSubrange(range, with: "\(tag) id=\"\(heading.anchor)\">")
      }
      #expect(document.asWritten == theirs, "for \(file.lastPathComponent)")
    }
  }
}
