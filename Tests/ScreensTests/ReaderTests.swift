import Diagnostics
import Honours
import Testing

@testable import Screens

/// What players make of the loop's files.
struct ReaderTests {
  private let broadcast = SampleLoop.broadcast(
    [SampleLoop.slide("An", until: "2027-05-31"), SampleLoop.slide("Bình")], hours: [.init(from: 390, until: 1080)])

  @Test(arguments: Reader.all)
  func everyReaderShowsAllSlides(reader: Reader) throws {
    let compatibility = reader.compatibility(with: [(reader.file, Array(try broadcast.text(reader.file).utf8))])
    #expect(compatibility.isGood, "\(compatibility)")
  }

  @Test(arguments: Reader.all)
  func noReaderTakesWhatIsNotThere(reader: Reader) {
    #expect(!reader.compatibility(with: []).isGood)
    #expect(!reader.compatibility(with: [(reader.file, Array("<rss".utf8))]).isGood)
    #expect(!reader.compatibility(with: [(reader.file, Array("<html/>".utf8))]).isGood)
  }

  /// What a template that was changed could do, and who would mind.
  @Test(arguments: [
    ("Xibo", "type=\"image/png\"/>", "type=\"text/plain\"/>"), ("BrightSign", " fileSize=\"13\"", ""),
    ("BrightSign", "led/san-truong/An", "led/san truong/An"), ("piSignage", "media:thumbnail", "media:thumb"),
    ("EasySignage", "key_change", "key"), ("EasySignage", "https://truong", "http://truong"),
    ("Concerto", "description", "summary"), ("garlic-player", "dur=\"12s\"", "dur=\"12.5s\""),
    ("garlic-player", "An-0123456789.png", "An.0123456789.png"),
    ("signageOS", "src=\"An", "src=\"./An"), ("signageOS", "/P1D", "/P1W"), ("signageOS", "regionName", "name"),
  ])
  func aReaderMindsWhatItNeeds(name: String, text: String, instead: String) throws {
    let reader = try #require(Reader.all.first { $0.name == name })
    let file = try broadcast.text(reader.file)
    #expect(file.contains(text))
    let changed = reader.compatibility(with: [(reader.file, Array(file.replacing(text, with: instead).utf8))])
    #expect(!changed.isGood && !changed.faults.isEmpty)
  }

  /// What a player goes on showing, its operator has to know.
  @Test(arguments: Reader.all)
  func aReaderOfRSSIsSaidToHeedNoEndDates(reader: Reader) throws {
    let compatibility = reader.compatibility(with: [(reader.file, Array(try broadcast.text(reader.file).utf8))])
    let warns = compatibility.notes.contains { $0.english.contains("end dates") }
    #expect(warns == reader.file.hasSuffix(".xml"))
  }

  @Test func allPartsOfALongLoopAreJudged() throws {
    let long = SampleLoop.broadcast((1...20).map { SampleLoop.slide("slide\($0)") })
    let judged = long.compatibilities(SampleLoop.theme).value
    let xibo = try #require(judged.first { $0.reader == "Xibo" })
    #expect(xibo.files == ["mrss.xml", "mrss-2.xml"] && xibo.shown == 20 && xibo.isGood)
    for compatibility in judged { #expect(compatibility.isGood, "\(compatibility)") }
  }
}
