import Diagnostics
import Testing

@testable import Drawing

/// A layout on the pixels of other boards than the one that it was written for.
struct FittedLayoutTests {
  private func layout(_ boxes: String, canvas: String = "200 x 100 px") throws -> Layout {
    let source = Source(path: "a.yaml", text: "canvas: \(canvas)\nbackground: \"#000000\"\nboxes:\n\(boxes)")
    let compiled = Layout.compile(source, with: try Samples.fonts())
    return try #require(compiled.value, "\(compiled.diagnostics)")
  }

  private let text =
    "  title: { at: [0, 0, 1, 1], text: \"{title}\", font: Inter, weight: 600, size: [4 px, 20 px], colour: \"#FFFFFF\" }\n"

  @Test func drawsExactlyTheBoardsPixels() throws {
    let board = try layout(text).fitted(to: .pixels(333, 97), leastCapitals: 0)
    let picture = try #require(board.pixels(["title": "Ệ"]).value)
    #expect(picture.width == 333 && picture.height == 97)
    #expect(board.pictures().isEmpty && board.canvas == .pixels(333, 97))
  }

  @Test func lengthsGrowWithTheShorterSide() throws {
    let board = try layout(text).fitted(to: .pixels(2_000, 200), leastCapitals: 0)
    #expect(board.measures(["title": "Ệ"]).value.map(\.size) == [40])
  }

  @Test func noLetterIsLowerThanAsked() throws {
    let size = try #require(
      layout(text).fitted(to: .pixels(200, 100), leastCapitals: 22).measures(["title": "Ệ"]).value.first)
    #expect(size.letterHeight >= 22 && size.letterHeight < 22.5)
  }

  @Test func noLetterIsSoSmallThatItLooksLikeAnother() throws {
    let small = text.replacing("[4 px, 20 px]", with: "[4 px, 6 px]")
    let fonts = try Samples.fonts()
    let floor = fonts.leastDistinctSize(of: try #require(fonts.face("Inter", 600)))
    let board = try layout(small).fitted(to: .pixels(200, 100), leastCapitals: 0)
    #expect(board.measures(["title": "Ệ"]).value.map(\.size) == [floor])
    #expect(try layout(small).measures(["title": "Ệ"]).value.map(\.size) == [6])
  }

  @Test func linesAreNeverThinnerThanTwoPixels() throws {
    let board = try layout("  rule: { at: [0, 0, 1, 1], rule: \"#FFFFFF\", thickness: 3 px }\n")
      .fitted(to: .pixels(40, 20), leastCapitals: 0)
    let picture = try #require(board.pixels([:]).value)
    let lit = stride(from: 0, to: picture.bytes.count, by: 40 * 3).count { picture.bytes[$0] == 255 }
    #expect(lit == 2)
  }

  @Test func saysHowManyRowsHaveRoom() throws {
    let rows = """
        names:
          at: [0, 0, 1, 1]
          each: lines
          pitch: [0.1, 0.2]
          boxes:
            name: { at: [0, 0, 1, 1], text: "{name}", font: Inter, weight: 600, size: [0.3, 0.7], colour: "#FFFFFF" }

      """
    let values: Values = ["lines": .rows((1...30).map { ["name": .text("\($0)")] })]
    let plain = try layout(rows)
    #expect(plain.rowCapacity(values) == 10)
    // Rows are high enough for letters that can be told apart.
    let capacity = try #require(plain.fitted(to: .pixels(200, 100), leastCapitals: 0).rowCapacity(values))
    #expect(capacity < 7)
    #expect(try layout(text).rowCapacity(["title": "a"]) == nil)
  }

  @Test func brightnessIsThatOfWhatIsDrawn() throws {
    let half = try layout("  half: { at: [0, 0, 0.5, 1], fill: \"#FFFFFF\" }\n")
    #expect(abs(try #require(half.brightness([:])) - 0.5) < 0.01)
    let picture = try #require(half.pixels([:]).value)
    #expect(abs(picture.brightness - 0.5) < 0.01 && picture.dimmed(to: 50).brightness < 0.15)
  }

  @Test func paragraphsStandApart() throws {
    let lines = text.replacing("colour:", with: "lines: 4, gap: 1, colour:")
    let drawn = try layout(lines).measures(["title": "Một\nHai"])
    let together = try layout(text.replacing("colour:", with: "lines: 4, colour:")).measures(["title": "Một\nHai"])
    #expect(drawn.value[0].lines == 2 && together.value[0].lines == 2)
    let tight = lines.replacing("[0, 0, 1, 1]", with: "[0, 0, 1, 0.6]")
    #expect(try #require(layout(tight).measures(["title": "Một\nHai"]).value.first).size < together.value[0].size)
  }
}
