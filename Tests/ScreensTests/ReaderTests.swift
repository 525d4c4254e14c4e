import Diagnostics
import Testing

@testable import Screens

/// What players make of the loop's files.
struct ReaderTests {
  private let broadcast = Loops.broadcast(
    [Loops.slide("An", until: "2027-05-31"), Loops.slide("Bình")], hours: [.init(from: 390, until: 1080)])

  @Test(arguments: Reader.all)
  func everyReaderShowsAllSlides(reader: Reader) throws {
    let compatibility = reader.compatibility(with: Array(try broadcast.text(reader.file).utf8))
    #expect(compatibility.isGood, "\(compatibility)")
  }

  @Test(arguments: Reader.all)
  func noReaderTakesWhatIsNotThere(reader: Reader) {
    #expect(!reader.compatibility(with: nil).isGood)
    #expect(!reader.compatibility(with: Array("<rss".utf8)).isGood)
    #expect(!reader.compatibility(with: Array("<html/>".utf8)).isGood)
  }

  /// What a template that was changed could do, and who would mind.
  @Test(arguments: [
    ("Xibo", "type=\"image/png\"/>", "type=\"text/plain\"/>"), ("BrightSign", " fileSize=\"13\"", ""),
    ("BrightSign", "led/san-truong/An", "led/san truong/An"), ("piSignage", "media:thumbnail", "media:thumb"),
    ("EasySignage", "key_change", "key"), ("EasySignage", "https://truong", "http://truong"),
    ("Concerto", "description", "summary"), ("garlic-player", "dur=\"12s\"", "dur=\"12.5s\""),
    ("signageOS", "src=\"An", "src=\"./An"), ("signageOS", "/P1D", "/P1W"), ("signageOS", "regionName", "name"),
  ])
  func aReaderMindsWhatItNeeds(name: String, text: String, instead: String) throws {
    let reader = try #require(Reader.all.first { $0.name == name })
    let file = try broadcast.text(reader.file)
    #expect(file.contains(text))
    let changed = reader.compatibility(with: Array(file.replacing(text, with: instead).utf8))
    #expect(!changed.isGood && !changed.faults.isEmpty)
  }
}
