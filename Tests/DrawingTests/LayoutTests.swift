import Diagnostics
import MarkedText
import Testing

@testable import Drawing

struct LayoutTests {
  @Test(arguments: [
    "cards/story", "cards/site", "cards/year", "posters/story-a3", "posters/honour-roll-a3",
    "certificates/recognition", "slides/wide/person", "slides/tall/person", "slides/strip/person",
  ])
  func compilesTheLayoutsThatAreDelivered(name: String) throws {
    _ = try Samples.layout(name)
  }

  @Test(arguments: [
    ("GS831", "- a\n"),
    ("GS832", "canvas: A4\n1️⃣boxs: {}\nboxes: {}\n"),
    ("GS832", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], 1️⃣txt: b }\n"),
    ("GS832", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], fill: \"#FFFFFF\", 1️⃣size: 0.1 }\n"),
    ("GS833", "1️⃣canvas: A4\n"),
    ("GS833", "canvas: A4\nboxes:\n  1️⃣a: { fill: \"#FFFFFF\" }\n"),
    ("GS833", "canvas: A4\nboxes:\n  a: 1️⃣{ at: [0, 0, 1, 1], text: a, size: 0.1 }\n"),
    ("GS834", "canvas: 1️⃣A9\nboxes: {}\n"),
    ("GS834", "canvas: 1️⃣0 x 10 px\nboxes: {}\n"),
    ("GS834", "canvas: 1️⃣10.5 x 10 px\nboxes: {}\n"),
    ("GS834", "canvas: A4\nboxes: 1️⃣a\n"),
    ("GS834", "canvas: A4\nboxes:\n  a: { at: 1️⃣[0, 0, 1], fill: \"#FFFFFF\" }\n"),
    ("GS834", "canvas: A4\nboxes:\n  a: { at: 1️⃣[0, 0, nan, 1], fill: \"#FFFFFF\" }\n"),
    ("GS834", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, font: Inter, size: 1️⃣[0.2, 0.1] }\n"),
    ("GS834", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, font: Inter, size: 0.1, align: 1️⃣middel }\n"),
    ("GS835", "canvas: A4\nbackground: 1️⃣papper\ncolours: { paper: \"#FBF7EF\" }\nboxes: {}\n"),
    ("GS835", "canvas: A4\ncolours: { paper: 1️⃣\"#FBF7E\" }\nboxes: {}\n"),
    ("GS836", "canvas: A4\nboxes:\n  1️⃣a: { at: [0, 0, 1, 1] }\n"),
    ("GS836", "canvas: A4\nboxes:\n  1️⃣a: { at: [0, 0, 1, 1], text: a, qr: b }\n"),
    ("GS837", "canvas: A4\nboxes:\n  a: { at: 1️⃣[0.5, 0, 0.6, 1], fill: \"#FFFFFF\" }\n"),
    ("GS838", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, font: 1️⃣Intre, size: 0.1 }\n"),
    ("GS839", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, font: Inter, weight: 1️⃣700, size: 0.1 }\n"),
    ("GS840", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, font: Inter, size: 0.1, pitch: 1️⃣1.2 }\n"),
    ("GS841", "canvas: 9 x 9 px\nboxes:\n  a: { at: [0, 0, 1, 1], rule: \"#FFFFFF\", thickness: 1️⃣1 px }\n"),
    ("GS842", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, font: Inter, size: 1️⃣20 px }\n"),
    (
      "GS843",
      "canvas: A4\nboxes:\n  p: { at: [0, 0, 1, 1], picture: p }\n  1️⃣a: { at: [0, 0, 1, 1], text: a, font: Inter, size: 0.1 }\n"
    ),
    ("GS844", "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: 1️⃣\"{name\", font: Inter, size: 0.1 }\n"),
    (
      "GS845",
      "canvas: A4\nboxes:\n  a: { at: 1️⃣[0, 0, 1, 0.1], stack: top, boxes: { b: { at: [0, 0, 1, 0.2], fill: \"#FFFFFF\" } } }\n"
    ),
    (
      "GS846",
      "canvas: A4\nstyles: { kicker: {} }\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, font: Inter, size: 0.1, style: 1️⃣kiker }\n"
    ),
    (
      "GS847",
      "canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], stack: top, boxes: { 1️⃣b: { at: [0, 0, 1, 1], stack: top, boxes: {} } } }\n"
    ),
    ("GS849", "canvas: A4\nboxes:\n  a: { at: 1️⃣[0, 0, 1, 0.1], text: a, font: Inter, size: 0.1 }\n"),
  ])
  func pointsAtAMistake(code: String, text: String) throws {
    let marked = MarkedText(text)
    let compiled = Layout.compile(marked.source, with: try Samples.fonts())
    #expect(compiled.value == nil)
    let found = try #require(compiled.diagnostics.first { $0.message.code == code })
    #expect(found.location.position == marked.mark)
  }

  @Test func suggestsTheKeyThatWasMeant() throws {
    let compiled = try Drafts.compile("canvas: A4\nboxes:\n  a: { at: [0, 0, 1, 1], text: a, fnt: Inter, size: 0.1 }\n")
    let found = try #require(compiled.diagnostics.first { $0.message.code == "GS832" })
    #expect(found.message.suggestion?.english == "Did you mean “font”?")
  }

  @Test func readsVietnameseKeys() throws {
    let layout = try Drafts.layout(
      """
      khổ: A4 ngang
      nền: "#FBF7EF"
      ô:
        tên: { vị trí: [0, 0, 1, 1], khi: name, chữ: "{name}", phông: Inter, cỡ: 0.1, canh: centre }
      """)
    #expect(layout.canvas == Canvas.a4.landscape)
    #expect(layout.boxes.map(\.name) == ["tên"])
  }

  @Test func allowsTextWhereThePictureIsAbsent() throws {
    _ = try Drafts.layout(
      """
      canvas: A4
      boxes:
        photo: { at: [0, 0, 1, 1], when: photo, picture: photo }
        letter: { at: [0, 0, 1, 1], unless: photo, text: "{letter}", font: Inter, size: 0.1 }
      """)
  }

  @Test func allowsTextOnAPlainColourAboveAGradient() throws {
    let layout = try Drafts.layout(
      """
      canvas: A4
      boxes:
        sky: { at: [0, 0, 1, 1], fill: { from: "#000000", to: "#FFFFFF" } }
        plate: { at: [0, 0, 1, 0.5], fill: "#A3161A" }
        words: { at: [0, 0.1, 1, 0.3], text: a, font: Inter, size: 0.1, colour: "#FFFFFF" }
      """)
    let measure = try #require(layout.measures([:]).value.first)
    #expect(abs(measure.contrast - 7.8) < 0.2)
  }

  @Test func saysInWhichSizePicturesAreWanted() throws {
    let needs = try Samples.layout("cards/story").pictures()
    #expect(needs == [.init(value: "photo", width: 504, height: 630, isCovering: true)])
  }
}
