import Testing

@testable import Photos

/// Drawings as JPEG files.
struct PixelsTests {
  private func pixels(_ width: Int, _ height: Int, _ pixel: (Int) -> [UInt8]) throws -> Photos.Pixels {
    let bytes = (0..<width * height).flatMap(pixel)
    let made = Photos.Pixels(bytes: bytes, size: PixelSize(width: width, height: height))
    return try #require(made)
  }

  @Test func becomeAJPEGOfTheirSizeAndColour() throws {
    let colour: [UInt8] = [163, 22, 26]
    let file = try #require(pixels(60, 40) { _ in colour }.jpeg(atMost: 100_000))
    #expect(file.starts(with: [0xFF, 0xD8]))
    let folder = try Folder()
    let photo = try Photo.inspect(file: folder.write(file, to: "a.jpg"))
    #expect(photo.format == .jpeg && photo.size == PixelSize(width: 60, height: 40))
    let made = try photo.derivative(Recipe(.pixels, width: 60))
    #expect(zip(made.bytes, (0..<2400).flatMap { _ in colour }).allSatisfy { abs(Int($0) - Int($1)) <= 2 })
  }

  @Test func keepTheLimit() throws {
    var random = Random(state: 7)
    let noise = try pixels(400, 400) { _ in [0, 0, 0].map { _ in UInt8.random(in: 0...255, using: &random) } }
    let best = try #require(noise.jpeg(atMost: .max)).count
    let file = try #require(noise.jpeg(atMost: best * 2 / 3))
    #expect(file.count <= best * 2 / 3)
    #expect(noise.jpeg(atMost: best * 2 / 3) == file)
  }

  @Test func areThreeBytesEach() {
    for (bytes, width, height) in [([1, 2, 3, 4], 1, 1), ([], 0, 0), ([1, 2, 3], -1, -1)] as [([UInt8], Int, Int)] {
      let made = Photos.Pixels(bytes: bytes, size: PixelSize(width: width, height: height))
      #expect(made == nil)
    }
  }

  @Test(arguments: [
    (504, 630, Recipe.Shape.portrait), (1310, 1637, .portrait), (1920, 1081, .card), (300, 299, .square),
  ]) func aBoxNearlyOfAUsualShapeIsCutLikeIt(width: Int, height: Int, shape: Recipe.Shape) {
    #expect(Recipe.Shape.near(width: width, height: height) == shape)
    #expect(Recipe.Shape.near(width: 5, height: 4) == Recipe.Shape(width: 5, height: 4))
  }
}
