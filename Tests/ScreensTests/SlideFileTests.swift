import Artifacts
import Diagnostics
import Drawing
import Foundation
import Pages
import Photos
import Profiles
import Testing

@testable import Screens

/// The bytes of slides: what the simplest player can show, at the board's exact pixels.
struct SlideFileTests {
  /// The site with a photo of one colour in a folder of its own.
  private func site(_ light: UInt8 = 120, size: String = "320 x 192") throws -> (ScreenSite, URL) {
    let file = FileManager.default.temporaryDirectory.appending(path: "guongsang-slide-\(UUID().uuidString).jpg")
    let photo = PixelSize(width: 400, height: 500)
    let pixels = Pixels(bytes: [UInt8](repeating: light, count: 3 * photo.width * photo.height), size: photo)
    try Data(try #require(pixels?.jpeg(atMost: 1_000_000))).write(to: file)
    var site = ScreenSite()
    site.screens = [ScreenSite.screen("b", size, distance: "4")]
    site.photos["a.jpg"] = Photo(file: file.path, format: .jpeg, size: photo, pages: 1)
    site.profiles = [
      "co-an": Profiles.teacher("Lê An", more: "ảnh: a.jpg\nmô tả ảnh: Cô An"), "to-toan": Profiles.team(),
    ]
    return (site, file)
  }

  @Test func aSlideWithoutAPhotoIsAPNGOfTheBoardsPixelsWithoutMetadata() throws {
    let (site, file) = try site()
    defer { try? FileManager.default.removeItem(at: file) }
    let slide = try #require(try site.loop().slides.first { $0.kind == .collective })
    let bytes = slide.drawn.value
    let picture = try #require(slide.file)
    #expect(picture.mediaType == .png && picture.print.path.hasSuffix(".png"))
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(Array(bytes[16..<24]) == [0, 0, 1, 64, 0, 0, 0, 192])
    let text = String(decoding: bytes, as: UTF8.self)
    for chunk in ["tEXt", "iTXt", "zTXt", "eXIf", "tIME", "iCCP"] { #expect(!text.contains(chunk)) }
  }

  @Test func aSlideWithAPhotoIsABaselineJPEGWithAllItsColours() throws {
    let (site, file) = try site()
    defer { try? FileManager.default.removeItem(at: file) }
    let slide = try #require(try site.loop().slides.first { $0.kind == .person })
    let bytes = slide.drawn.value
    let picture = try #require(slide.file)
    #expect(picture.mediaType == .jpeg)
    #expect(picture.print.path.wholeMatch(of: /led\/b\/co-an-[0-9a-f]{10}\.jpg/) != nil)
    let frame = try #require(
      bytes.indices.dropLast(16).first { bytes[$0] == 0xFF && [0xC0, 0xC1, 0xC2].contains(bytes[$0 + 1]) })
    #expect(bytes[frame + 1] == 0xC0, "not baseline")
    #expect(Array(bytes[(frame + 5)...(frame + 8)]) == [0, 192, 1, 64])
    // The first component's sampling: no colour is halved.
    #expect(bytes[frame + 11] == 0x11)
    #expect(!bytes.indices.dropLast().contains { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xE1 }, "EXIF or XMP")
  }

  /// An artifact with an error is never published, so that no slide is empty.
  @Test func aDrawingThatCannotBecomeAFileIsAnError() {
    let picture = Drawing.Picture(width: 1, height: 1, format: .rgb, bytes: [1, 2, 3])
    let file = Diagnosed<Drawing.Picture?>(picture).encoded { _ in nil }
    #expect(file.value.isEmpty && file.diagnostics.map(\.message.code) == ["GS554"])
    #expect(Diagnosed<Drawing.Picture?>(picture).encoded { $0.png() }.diagnostics.isEmpty)
  }

  @Test func aBrightPhotoIsDimmedUntilTheBoardDoesNotGlare() throws {
    let (site, file) = try site(255)
    defer { try? FileManager.default.removeItem(at: file) }
    let slide = try #require(try site.loop().slides.first { $0.kind == .person })
    let folder = file.deletingLastPathComponent().appending(path: UUID().uuidString + ".jpg")
    try Data(slide.drawn.value).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let shown = try Photo.inspect(file: folder.path).derivative(Recipe(.pixels, width: 320))
    let light = shown.bytes.reduce(0.0) { sum, part in
      let value = Double(part) / 255
      return sum + (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
    }
    #expect(light / Double(shown.bytes.count) <= 0.305)
  }

  @Test func theSameSlideKeepsItsNameAndBytes() throws {
    let (site, file) = try site()
    defer { try? FileManager.default.removeItem(at: file) }
    let (first, second) = (try site.loop(), try site.loop())
    #expect(first.slides.map(\.file?.print.path) == second.slides.map(\.file?.print.path))
    #expect(first.slides.map { $0.drawn.value } == second.slides.map { $0.drawn.value })
    var changed = site
    changed.profiles["to-toan"] = Profiles.team("Tổ Toán – Tin")
    let (before, after) = (first, try changed.loop())
    let paths = [before, after].map { Set($0.slides.map(\.file?.print.path)) }
    // The team's slide, and the roll that names it.
    #expect(paths[0].subtracting(paths[1]).count == 2)
  }

  @Test func allSlidesArePublishedBelowTheirScreenWithTheBytesTheyDrawThemselves() throws {
    let (site, file) = try site()
    defer { try? FileManager.default.removeItem(at: file) }
    let loops = try site.planned().value
    let artifacts = try loops.artifacts(from: site.site(), on: site.today).filter { $0.stage == .pictures }
    let made = Dictionary(artifacts.map { ($0.path.description, $0.make().value) }) { first, _ in first }
    for slide in loops.loops[0].slides + [loops.loops[0].schoolSlide] {
      #expect(try made[#require(slide.file).print.path] == slide.drawn.value, "\(slide.title)")
    }
  }

  @Test func aLongAddressIsCutInTheFilesName() throws {
    var site = ScreenSite()
    site.profiles = ["chi-doan-giao-vien-truong-trung-hoc-pho-thong": Profiles.team()]
    let path = try #require(try site.loop().slides.first { $0.kind == .collective }?.file).print.path
    #expect(path.hasPrefix("led/san-truong/chi-doan-giao-vien-truong-"))
    #expect(path.utf8.count <= "led/san-truong/".utf8.count + 40)
  }

  /// It is put inline into the player's page.
  @Test(arguments: ["640 x 384", "320 x 1080", "640 x 64", "1920 x 1080"])
  func theSchoolsOwnSlideIsLight(size: String) throws {
    var site = ScreenSite()
    site.screens = [ScreenSite.screen("b", size)]
    site.profiles = ["a": Profiles.team()]
    let slide = try site.loop().schoolSlide
    #expect(slide.file?.mediaType == .png && slide.drawn.value.count <= 60_000)
  }

  @Test func aVanishedPhotoIsToldAtTheProfile() throws {
    let (site, file) = try site()
    try FileManager.default.removeItem(at: file)
    let slide = try #require(try site.loop().slides.first { $0.kind == .person })
    let drawn = slide.drawn
    #expect(drawn.hasErrors && drawn.diagnostics[0].location.path == "content/guong/co-an.md")
  }
}

extension Slide {
  /// Its file by itself.
  fileprivate var drawn: Diagnosed<[UInt8]> { Slide.draw([self])[0] }
}
