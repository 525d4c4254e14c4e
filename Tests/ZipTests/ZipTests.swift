import Testing
import Zip

struct ZipTests {
  private let files = [
    ZippedFile(name: "index.html", bytes: Array("<!doctype html>".utf8)),
    ZippedFile(name: "a/slide.png", bytes: [UInt8](repeating: 7, count: 5_000)),
    ZippedFile(name: "empty.txt", bytes: []),
  ]

  @Test func theSameFilesGiveTheSameArchiveInAnyOrder() throws {
    let archive = try #require(ZippedFile.archive(of: files))
    #expect(ZippedFile.archive(of: files.reversed()) == archive)
    #expect(archive.starts(with: Array("PK\u{3}\u{4}".utf8)))
  }

  /// Local headers stand one after another: name, no extra field, 1980-01-01, the bytes as they are.
  @Test func filesAreStoredInOrderWithoutExtras() throws {
    let archive = try #require(ZippedFile.archive(of: files))
    var place = 0
    for file in files.sorted(by: { $0.name < $1.name }) {
      func number(_ offset: Int) -> Int { Int(archive[place + offset]) | Int(archive[place + offset + 1]) << 8 }
      #expect(number(8) == 0, "stored")
      #expect((number(10), number(12)) == (0, 33), "1980-01-01 00:00")
      #expect(number(28) == 0, "no extra field")
      let name = archive[(place + 30)..<(place + 30 + number(26))]
      #expect(String(decoding: name, as: UTF8.self) == file.name)
      let start = place + 30 + number(26)
      #expect(Array(archive[start..<(start + file.bytes.count)]) == file.bytes)
      place = start + file.bytes.count
    }
  }

  @Test func twoFilesOfOneNameAreRefused() {
    #expect(ZippedFile.archive(of: [files[0], files[0]]) == nil)
  }

  @Test func anArchiveOfNothingIsNone() { #expect(ZippedFile.archive(of: [])?.isEmpty != false) }
}
