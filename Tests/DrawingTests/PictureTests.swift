import Diagnostics
import Testing

@testable import Drawing

struct PictureTests {
  @Test func drawsExactlyTheCanvasesPixels() throws {
    let bytes = try #require(Samples.layout("cards/story").png(Samples.stories[2]).value)
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(bytes[16..<24] == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
  }

  @Test func drawsColoursToTheEdgeOfTheirPixels() throws {
    let layout = try Drafts.layout(
      """
      canvas: 10 x 4 px
      background: "#102030"
      boxes:
        a: { at: [0.26, 0, 0.5, 1], fill: "#FF0000" }
      """)
    let pixels = try #require(layout.pixels([:]).value)
    let row = (0..<10).map { Array(pixels.bytes[3 * $0..<3 * $0 + 3]) }
    let (dark, red): ([UInt8], [UInt8]) = ([0x10, 0x20, 0x30], [255, 0, 0])
    #expect(row == [dark, dark, dark, red, red, red, red, red, dark, dark])
  }

  @Test func drawsAPictureOfItsOwnSizePixelByPixel() throws {
    let photo = Samples.photo(200, 200)
    let drawn = try Drafts.box("picture: photo").pixels(["photo": .picture(photo)])
    #expect(drawn.value?.bytes == photo.bytes)
  }

  @Test(arguments: [(0.0, 0), (0.5, 100), (1.0, 200)])
  func keepsTheFocusInSight(focus: Double, first: Int) throws {
    let photo = Samples.photo(400, 200)
    let placed = Picture(
      width: 400, height: 200, format: .rgb, bytes: photo.bytes, focus: .init(x: focus, y: 0.5))
    let drawn = try #require(try Drafts.box("picture: photo").pixels(["photo": .picture(placed)]).value)
    #expect(Array(drawn.bytes[0..<600]) == Array(photo.bytes[3 * first..<3 * first + 600]))
  }

  @Test func readsAllFormats() throws {
    let layout = try Drafts.box("picture: photo, fit: contain", canvas: "4 x 4 px")
    let rgba = Picture(width: 1, height: 1, format: .rgba, bytes: [255, 0, 0, 0])
    let bgrx = Picture(width: 1, height: 1, format: .bgrx, bytes: [1, 2, 3, 9])
    #expect(layout.pixels(["photo": .picture(rgba)]).value?.bytes.prefix(3) == [255, 255, 255])
    #expect(layout.pixels(["photo": .picture(bgrx)]).value?.bytes.prefix(3) == [3, 2, 1])
  }

  @Test(arguments: [
    Picture(width: 2, height: 2, format: .rgb, bytes: [1, 2, 3]),
    Picture(width: 0, height: 0, format: .rgb, bytes: []),
    Picture(width: 40_000, height: 1, format: .rgb, bytes: []),
    Picture(width: -1, height: -1, format: .rgba, bytes: []),
    Picture(width: 9, height: 9, format: .jpeg, bytes: [0xFF, 0xD8]),
  ])
  func refusesAPictureThatIsNotWhole(picture: Picture) throws {
    let drawn = try Drafts.box("picture: photo").pixels(["photo": .picture(picture)])
    #expect(drawn.value == nil)
    #expect(drawn.diagnostics.map(\.message.code) == ["GS857"])
  }

  @Test func tellsOfValuesThatAreMissingOrOfAnotherKind() throws {
    let missing = try Drafts.text().png(["nme": "A"])
    #expect(missing.value == nil)
    #expect(missing.diagnostics.map(\.message.code) == ["GS850"])
    #expect(missing.diagnostics.first?.message.suggestion?.english == "Did you mean “nme”?")
    let other = try Drafts.box("picture: photo").png(["photo": "a.jpg"])
    #expect(other.diagnostics.map(\.message.code) == ["GS851"])
  }

  @Test func refusesAPageAsAPictureAndTheOtherWayRound() throws {
    #expect(try Samples.layout("posters/story-a3").png([:]).diagnostics.map(\.message.code) == ["GS859"])
    #expect(try Drafts.text().pdf([[:]], title: "").diagnostics.map(\.message.code) == ["GS859"])
  }

  @Test func drawsTheSameBytesEachTimeAndInParallel() async throws {
    let layout = try Samples.layout("cards/story")
    let expected = Samples.stories.map { layout.png($0).value }
    await withTaskGroup { group in
      for round in 0..<20 {
        group.addTask {
          let index = round % Samples.stories.count
          #expect(layout.png(Samples.stories[index]).value == expected[index])
        }
      }
    }
    let fresh = try Samples.layout("cards/story")
    #expect(Samples.stories.map { fresh.png($0).value } == expected)
  }
}
