import Diagnostics
import Foundation
import Testing

@testable import Drawing

struct QRCodeTests {
  @Test(arguments: [
    ("HTTPS://TRUONG.EDU.VN/G/7K3/", "HTTPS://TRUONG.EDU.VN/G/7K3/"),
    ("https://truong.edu.vn/G/7K3/", "HTTPS://TRUONG.EDU.VN/G/7K3/"),
    ("https://truong.edu.vn/guong/to-toan-tin/", "HTTPS://TRUONG.EDU.VN/guong/to-toan-tin/"),
    ("Tổ Toán – Tin", "Tổ Toán – Tin"),
  ])
  func canBeReadByAnotherProgram(text: String, read: String) throws {
    let png = try #require(try Drafts.box("qr: code").png(["code": .text(text)]).value)
    let found = try Command.run("zbarimg", ["--quiet", "--raw", "-"], input: png, ending: "png")
    #expect(found.trimmingCharacters(in: .newlines) == read)
  }

  @Test func canBeReadFromAPoster() throws {
    let pdf = try #require(Samples.layout("posters/story-a3").pdf([Samples.stories[0]], title: "", page: .a4).value)
    let name = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    _ = try Command.run("pdftoppm", ["-r", "150", "-png", "-singlefile", "-", name], input: pdf)
    defer { try? FileManager.default.removeItem(atPath: name + ".png") }
    let png = [UInt8](try Data(contentsOf: URL(filePath: name + ".png")))
    let found = try Command.run("zbarimg", ["--quiet", "--raw", "-"], input: png, ending: "png")
    #expect(found.hasPrefix("HTTPS://GUONGSANG.THPTNTMK.EDU.VN/G/7K3/"))
  }

  @Test func takesLessSpaceInCapitals() throws {
    #expect(QRCode("https://example.edu.vn/G/7K3/TO-TOAN")?.width == 25)
    #expect(QRCode("https://example.edu.vn/g/7k3/to-toan")?.width == 29)
  }

  @Test func drawsModulesOfWholePixelsWithAQuietZone() throws {
    let pixels = try #require(try Drafts.box("qr: code").pixels(["code": "HTTPS://EXAMPLE.EDU.VN/G/7K3/"]).value)
    // 25 + 8 modules of 6 pixels are 198; one pixel is left on each side.
    func isDark(_ x: Int, _ y: Int) -> Bool { pixels.bytes[3 * (200 * y + x)] < 128 }
    #expect(Set(pixels.bytes) == [0, 255])
    #expect(!isDark(24, 100) && !isDark(100, 24))
    #expect(isDark(25, 25) && isDark(25 + 41, 25) && !isDark(25 + 42, 25))
  }

  @Test func refusesModulesBelowThreePixels() throws {
    let drawn = try Drafts.box("qr: code", canvas: "98 x 98 px").png(["code": "HTTPS://EXAMPLE.EDU.VN/G/7K3/"])
    #expect(drawn.value == nil)
    #expect(drawn.diagnostics.map(\.message.code) == ["GS854"])
    #expect(
      try Drafts.box("qr: code", canvas: "99 x 99 px").png(["code": "HTTPS://EXAMPLE.EDU.VN/G/7K3/"]).value != nil)
  }

  @Test(arguments: ["", String(repeating: "a", count: 3_000)]) func refusesWhatNoCodeHolds(text: String) throws {
    let drawn = try Drafts.box("qr: code").png(["code": .text(text)])
    #expect(drawn.diagnostics.map(\.message.code) == ["GS855"])
  }
}
