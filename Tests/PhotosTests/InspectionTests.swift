import Diagnostics
import Testing

@testable import Photos

@Suite struct InspectionTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func code(_ file: String) -> String? {
    do throws(PhotoFault) {
      _ = try Photo.inspect(file: file)
      return nil
    } catch {
      return error.message.code
    }
  }

  @Test(arguments: [
    ("a.jpg", Format.jpeg), ("a.png", .png), ("a.webp", .webp), ("a.tif", .tiff), ("a.heic", .heif),
  ])
  func knowsAFormatByItsContent(_ name: String, _ format: Format) throws {
    try Sample(96, 64) { x, y in [UInt8(x), UInt8(y), 90] }.write(folder(name))
    let misnamed = try folder.write(folder.bytes(name), to: "misnamed.txt")
    let photo = try Photo.inspect(file: misnamed)
    #expect(photo.format == format)
    #expect(photo.size == PixelSize(width: 96, height: 64))
    #expect(photo.pages == 1)
    #expect(photo.complaint == nil)
    #expect(try Pixels(photo.derivative(Recipe(.webp, width: 48)).bytes).size.width == 48)
  }

  @Test(arguments: [
    ("", "GS802"),
    ("Đây là một tệp chữ.\n", "GS803"),
    ("<!DOCTYPE html><html><body><svgish></body></html>", "GS803"),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "GS804"),
    ("<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<s:svg xmlns:s=\"…\"><s:script/></s:svg>", "GS804"),
    ("<svg>", "GS804"),
    ("GIF89a\u{1}\0\u{1}\0", "GS805"),
    ("%PDF-1.7\n", "GS806"),
    ("\0\0\0\u{18}ftypmp42\0\0\0\0", "GS806"),
    ("\0\0\0\u{18}ftypavif\0\0\0\0", "GS806"),
    ("PK\u{3}\u{4}\0\0", "GS806"),
    ("\0\u{1}\u{2}\u{3}", "GS807"),
  ])
  func refusesWhatIsNoPhotograph(_ content: String, _ wanted: String) throws {
    #expect(code(try folder.write(content.utf8, to: "text.jpg")) == wanted)
  }

  @Test func refusesWhatCannotBeRead() throws {
    #expect(code(folder("absent.jpg")) == "GS801")
    #expect(code(folder.path) == "GS801")
  }

  @Test func refusesAnAnimatedGIF() throws {
    let strip = try Sample(64, 128) { _, y in y < 64 ? [200, 0, 0] : [0, 0, 200] }
    strip.set("page-height", 64)
    try strip.write(folder("a.gif"))
    #expect(code(folder("a.gif")) == "GS805")
  }

  @Test func takesTheFirstFrameOfAnAnimatedWebP() throws {
    let strip = try Sample(64, 128) { _, y in y < 64 ? [200, 0, 0] : [0, 0, 200] }
    strip.set("page-height", 64)
    try strip.write(folder("a.webp[lossless]"))
    let photo = try Photo.inspect(file: folder("a.webp"))
    #expect(photo.pages == 2)
    #expect(photo.size == PixelSize(width: 64, height: 64))
    #expect(photo.complaint?.code == "GS813")
    #expect(photo.complaint?.severity == .warning)
    let pixels = try Pixels(photo.derivative(Recipe(.jpeg, width: 64)).bytes)
    #expect(isNear(pixels.middle, [200, 0, 0]))
  }

  @Test func takesTheFirstPageOfAScan() throws {
    let strip = try Sample(64, 192) { _, y in y < 64 ? [0, 160, 0] : [0, 0, 0] }
    strip.set("page-height", 64)
    try strip.write(folder("a.tif"))
    let photo = try Photo.inspect(file: folder("a.tif"))
    #expect(photo.pages == 3)
    #expect(photo.complaint?.code == "GS813")
    #expect(isNear(try Pixels(photo.derivative(Recipe(.webp, width: 64)).bytes).middle, [0, 160, 0]))
  }

  /// Files of a few hundred bytes that declare far more pixels than they hold.
  @Test(arguments: [(30_000, 30_000), (20_001, 40), (12_000, 12_000)])
  func refusesADecompressionBombByItsHeader(_ width: Int, _ height: Int) throws {
    let file = try folder.write(PNGHeader.bytes(width: width, height: height), to: "bomb.png")
    #expect(code(file) == "GS808")
  }

  @Test func refusesAJPEGBombByItsHeader() throws {
    try Sample(64, 64) { _, _ in [9, 9, 9] }.write(folder("a.jpg[strip]"))
    var bytes = try folder.bytes("a.jpg")
    let frame = try #require(bytes.indices.first { bytes[$0] == 0xff && bytes[$0 + 1] == 0xc0 })
    bytes.replaceSubrange(frame + 5..<frame + 9, with: [0xff, 0x00, 0xff, 0x00])
    #expect(code(try folder.write(bytes, to: "bomb.jpg")) == "GS808")
  }

  @Test(arguments: [(1, 1), (31, 400), (400, 31)])
  func refusesWhatIsTooSmall(_ width: Int, _ height: Int) throws {
    try Sample(width, height) { _, _ in [9, 9, 9] }.write(folder("dot.png"))
    #expect(code(folder("dot.png")) == "GS810")
  }

  @Test(arguments: ["a.jpg", "a.png", "a.webp", "a.tif", "a.heic"])
  func refusesAFileThatIsCutOff(_ name: String) throws {
    try Sample(clouds: 640, 480).write(folder(name))
    let whole = try folder.bytes(name)
    for part in [whole.count * 9 / 10, whole.count / 2, 100, 20] {
      let file = try folder.write(whole.prefix(part), to: "cut-" + name)
      let fault = #expect(throws: PhotoFault.self, "\(part) of \(whole.count) bytes") {
        _ = try Photo.inspect(file: file).derivative(Recipe(.webp, width: 320))
      }
      #expect(fault?.message.code == "GS811")
    }
  }

  @Test func noticesThatTheFileChanged() throws {
    try Sample(96, 64) { _, _ in [9, 9, 9] }.write(folder("a.png"))
    let photo = try Photo.inspect(file: folder("a.png"))
    try Sample(64, 96) { _, _ in [9, 9, 9] }.write(folder("a.png"))
    #expect(throws: PhotoFault.self) { try photo.derivative(Recipe(.webp, width: 48)) }
    _ = try folder.write("text".utf8, to: "a.png")
    #expect(throws: PhotoFault.self) { try photo.derivative(Recipe(.webp, width: 48)) }
  }

  /// Random damage may or may not spoil a picture, but never crashes the program.
  @Test(arguments: ["a.jpg", "a.png", "a.webp", "a.tif", "a.heic"])
  func survivesDamagedBytes(_ name: String) throws {
    try Sample(clouds: 128, 96).write(folder(name))
    let whole = try folder.bytes(name)
    var random = Random(state: 7)
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<8 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random) }
      let file = try folder.write(bytes, to: "damaged-" + name)
      guard let photo = try? Photo.inspect(file: file), photo.size.pixels < 1_000_000 else { continue }
      _ = try? photo.derivatives([Recipe(.webp, width: 64), .placeholder()])
    }
  }
}
