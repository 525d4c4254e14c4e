import Testing

@testable import Photos

@Suite struct OrientationTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private static let colours: [[UInt8]] = [[220, 30, 30], [30, 180, 30], [40, 40, 220], [240, 240, 60]]

  /// Four quarters in four colours, as the sensor saw them.
  private static func quarter(_ x: Int, _ y: Int) -> [UInt8] {
    colours[(x < 48 ? 0 : 1) + (y < 32 ? 0 : 2)]
  }

  /// Where a pixel as it is seen lies on a sensor of 96 × 64: the table of Exif 2.32, 4.6.4, Orientation.
  private static func sensed(_ x: Int, _ y: Int, _ orientation: Int) -> (Int, Int) {
    switch orientation {
    case 2: (95 - x, y)
    case 3: (95 - x, 63 - y)
    case 4: (x, 63 - y)
    case 5: (y, x)
    case 6: (y, 63 - x)
    case 7: (95 - y, 63 - x)
    case 8: (95 - y, x)
    default: (x, y)
    }
  }

  @Test(arguments: 1...8, ["a.jpg[Q=95]", "a.tif", "a.webp[Q=95]"])
  func appliesTheCamerasOrientation(_ orientation: Int, _ name: String) throws {
    let sample = try Sample(96, 64, Self.quarter)
    sample.set("orientation", orientation)
    try sample.write(folder(name))
    let photo = try Photo.inspect(file: folder(String(name.prefix { $0 != "[" })))
    let seen = orientation < 5 ? PixelSize(width: 96, height: 64) : PixelSize(width: 64, height: 96)
    #expect(photo.size == seen)
    let pixels = try Pixels(photo.derivative(Recipe(.jpeg, width: 96)).bytes)
    #expect(pixels.size == seen)
    for (right, down) in [(1, 1), (3, 1), (1, 3), (3, 3)] {
      let (x, y) = (seen.width * right / 4, seen.height * down / 4)
      let (sensedX, sensedY) = Self.sensed(x, y, orientation)
      #expect(isNear(pixels(x, y), Self.quarter(sensedX, sensedY), within: 16))
    }
  }

  /// The focus is a point of the photo as the author sees it.
  @Test func cropsAfterTurning() throws {
    let sample = try Sample(96, 64, Self.quarter)
    sample.set("orientation", 6)
    try sample.write(folder("a.jpg[Q=95]"))
    let photo = try Photo.inspect(file: folder("a.jpg"))
    let top = try #require(Recipe.Focus(x: 0.5, y: 0))
    let pixels = try Pixels(
      photo.derivative(Recipe(.jpeg, width: 64, crop: .around(top, .card))).bytes)
    #expect(pixels.size == PixelSize(width: 64, height: 36))
    #expect(isNear(pixels(10, 10), Self.colours[2], within: 16))
    #expect(isNear(pixels(54, 10), Self.colours[0], within: 16))
  }
}
