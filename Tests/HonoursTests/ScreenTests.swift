import Diagnostics
import MarkedText
import Testing

@testable import Honours

/// What is written of a screen in the settings.
struct ScreenTests {
  private func read(_ screen: String) -> Diagnosed<Settings?> {
    let text = "trường: { tên: T }\ntrang: { tiêu đề: T, địa chỉ: https://t.example/ }\nmàn hình:\n\(screen)"
    return Settings.read(Source(path: "site.yaml", text: text))
  }

  private func screen(_ more: String) throws -> Screen {
    let read = read("  - { mã: san, tên: Sân, kích thước: 640 x 384, bước điểm: 5, khoảng cách: 12\(more) }\n")
    return try #require(read.value?.screens.first, "\(read.diagnostics)")
  }

  @Test func readsWhatIsWrittenAndKeepsTheRest() throws {
    let screen = try screen(", người đọc: tiểu học, giờ: ['06:30-18:00'], thứ: [thứ hai, chủ nhật], giây: 8")
    #expect(screen.size == ScreenSize(width: 640, height: 384) && screen.pitch == 5 && screen.distance == 12)
    #expect(screen.readers == .primary && screen.hours == [HoursOfDay(from: 390, until: 1080)])
    #expect(screen.weekdays == [.monday, .sunday] && screen.seconds == 8 && screen.atMost == nil)
  }

  @Test func aScreenHasPicturesUnlessItIsSaid() throws {
    #expect(try screen("").hasPictures && screen(", hình: có").hasPictures && !screen(", hình: không").hasPictures)
  }

  /// In whatever order they are written.
  @Test(arguments: [
    "hình: không, mã: san, tên: Sân", "mã: san, tên: Sân, hình: không", "id: san, name: S, pictures: no",
  ])
  func withoutPicturesNobodyHasToMeasureTheScreen(keys: String) throws {
    let read = read("  - { \(keys) }\n")
    #expect(read.diagnostics.isEmpty && read.value?.screens.first?.hasPictures == false)
  }

  @Test(arguments: ["", ", hình: có"])
  func withPicturesItsMeasuresAreNeeded(more: String) {
    let read = read("  - { mã: san, tên: Sân\(more) }\n")
    #expect(read.value == nil && read.diagnostics.map(\.message.code) == ["GS206", "GS206", "GS206"])
  }

  /// Perhaps they are not needed; once it is mended, they are told of if they are.
  @Test func nothingElseIsMissingWhereItIsUnclearWhetherThereArePictures() {
    let read = read("  - { mã: san, tên: Sân, hình: hông }\n")
    #expect(read.value == nil && read.diagnostics.map(\.message.code) == ["GS207"])
  }

  @Test func aBoardThatIsTooLowForPicturesMaySetWordsByItself() {
    let read = read("  - { mã: san, tên: Sân, kích thước: 320 x 16, bước điểm: 5, khoảng cách: 12 }\n")
    #expect(read.diagnostics.first?.message.suggestion?.vietnamese.contains("hình: không") == true)
  }

  @Test func hoursMayCrossMidnight() throws {
    let hours = try screen(", giờ: '18:00-06:00'").hours
    #expect(hours == [HoursOfDay(from: 1080, until: 360)] && hours[0].crossesMidnight)
    #expect(try !screen(", giờ: '06:00-24:00'").hours[0].crossesMidnight)
  }

  @Test(arguments: [
    ("GS641", "kích thước: 320 x 16"), ("GS641", "kích thước: 0 x 384"), ("GS642", "kích thước: 9000 x 384"),
    ("GS207", "kích thước: rộng"), ("GS207", "kích thước: 640"), ("GS207", "kích thước: 640 x 384 x 2"),
  ])
  func refusesSizesThatCannotBe(code: String, size: String) {
    let read = read("  - { mã: san, tên: Sân, \(size), bước điểm: 5, khoảng cách: 12 }\n")
    #expect(read.value == nil && read.diagnostics.map(\.message.code) == [code])
  }

  @Test(arguments: ["giây: 0", "giây: -1", "giờ: '25:00-26:00'", "giờ: '18:00'", "tối đa: 0", "độ sáng: { ngày: 0 }"])
  func refusesNumbersThatCannotBe(more: String) {
    let read = read("  - { mã: san, tên: Sân, kích thước: 640 x 384, bước điểm: 5, khoảng cách: 12, \(more) }\n")
    #expect(read.value == nil && read.diagnostics.contains { $0.message.code == "GS207" })
  }

  @Test(arguments: [
    ("mã: San Trường", "san-truong"), ("bước điểm: P5", "5"), ("bước điểm: '2,5 mm'", "2,5"),
    ("khoảng cách: 15 m", "15"), ("giây: 10 giây", "10"), ("độ sáng: { ngày: 80% }", "80"),
  ])
  func saysHowANumberOrAnIDIsWritten(line: String, right: String) throws {
    let key = line.prefix { $0 != ":" }
    let kept = ["mã: san", "bước điểm: 5", "khoảng cách: 12"].filter { !$0.hasPrefix(key + ":") }
    let read = read("  - { tên: Sân, kích thước: 640 x 384, \((kept + [line]).joined(separator: ", ")) }\n")
    #expect(read.diagnostics.map(\.message.code) == ["GS207"])
    #expect(read.diagnostics.first?.message.suggestion?.vietnamese == "Thầy/cô chỉ viết: \(right)")
  }

  @Test(arguments: ["giây: 0", "giây: mười", "giây: 10 đến 20", "giây: 500 giây"])
  func suggestsNoNumberThatCannotBe(line: String) {
    let read = read("  - { mã: san, tên: Sân, kích thước: 640 x 384, bước điểm: 5, khoảng cách: 12, \(line) }\n")
    #expect(read.diagnostics.map(\.message.code) == ["GS207"])
    #expect(read.diagnostics.first?.message.suggestion == nil)
  }

  @Test func anUnknownFieldIsAnsweredWithThoseThatThereAre() {
    let more = "kích thước: 640 x 384, bước điểm: 5, khoảng cách: 12, ghi chú: xanh"
    let suggestion = read("  - { mã: san, tên: Sân, \(more) }\n").diagnostics.first?.message.suggestion?.vietnamese
    #expect(suggestion?.hasPrefix("Ở đây có: mã; tên; hình; kích thước;") == true)
  }

  @Test func twoScreensWithOneIDWouldShareAFolder() {
    let one = "  - { mã: san, tên: Một, kích thước: 640 x 384, bước điểm: 5, khoảng cách: 12 }\n"
    let read = read(one + one.replacing("Một", with: "Hai"))
    #expect(read.value == nil && read.diagnostics.map(\.message.code) == ["GS603"])
  }

  @Test func aNumberThatMattersBeginsWithTheNumber() {
    let shape = Shape<String>.numberFirst(upTo: 80)
    #expect(shape.form.english.contains("number"))
  }
}
