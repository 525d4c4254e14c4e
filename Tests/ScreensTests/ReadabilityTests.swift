import Diagnostics
import Honours
import Pages
import Profiles
import Testing

@testable import Drawing
@testable import Screens

/// What cannot be read from where people stand is shown more simply, or not at all.
struct ReadabilityTests {
  private func planned(_ profile: String, _ screen: String = ScreenSite.board) throws -> Diagnosed<Loop> {
    var site = ScreenSite()
    site.screens = [screen]
    site.profiles = ["a": profile]
    let planned = try site.planned()
    return Diagnosed(try #require(planned.value.loops.first), planned.diagnostics)
  }

  private func report(of kind: Slide.Kind, _ loop: Loop) -> SlideReport? { loop.reports.first { $0.kind == kind } }

  @Test(arguments: [
    (640, 384, BoardShape.wide), (512, 512, .wide), (640, 512, .wide), (500, 640, .wide), (320, 1080, .tall),
    (300, 400, .tall), (640, 64, .strip), (200, 127, .strip), (1920, 480, .strip), (1920, 481, .wide), (64, 320, .tall),
  ])
  func aBoardHasTheShapeOfItsSides(width: Int, height: Int, shape: BoardShape) {
    #expect(BoardShape(width: width, height: height) == shape)
  }

  @Test func syllablesAreWhatStandsBetweenSpacesAndDashes() {
    #expect(Legibility.syllables(of: "Tổ Toán – Tin") == 3)
    #expect(Legibility.syllables(of: "năm học 2024–2025\nhai dòng · một ý") == 8)
    #expect(Legibility.syllables(of: " – · ") == 0)
  }

  @Test(arguments: [("tiểu học", 12, 12), ("trung học cơ sở", 12, 7), ("người lớn", 5, 6), ("tiểu học", 18, 17)])
  func secondsFollowTheSyllablesAndTheAge(readers: String, syllables: Int, seconds: Int) throws {
    let words = (1...(syllables - 2)).map { "t\($0)" }.joined(separator: " ")
    let loop = try planned(
      Profiles.teacher("Lê An", more: "led: { dòng: [\"\(words)\"] }"), ScreenSite.screen(more: "người đọc: \(readers)")
    ).value
    #expect(loop.slides.first { $0.kind == .person }?.seconds == seconds)
  }

  /// Letters are as high as sign makers recommend, or at least not lower than their limit.
  @Test func lettersGrowWithTheDistance() throws {
    for (distance, least) in [("12", 6.6), ("30", 16.6), ("60", 33.3)] {
      let loop = try planned(Profiles.teacher("Lê An"), ScreenSite.screen(distance: distance)).value
      let report = try #require(self.report(of: .person, loop))
      let metres = try #require(Double(distance))
      #expect(try #require(report.letterHeight) >= least)
      #expect(try #require(report.farthest) >= metres && report.millimetres == report.letterHeight.map { $0 * 5 })
    }
  }

  @Test func fromFarAwayTheWordsBecomeFewer() throws {
    let profile = Profiles.teacher("Lê An", more: "led: { dòng: [Một dòng vừa phải, Hai dòng vừa phải] }")
    let layouts = try [12, 40, 150].map { distance in
      try report(of: .person, planned(profile, ScreenSite.screen(distance: "\(distance)")).value)?.layout
    }
    #expect(layouts == [.words, .words, .name])
  }

  @Test func aPhotoStaysAsLongAsTheNameHasRoomBesideIt() throws {
    let profile = Profiles.teacher(
      "Lê An", more: "ảnh: an.jpg\nmô tả ảnh: Cô An\nled: { dòng: [Một dòng dài hơn chỗ của nó ở đây] }")
    let near = try #require(try planned(profile).value.slides.first { $0.kind == .person })
    let far = try #require(
      try planned(profile, ScreenSite.screen(distance: "90")).value.slides.first { $0.kind == .person })
    #expect(near.file?.mediaType == .jpeg && near.text.contains("Một dòng"))
    #expect(far.file?.mediaType == .jpeg && !far.text.contains("Một dòng"))
  }

  @Test func whatHasNoRoomAtAllIsLeftOutAndNamed() throws {
    let planned = try planned(Profiles.teacher("Nguyễn Hoàng Phương Quỳnh Ngọc"), ScreenSite.screen(distance: "200"))
    let faults = planned.diagnostics.filter { $0.location.path == "content/guong/a.md" }
    #expect(faults.map(\.message.code) == ["GS646"] && faults.first?.isError == true)
    #expect(faults.first?.location.position?.line == 2)
    #expect(faults.first?.message.suggestion?.english.contains("Nguyễn Hoàng Phương Quỳnh Ngọc") == true)
    #expect(!planned.value.slides.contains { $0.kind == .person })
    #expect(report(of: .person, planned.value)?.shortfall != nil)
    // Something is always shown.
    #expect(planned.value.slides.map(\.kind) == [.school])
  }

  @Test(arguments: ["640 x 384", "320 x 1080", "640 x 64", "1920 x 1080"])
  func aNameOfEightyLettersIsShownWhole(size: String) throws {
    let name = "Chi đoàn Giáo viên và Liên đội Trường Phổ thông Dân tộc Nội trú huyện Mường Ẳng A"
    #expect((80...82).contains(name.count))
    let planned = try planned(Profiles.team(name), ScreenSite.screen("b", size))
    let slide = try #require(planned.value.slides.first { $0.kind == .collective })
    #expect(slide.text.contains(name) && planned.diagnostics.isEmpty)
  }

  /// On a small board what a slide says comes before who says it.
  @Test(arguments: ["320 x 192", "256 x 128", "160 x 320"])
  func theSchoolsNameGoesBeforeWhatASlideIsThereFor(size: String) throws {
    var site = ScreenSite()
    site.screens = [ScreenSite.screen("b", size, distance: "4")]
    site.announcements = ["le": "---\ntiêu đề: Lễ sơ kết\n---\n"]
    site.profiles = [
      "a": Profiles.teacher("Lê An", more: "trích dẫn: { lời: Hỏi là mừng }\nled: { dòng: [Một việc] }"),
      "b": Profiles.teacher("Lê Bình", more: "led: { con số: 45 kg gạo, dòng: [Một việc] }"),
    ]
    let planned = try site.planned()
    #expect(planned.diagnostics.isEmpty, "\(planned.diagnostics.map(\.message.text.english))")
    let slides = try #require(planned.value.loops.first).slides
    #expect(slides.contains { $0.kind == .announcement } && slides.filter { $0.kind == .person }.count == 2)
    // Who said it has no room on the lowest of them, and nobody could help that.
    #expect(slides.contains { $0.kind == .quotation } == (size != "256 x 128"))
  }

  @Test func aRollThatHasNoRoomForItsTitleIsNobodysMistake() throws {
    let name = "Chi đoàn Giáo viên và Liên đội Trường Phổ thông"
    var site = ScreenSite()
    site.screens = [ScreenSite.screen("b", "96 x 300")]
    site.profiles = ["b": Profiles.teacher("Lê An", more: "led: { dòng: [Việc tốt] }")]
    site.profiles["a"] = Profiles.team(name, more: "led: { tiêu đề: Chi đoàn, dòng: [Việc tốt] }")
    let planned = try site.planned()
    #expect(planned.value.loops[0].reports.contains { $0.kind == .roll && $0.shortfall != nil })
    #expect(!planned.diagnostics.contains { $0.message.text.english.contains("Chi đoàn Giáo viên") })
  }

  @Test func aNameThatHasNoRoomOnTheRollDoesNotTakeTheOthersWithIt() throws {
    let name = "Chi đoàn Giáo viên và Liên đội Trường Phổ thông Dân tộc Nội trú huyện Mường Ẳng A và B"
    var site = ScreenSite()
    site.screens = [ScreenSite.screen("b", "320 x 240")]
    site.profiles = ["b": Profiles.teacher("Lê An"), "c": Profiles.teacher("Lê Bình")]
    site.profiles["a"] = Profiles.team(name, more: "led: { tiêu đề: Chi đoàn }")
    let planned = try site.planned()
    let roll = try #require(planned.value.loops[0].slides.first { $0.kind == .roll })
    #expect(roll.text.contains("Lê An") && roll.text.contains("Lê Bình") && !roll.text.contains(name))
    let found = planned.diagnostics.filter { $0.message.text.english.contains("Chi đoàn Giáo viên") }
    #expect(found.map(\.message.code) == ["GS646"] && found.first?.location.path == "content/guong/a.md")
  }

  @Test func aNameTooLongForAStripAsksForAShortOne() throws {
    let name = "Chi đoàn Giáo viên và Liên đội Trường Phổ thông Dân tộc Nội trú huyện Mường Ẳng A"
    let strip = ScreenSite.screen("b", "320 x 64")
    #expect(try planned(Profiles.team(name), strip).diagnostics.map(\.message.code) == ["GS646"])
    let short = try planned(Profiles.team(name, more: "led: { tiêu đề: Chi đoàn Giáo viên }"), strip)
    #expect(short.diagnostics.isEmpty && short.value.slides.contains { $0.text.contains("Chi đoàn Giáo viên") })
  }

  /// The exemplar is shown all the same, so it is only a warning.
  @Test func aQuotationTooLongToReadIsLeftOutAlone() throws {
    let words = Array(repeating: "lời hay", count: 40).joined(separator: " ")
    let planned = try planned(Profiles.teacher("Lê An", more: "trích dẫn: { lời: \(words) }"))
    #expect(planned.value.slides.contains { $0.kind == .person })
    #expect(!planned.value.slides.contains { $0.kind == .quotation })
    #expect(planned.diagnostics.map(\.message.code) == ["GS647"] && !planned.hasErrors)
    let message = try #require(planned.diagnostics.first?.message.text.vietnamese)
    #expect(!message.contains("““") && message.count < 250)
  }

  @Test func aLetterThatNoFontHasIsLeftOutWithAWarning() throws {
    let planned = try planned(Profiles.teacher("Lê An 🌻", more: "led: { dòng: [Chữ 𡨸 Nôm] }"))
    #expect(Set(planned.diagnostics.map(\.message.code)) == ["GS852"] && !planned.hasErrors)
    #expect(planned.value.slides.contains { $0.kind == .person })
  }

  @Test(arguments: ["640 x 384", "320 x 1080", "640 x 64"])
  func aLetterThatNoFontHasIsShownWhereItWasWritten(size: String) throws {
    var site = ScreenSite()
    (site.school, site.title) = ("Trường 🌻 Thử", "Gương 🌻 sáng")
    site.screens = [ScreenSite.screen("b", size, distance: "5")]
    let quote = "trích dẫn: { lời: Hỏi là mừng"
    site.profiles = [
      "a": Profiles.teacher("Lê An", more: "led:\n  con số: 45 kg gạo\n  dòng: [Một việc]\n  tiêu đề: Cô 🌻 An"),
      "b": Profiles.teacher("Lê Bình", more: "led:\n  dòng: [Một việc]\n  tiêu đề: Cô 🌻 Bình\n\(quote) }"),
      "c": Profiles.teacher("Lê Cúc", more: "\(quote), người nói: Cô 🌻 Cúc }"),
      "d": Profiles.teacher("Lê Danh", more: "thành tích: [{ danh hiệu: Lao động 🌻 giỏi }]"),
    ]
    let planned = try site.planned()
    #expect(!planned.diagnostics.isEmpty)
    for found in planned.diagnostics {
      #expect(found.message.code == "GS852" && found.location.excerpt?.contains("🌻") == true, "\(found)")
    }
    let files = Set(planned.diagnostics.map(\.location.path))
    #expect(files.isSuperset(of: ["content/site.yaml", "content/guong/a.md", "content/guong/b.md"]))
    #expect(files.contains("content/guong/\(size == "640 x 64" ? "d" : "c").md"))
  }

  @Test func aNameOfNothingButSuchLettersIsAnError() throws {
    let planned = try planned(Profiles.teacher("𡨸喃"))
    #expect(planned.diagnostics.contains { $0.message.code == "GS646" && $0.location.position?.line == 2 })
    #expect(!planned.value.slides.contains { $0.kind == .person })
  }

  @Test func aCodeIsShownOnlyWhereItsSquaresHaveThreePixels() throws {
    let kinds = try ["640 x 384", "256 x 128", "640 x 64"].map { size in
      let planned = try planned(Profiles.teacher("Lê An"), ScreenSite.screen("b", size))
      #expect(!planned.hasErrors, "\(size): \(planned.diagnostics)")
      return planned.value.slides.contains { $0.kind == .reading }
    }
    #expect(kinds == [true, false, false])
  }

  /// Two halves that belong together, and no word alone between them.
  @Test(arguments: [BoardShape.wide, .tall])
  func whereToReadOnIsSaidInTwoLines(shape: BoardShape) throws {
    let layout = try #require(ScreenSite.theme.drawings?[.slide(.reading, on: shape)]).layout
    let words = ScreenSite.theme.words
    let values: Values = [
      "title": .text(words[.readOn]), "deed": .text(words[.scanToRead]), "qr": "https://truong.example/",
      "school": "Trường Thử",
    ]
    #expect(layout.measures(values).value.first { $0.box == "title" }?.lines == 2)
  }

  @Test(arguments: [
    "640 x 384", "641 x 383", "320 x 1080", "333 x 777", "640 x 64", "192 x 96", "512 x 512", "1920 x 1080",
  ])
  func everySlideOfEveryBoardKeepsTheRules(size: String) throws {
    var site = ScreenSite()
    site.screens = [ScreenSite.screen("b", size, distance: "5")]
    let led = "led: { con số: 45 kg thức ăn, dòng: [Phòng thí nghiệm trong va li, Trò tự làm] }"
    site.profiles = [
      "a": Profiles.teacher("Cô Hà Thị Tâm", more: led),
      "b": Profiles.team("Tổ Toán – Tin", more: "trích dẫn: { lời: Hỏi được là mừng }"),
      "c": Profiles.teacher("Lê Ảnh", more: "ảnh: a.jpg\nmô tả ảnh: Ảnh"),
    ]
    let planned = try site.planned()
    let loop = try #require(planned.value.loops.first)
    #expect(planned.diagnostics.filter(\.isError).isEmpty)
    #expect(loop.slides.filter { $0.kind == .person || $0.kind == .collective }.count == 3)
    for slide in loop.slides {
      #expect(Legibility.seconds.contains(slide.seconds), "\(slide.kind)")
      let path = try #require(slide.file).print.path
      #expect(path.wholeMatch(of: /led\/b\/[a-z0-9-]{1,36}\.(png|jpg)/) != nil)
      #expect(path.utf8.count <= "led/b/".utf8.count + 40)
    }
  }

  /// Each layout that is delivered, with words of usual length: contrast, line pitch and light.
  @Test(arguments: BoardShape.allCases)
  func theLayoutsKeepContrastPitchAndLight(shape: BoardShape) throws {
    for layout in shape.layouts {
      let drawing = try #require(ScreenSite.theme.drawings?[.slide(layout, on: shape)]).layout
      let values: Values = [
        "title": "Cô Hà Thị Thanh Tâm", "deed": "Dòng một\nDòng hai", "school": "Trường Thử", "by": "Cô Tâm",
        "number": "82%", "qr": "https://truong.example/", "page": "1/2", "lines": .rows([["name": "Lê An"]]),
        "photo": .picture(Picture(width: 1, height: 1, format: .rgb, bytes: [149, 149, 149])),
      ]
      let measures = drawing.measures(values)
      #expect(measures.diagnostics.filter(\.isError).isEmpty)
      for text in measures.value {
        #expect(text.contrast >= 7, "\(shape) \(layout) \(text.box)")
        #expect(text.pitch >= 1.35 * text.size - 1e-6)
      }
      #expect(try #require(drawing.brightness(values)) <= 0.3, "\(shape) \(layout)")
    }
  }
}
