import Diagnostics
import Foundation
import Testing

@testable import Drawing

struct FontsTests {
  @Test func knowsOnlyTheFontsOfTheFolder() throws {
    let fonts = try Samples.fonts()
    #expect(fonts.families == ["Inter", "Noto Serif", "Noto Serif Display"])
    #expect(fonts.weights(of: "Inter") == [400, 600])
  }

  @Test func refusesAFamilyThatOnlyTheMachineHas() throws {
    let family = "DejaVu Sans"
    try #require(FileManager.default.fileExists(atPath: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    let compiled = try Drafts.compile(
      "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, font: \(family), size: 0.1 }\n")
    #expect(compiled.diagnostics.map(\.message.code) == ["GS838"])
  }

  @Test(arguments: ["世", "あ", "𝔸", "ℵ"]) func namesALetterThatTheFontLacksAndLeavesItOut(
    letter: String
  ) throws {
    let drawn = try Drafts.text().png(["name": .text("Tổ \(letter) Tin")])
    #expect(drawn.value == (try Drafts.text().png(["name": "Tổ Tin"])).value)
    let found = try #require(drawn.diagnostics.first)
    #expect(found.message.code == "GS852" && !found.isError)
    #expect(found.message.text.vietnamese.contains("“\(letter)”"))
  }

  @Test func hasEveryVietnameseLetter() throws {
    let vowels = "aăâeêioôơuưy".flatMap { vowel in
      ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"].map { String(vowel) + $0 }
    }
    let letters = (vowels + ["đ"]).map { $0.precomposedStringWithCanonicalMapping }.joined()
    for face in try Samples.fonts().faces {
      #expect(face.missing(in: letters + letters.uppercased() + "“”–…") == nil, "\(face.family)")
    }
  }

  @Test(arguments: ["H’Jŏk Niê", "Y Wĭt Ƀuôn Yă", "Čư M’gar", "Rơ Châm H’Ƀlĕ", "Ksor Ñet"])
  func hasTheLettersOfOtherPeoplesNames(name: String) throws {
    for face in try Samples.fonts().faces { #expect(face.missing(in: name) == nil, "\(face.family)") }
  }

  @Test(arguments: ["/tmp/there-is-no-such-folder", "/dev/null", ""])
  func tellsOfAFolderWithoutFonts(folder: String) {
    let loaded = Fonts.load(folder: folder)
    #expect(loaded.value == nil)
    #expect(loaded.diagnostics.map(\.message.code) == ["GS848"])
  }

  /// Cairo closes faces when there are more than ten, unless they are held.
  @Test func manyFoldersOfFontsAreUsedAtOnce() async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    let original = Samples.root.appending(path: "site-templates/fonts")
    let folders = (0..<6).map { root.appending(path: "\($0)") }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for folder in folders { try FileManager.default.copyItem(at: original, to: folder) }
    let loaded = await withTaskGroup(of: Fonts?.self) { group in
      for folder in folders { group.addTask { Fonts.load(folder: folder.path).value } }
      return await group.reduce(into: [Fonts]()) { loaded, fonts in if let fonts { loaded.append(fonts) } }
    }
    try #require(loaded.count == folders.count)
    await withTaskGroup(of: Void.self) { group in
      // Each size is another font to Cairo, for which it asks the face.
      for round in 0..<1000 { group.addTask { Self.write(with: loaded[round % 6], size: 10 + Double(round) / 40) } }
    }
  }

  private static func write(with fonts: Fonts, size: Double) {
    let typesetter = Typesetter(fonts)
    let surface = Surface(.pixels(40, 40))
    let line = Arrangement.PlacedLine(text: "Ắ", x: 0, baseline: 30)
    for face in fonts.faces {
      surface.write(.init(face: face, size: size, spacing: 0, colour: Colour(0, 0, 0), lines: [line]), with: typesetter)
    }
    #expect(surface.failure == nil)
  }
}
