import Diagnostics
import Foundation
import Photos
import Publishing
import Testing

/// What becomes of photos: widths, notes, and those that cannot be shown.
@Suite struct BuildPhotoTests {
  private static let photo = "content/guong/2024-2025/anh.jpg"
  private let site: BuildSite

  init() throws {
    site = try BuildSite()
    try site.profile("a", BuildSite.teacher(more: "ảnh: anh.jpg\nmô tả ảnh: Lớp học"))
    try site.profile("b", BuildSite.teacher("Cô Bình"))
  }

  /// A file that declares a PNG of this size, and no pixel of it.
  private static func emptyPNG(_ width: UInt32, _ height: UInt32) -> Data {
    func bytes(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }
    func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
      bytes(UInt32(body.count)) + Array(name.utf8) + body + bytes(checksum(Array(name.utf8) + body))
    }
    let header = bytes(width) + bytes(height) + [8, 2, 0, 0, 0]
    return Data(
      [0x89] + Array("PNG\r\n\u{1a}\n".utf8) + chunk("IHDR", header) + chunk("IDAT", [0x78]) + chunk("IEND", []))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }

  @Test(arguments: [
    ("chỉ là chữ", "GS803"), ("", "GS802"),
    ("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "GS804"),
    ("GIF89a\u{1}\u{0}\u{1}\u{0}", "GS805"), ("%PDF-1.4", "GS806"), ("\u{1}\u{2}\u{3}\u{4}", "GS807"),
  ])
  func aFileThatIsNoPhotoHoldsItsProfileBack(bytes: String, code: String) async throws {
    try site.write(bytes, to: Self.photo)
    try await expectHeldBack(code)
  }

  @Test func aBombIsRefusedBeforeItIsDecoded() async throws {
    try site.write(Self.emptyPNG(30_000, 30_000), to: Self.photo)
    try await expectHeldBack("GS808")
  }

  @Test func aDotIsRefused() async throws {
    try site.write(Self.emptyPNG(1, 1), to: Self.photo)
    try await expectHeldBack("GS810")
  }

  @Test func aPhotoWithoutItsPixelsIsRefused() async throws {
    try site.write(Self.emptyPNG(640, 800), to: Self.photo)
    try await expectHeldBack("GS811")
  }

  @Test(arguments: [0.3, 0.6, 0.95]) func aPhotoThatIsCutOffIsRefused(part: Double) async throws {
    try grainyPhoto()
    let whole = try Data(contentsOf: URL(filePath: site.root + "/" + Self.photo))
    try site.write(whole.prefix(Int(Double(whole.count) * part)), to: Self.photo)
    try await expectHeldBack("GS811")
  }

  @Test func damageInTheMiddleIsAWarningAtItsLine() async throws {
    try grainyPhoto()
    var bytes = try Data(contentsOf: URL(filePath: site.root + "/" + Self.photo))
    let middle = bytes.count / 2
    for index in middle..<middle + 3_000 { bytes[index] = UInt8(truncatingIfNeeded: index &* 73) }
    try site.write(bytes, to: Self.photo)
    for _ in 0..<2 {
      let report = await site.build()
      #expect(report.found == ["guong/2024-2025/a.md:9:6: GS817"] && report.exitCode == 0)
    }
  }

  /// A photo whose bytes change without a trace is told of at the first build and held back at the second.
  @Test func aNoteThatProvesWrongIsForgotten() async throws {
    try grainyPhoto()
    let file = site.root + "/" + Self.photo
    let time: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)]
    try FileManager.default.setAttributes(time, ofItemAtPath: file)
    await site.build()
    let count = try Data(contentsOf: URL(filePath: file)).count
    try Data(repeating: 7, count: count).write(to: URL(filePath: file))
    try FileManager.default.setAttributes(time, ofItemAtPath: file)
    try site.edit("content/guong/2024-2025/a.md") {
      $0.replacing("ảnh: anh.jpg", with: "tiêu điểm: [0.1, 0.1]\nảnh: anh.jpg")
    }
    #expect(await site.build().exitCode == 2)
    let report = await site.build()
    #expect(report.found == ["guong/2024-2025/a.md:10:6: GS807"] && report.exitCode == 1)
  }

  private func grainyPhoto() throws {
    let size = PixelSize(width: 400, height: 500)
    var state: UInt32 = 1
    let bytes = (0..<3 * 400 * 500).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
    try site.write(Data(try #require(Pixels(bytes: bytes, size: size)?.jpeg(atMost: 10_000_000))), to: Self.photo)
  }

  private func expectHeldBack(_ code: String) async throws {
    for report in [await site.check(), await site.build()] {
      #expect(report.found == ["guong/2024-2025/a.md:9:6: \(code)"])
      #expect(report.exitCode == 1)
    }
    let published = try site.published().keys
    #expect(published.contains("guong/b/index.html"))
    #expect(published.allSatisfy { !$0.hasPrefix("guong/a/") })
  }

  @Test func isNeverEnlarged() async throws {
    try grainyPhoto()
    #expect(await site.build().found == [])
    let names = try site.published().keys.filter { $0.hasPrefix("guong/a/anh-") }.map { $0.split(separator: ".")[0] }
    #expect(names.sorted() == ["guong/a/anh-320", "guong/a/anh-400", "guong/a/anh-400"])
  }

  @Test func isNotReadAgainWhileItsFileStays() async throws {
    try site.photo(Self.photo)
    let file = site.root + "/" + Self.photo
    func touch(_ second: TimeInterval) throws {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: second)], ofItemAtPath: file)
    }
    try touch(1_700_000_000)
    await site.build()
    let count = try Data(contentsOf: URL(filePath: file)).count
    try Data(repeating: 7, count: count).write(to: URL(filePath: file))
    try touch(1_700_000_000)
    // What stands there is no photo any more, but looks untouched.
    let report = await site.build()
    #expect(report.found == [] && report.outcome?.written == [])
    try touch(1_700_000_001)
    #expect(await site.build().found == ["guong/2024-2025/a.md:9:6: GS807"])
  }

  @Test func damagedNotesAreAsGoodAsNone() async throws {
    try site.photo(Self.photo)
    await site.build()
    try site.write("không phải sổ", to: ".guongsang/photos.sqlite")
    let report = await site.build(clean: true)
    #expect(report.found == [] && report.outcome?.written == [])
    // And they are whole again.
    #expect(try site.places(of: "SQLite format 3").contains(".guongsang/photos.sqlite"))
    #expect(try site.places(of: "không phải sổ") == [])
  }

  @Test func nothingIsKeptOfAPhotoThatIsNotShown() async throws {
    try site.photo("content/guong/2024-2025/zqx.jpg")
    try site.profile("a", BuildSite.teacher(more: "ảnh: zqx.jpg\nmô tả ảnh: Lớp học"))
    await site.build()
    #expect(try site.places(of: "zqx").contains(".guongsang/photos.sqlite"))
    try site.profile("a", BuildSite.teacher(status: "thu hồi", more: "ảnh: zqx.jpg\nmô tả ảnh: Lớp học"))
    await site.build()
    #expect(try site.places(of: "zqx") == [])
  }

  /// Also when no other photo is shown, so that nothing new has to be noted.
  @Test(arguments: [false, true]) func nothingIsKeptOfItInNotesThatAreNotRead(areDamaged: Bool) async throws {
    try site.photo("content/guong/2024-2025/zqx.jpg")
    try site.profile("a", BuildSite.teacher(more: "ảnh: zqx.jpg\nmô tả ảnh: Lớp học"))
    await site.build(version: "older")
    if areDamaged { try site.write("zqx", to: ".guongsang/photos.sqlite") }
    #expect(try site.places(of: "zqx").contains(".guongsang/photos.sqlite"))
    try site.profile("a", BuildSite.teacher(status: "thu hồi", more: "ảnh: zqx.jpg\nmô tả ảnh: Lớp học"))
    await site.build()
    #expect(try site.places(of: "zqx") == [])
  }

  @Test func withoutPhotosEveryoneHasAMonogram() async throws {
    try site.photo(Self.photo)
    try site.write(
      BuildSite.settings(site: "ảnh: không"), to: "content/site.yaml")
    #expect(await site.build().found == [])
    #expect(try site.text("guong/a/index.html").contains("monogram"))
    #expect(try site.published().keys.allSatisfy { !$0.hasSuffix(".jpg") && !$0.hasSuffix(".webp") })
  }
}
