import CVips
import Testing

@testable import Photos

@Suite struct ColourTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func middle(_ name: String) throws -> [UInt8] {
    let photo = try Photo.inspect(file: folder(name))
    let made = try photo.derivatives([Recipe(.jpeg, width: 48), Recipe(.webp, width: 48)])
    let (jpeg, webp) = (try Pixels(made[0].bytes), try Pixels(made[1].bytes))
    #expect(jpeg.bands == 3)
    #expect(webp.bands == 3)
    #expect(isNear(jpeg.middle, webp.middle))
    return jpeg.middle
  }

  @Test func convertsCMYK() throws {
    try Sample(64, 64, bands: 4, as: VIPS_INTERPRETATION_CMYK) { _, _ in [0, 255, 255, 0] }
      .write(folder("a.jpg[Q=95]"))
    let red = try middle("a.jpg")
    #expect(red[0] > 190 && red[1] < 90 && red[2] < 90, "\(red)")
  }

  @Test func convertsSixteenBits() throws {
    try Sample(64, 64, sixteenBits: [200 * 257, 100 * 257, 50 * 257]).write(folder("a.png"))
    #expect(isNear(try middle("a.png"), [200, 100, 50]))
  }

  @Test func convertsSixteenBitsWithTransparency() throws {
    try Sample(64, 64, sixteenBits: [0, 0, 0, 32768]).write(folder("a.png"))
    #expect(isNear(try middle("a.png"), [126, 124, 120]))
  }

  @Test func convertsGrey() throws {
    try Sample(64, 64, bands: 1, as: VIPS_INTERPRETATION_B_W) { _, _ in [120] }.write(folder("a.jpg"))
    #expect(isNear(try middle("a.jpg"), [120, 120, 120]))
  }

  @Test func convertsSixteenBitGrey() throws {
    try Sample(64, 64, sixteenBits: [120 * 257]).write(folder("a.tif"))
    #expect(isNear(try middle("a.tif"), [120, 120, 120]))
  }

  @Test func convertsBlackAndWhiteScans() throws {
    try Sample(64, 64, bands: 1, as: VIPS_INTERPRETATION_B_W) { _, _ in [255] }
      .write(folder("a.tif[bitdepth=1,compression=ccittfax4]"))
    #expect(isNear(try middle("a.tif"), [255, 255, 255]))
  }

  @Test func convertsAPalette() throws {
    try Sample(64, 64) { x, _ in x < 8 ? [0, 0, 200] : [200, 100, 50] }.write(folder("a.png[palette]"))
    #expect(isNear(try middle("a.png"), [200, 100, 50]))
  }

  @Test(arguments: ["a.png", "a.webp[lossless]", "a.tif", "a.heic[Q=95]"])
  func laysTransparencyOnPaper(_ name: String) throws {
    try Sample(64, 64, bands: 4) { _, _ in [0, 0, 0, 0] }.write(folder(name))
    #expect(isNear(try middle(String(name.prefix { $0 != "[" })), [0xfb, 0xf7, 0xef]))
  }

  @Test func laysGreyTransparencyOnPaper() throws {
    try Sample(64, 64, bands: 2, as: VIPS_INTERPRETATION_B_W) { _, _ in [0, 0] }.write(folder("a.png"))
    #expect(isNear(try middle("a.png"), [0xfb, 0xf7, 0xef]))
  }

  /// Half a row of unseen red must not stain the row of paper beside it.
  @Test func doesNotMixUnseenColoursIn() throws {
    try Sample(128, 128, bands: 4) { x, _ in x % 2 == 0 ? [255, 0, 0, 0] : [0xfb, 0xf7, 0xef, 255] }
      .write(folder("a.png"))
    #expect(isNear(try middle("a.png"), [0xfb, 0xf7, 0xef]))
  }

  /// The colour that the profile means, computed here from the primaries of Display P3 and sRGB, whose curve is one.
  @Test(arguments: ["a.jpg[Q=98,profile=p3]", "a.png[profile=p3]", "a.webp[lossless,profile=p3]", "a.tif[profile=p3]"])
  func followsTheEmbeddedProfile(_ name: String) throws {
    try Sample(64, 64) { _, _ in [150, 130, 90] }.write(folder(name))
    let seen = try middle(String(name.prefix { $0 != "[" }))
    #expect(isNear(seen, DisplayP3.inSRGB([150, 130, 90]), within: 3), "\(seen)")
    #expect(!isNear(seen, [150, 130, 90], within: 3))
  }

  @Test func ignoresADamagedProfile() throws {
    let sample = try Sample(64, 64) { _, _ in [150, 130, 90] }
    sample.set("icc-profile-data", Array("this is no profile".utf8))
    try sample.write(folder("a.jpg[Q=95]"))
    #expect(isNear(try middle("a.jpg"), [150, 130, 90]))
  }

  @Test func ignoresAProfileOfAnotherKindOfPicture() throws {
    try Sample(64, 64) { _, _ in [150, 130, 90] }.write(folder("a.jpg[Q=95,profile=cmyk]"))
    #expect(isNear(try middle("a.jpg"), [150, 130, 90]))
  }
}
