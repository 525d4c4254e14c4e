import Foundation
import Testing

@testable import Vietnamese

struct FoldingTests {
  @Test(arguments: [
    ("", ""), ("Nguyễn Thị Ánh", "nguyen thi anh"), ("ĐẮK LẮK", "dak lak"),
    ("Tổ Toán – Tin", "to toan – tin"),
    ("hoà", "hoa"), ("hòa", "hoa"), ("thuý", "thuy"), ("thúy", "thuy"), ("Ưu tú", "uu tu"),
    ("đĐ", "dd"), ("\u{D0}\u{F0}", "dd"), ("ɖƉ", "dd"), ("Krông Pắc", "krong pac"),
    ("Đê\u{301}", "de"), ("o\u{31B}\u{323}", "o"), ("Ê Đê", "e de"), ("Łódź", "lodz"),
    ("Straße", "strasse"),
    ("Ærø", "aero"), ("çñüÿ", "cnuy"), ("ﬁ", "fi"), ("Ｌớp", "lop"), ("m²", "m2"), ("İı", "ii"),
    ("a\u{200B}b\u{AD}c", "abc"), ("a\u{A0}b", "a b"), ("Ελλάς", "ελλασ"), ("🌸", "🌸"),
    ("10A1", "10a1"),
    ("\u{301}", ""), ("a\u{0}b", "a\u{0}b"), ("Ǿ", "o"), ("ǽ", "ae"),
  ])
  func foldsCaseAndMarks(text: String, folded: String) {
    #expect(areSameBytes(fold(text), folded), "\(fold(text))")
  }

  @Test func doesNotCareHowMarksAreEncoded() {
    for text in CompositionTests.texts {
      let composed = fold(text.precomposedStringWithCanonicalMapping)
      #expect(areSameBytes(fold(text.decomposedStringWithCanonicalMapping), composed), "\(text)")
    }
  }

  @Test(arguments: [
    ("a", "àảãáạăằẳẵắặâầẩẫấậ"), ("e", "èẻẽéẹêềểễếệ"), ("i", "ìỉĩíị"), ("o", "òỏõóọôồổỗốộơờởỡớợ"),
    ("u", "ùủũúụưừửữứự"), ("y", "ỳỷỹýỵ"), ("d", "đ"),
  ])
  func leavesOnlyASCIIOfEveryVietnameseLetter(plain: String, marked: String) {
    let expected = String(repeating: plain, count: marked.count)
    #expect(fold(marked) == expected)
    #expect(fold(marked.uppercased()) == expected)
    #expect(fold(marked.decomposedStringWithCanonicalMapping) == expected)
  }

  @Test func changesNothingTheSecondTime() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = fold(String(scalar))
      if !areSameBytes(fold(once), once) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func foldsAMegabyte() {
    #expect(fold(String(repeating: "Điển ", count: 150_000)).utf8.count == 750_000)
    #expect(fold("a" + String(repeating: "\u{301}\u{323}", count: 250_000)) == "a")
  }
}
