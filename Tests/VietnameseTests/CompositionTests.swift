import Foundation
import Testing

@testable import Vietnamese

/// Whether two texts are the same scalars; `==` would take NFC and NFD for equal.
func areSameBytes(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

struct CompositionTests {
  static let texts = [
    "", "a", "Tổ Toán – Tin", "Trường THPT Lê Quý Đôn", "ằ ắ ẳ ẵ ặ ề ế ể ễ ệ ờ ớ ở ỡ ợ ừ ứ ử ữ ự",
    "“Người tốt, việc tốt”…", "👩‍🏫🌸", "한국어", "Å Ω K", "e\u{323}\u{302}", "\u{301}", "a\u{0}b",
    "\u{344}", "\u{FB2C}", "\u{1D15F}", "đ\u{323}", "o\u{31B}\u{301}", "\u{1E9B}\u{323}", "ｶﾞ",
  ]

  @Test(arguments: texts)
  func agreesWithFoundation(text: String) {
    let composed = text.precomposedStringWithCanonicalMapping
    #expect(areSameBytes(nfc(text), composed))
    #expect(areSameBytes(nfc(text.decomposedStringWithCanonicalMapping), composed))
    #expect(isNFC(composed))
    #expect(isNFC(text) == areSameBytes(text, composed))
  }

  @Test func agreesWithFoundationOnEveryScalarThatIsAssigned() {
    var different: [Unicode.Scalar] = []
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value),
        let age = scalar.properties.age, age.major < 15
      else { continue }
      let text = String(scalar)
      let composed = text.precomposedStringWithCanonicalMapping
      if !areSameBytes(nfc(text), composed) || isNFC(text) != areSameBytes(text, composed) {
        different.append(scalar)
      }
    }
    #expect(different == [])
  }

  @Test func composesAMegabyte() {
    let text = String(repeating: "Trường ", count: 120_000)
    #expect(areSameBytes(nfc(text.decomposedStringWithCanonicalMapping), text))
    #expect(areSameBytes(nfc(text), text))
  }

  @Test func leavesAHeapOfMarksAlone() {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 250_000)
    #expect(areSameBytes(nfc(text), text))
  }
}
