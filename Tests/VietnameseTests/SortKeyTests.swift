import Foundation
import Testing

@testable import Vietnamese

struct SortKeyTests {
  static let ordered: [[String]] = [
    "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ f g h i ì ỉ ĩ í ị j k l m n"
      .split(separator: " ").map { String($0) },
    "n o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v w x y ỳ ỷ ỹ ý ỵ z"
      .split(separator: " ").map { String($0) },
    ["An", "àn", "ản", "ãn", "án", "ạn", "ăn", "ân", "ba", "bà", "da", "đa", "ea"],
    ["hoa", "hòa", "hỏa", "họa", "hoan", "hoàn", "hoang"],
    ["thu", "thù", "thủ", "thú", "thụ", "thư", "thừ", "thử"],
    ["nghề", "nghệ", "nghi", "ngô", "ngơ", "nguyên", "Nguyễn", "Nguyệt", "ngư"],
    ["dung", "Dung", "dùng", "Dũng", "đung", "đúng", "Đức"],
  ]

  @Test(arguments: ordered)
  func goesByTheAlphabetThenTones(words: [String]) {
    for (first, second) in zip(words, words.dropFirst()) {
      #expect(SortKey(first) < SortKey(second), "\(first) \(second)")
    }
  }

  @Test(arguments: ordered)
  func agreesWithFoundationOnSingleSyllables(words: [String]) {
    let locale = Locale(identifier: "vi")
    for first in words {
      for second in words {
        let expected = first.compare(second, options: [], range: nil, locale: locale)
        let (left, right) = (SortKey(first), SortKey(second))
        let found: ComparisonResult =
          left < right ? .orderedAscending : left > right ? .orderedDescending : .orderedSame
        #expect(found == expected, "\(first) \(second)")
      }
    }
  }

  @Test(arguments: [
    ["Lớp 6A2", "Lớp 6A10", "Lớp 10A1", "Lớp 10A2", "Lớp 10B1", "Lớp 12A1"],
    ["1", "2", "10", "100", "a"],
    ["ba", "ba ba", "ba hoa", "ban", "bà", "bà con"].sorted { SortKey($0) < SortKey($1) },
    ["ba", "ba ba", "ba xạo", "bà", "bà con", "bá", "ban"],
    ["", "a"],
    ["an", "aN", "An", "AN"],
    ["Tổ Toán – Tin", "Tổ Tự nhiên", "Tổ Văn"],
    ["z", "Ελλάς", "한"],
  ])
  func goesSyllableBySyllableAndNumberByNumber(texts: [String]) {
    for (first, second) in zip(texts, texts.dropFirst()) {
      #expect(SortKey(first) < SortKey(second), "\(first) | \(second)")
    }
  }

  @Test(arguments: [
    ("hoà", "hòa"), ("Tổ Toán – Tin", "Tổ Toán-Tin"), ("Lớp 06A1", "Lớp 6A1"), ("a  b", " a b "),
    ("Nguyễn", "Nguye\u{302}\u{303}n"), ("ộ", "o\u{302}\u{323}"), ("H'Hen", "H’Hen"), ("", "–"),
    ("🌸", ""),
    ("đ", "đ"), ("ợ", "o\u{323}\u{31B}"),
  ])
  func doesNotCareForPunctuationAndEncoding(left: String, right: String) {
    #expect(SortKey(left) == SortKey(right))
    #expect(SortKey(left).hashValue == SortKey(right).hashValue)
  }

  @Test func sortsByGivenNameThenFamilyName() {
    let people = [
      "Nguyễn Thị Ánh", "Lê Văn An", "Trần Bình", "Đỗ Văn An", "H'Hen Niê", "Chor", "Nguyễn Văn An",
      "Hoàng Đức", "Phạm Dũng", "Nguyễn Thị An (lớp 10A1)", "Nguyễn Thị Âu, giáo viên",
    ]
    let sorted = people.sorted { SortKey(personName: $0) < SortKey(personName: $1) }
    #expect(
      sorted == [
        "Đỗ Văn An", "Lê Văn An", "Nguyễn Thị An (lớp 10A1)", "Nguyễn Văn An", "Nguyễn Thị Ánh",
        "Nguyễn Thị Âu, giáo viên", "Trần Bình", "Chor", "Phạm Dũng", "Hoàng Đức", "H'Hen Niê",
      ])
  }

  @Test func isATotalOrderOverGeneratedTexts() {
    var generator = SplitMix(state: 7)
    let pieces = Array("aAàăâbđĐ 019-'🌸e\u{301}ss").map { String($0) }
    let texts = (0..<120).map { _ in
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
    }
    let keys = texts.map { SortKey($0) }.sorted()
    for (index, key) in keys.enumerated() {
      for later in keys[index...] { #expect(!(later < key)) }
    }
  }

  @Test func survivesAMegabyte() {
    let digits = String(repeating: "9", count: 1_000_000)
    #expect(SortKey(digits) < SortKey("1" + String(repeating: "0", count: 1_000_000)))
    #expect(SortKey(personName: String(repeating: "Ánh ", count: 200_000)) > SortKey("a"))
    #expect(SortKey("a" + String(repeating: "\u{301}", count: 500_000)) > SortKey("a"))
  }

  @Test(arguments: [254, 255, 256, 509, 510, 511])
  func comparesNumbersOfAnyLength(count: Int) {
    let shorter = SortKey(String(repeating: "9", count: count))
    #expect(shorter < SortKey("1" + String(repeating: "0", count: count)))
    #expect(shorter > SortKey(String(repeating: "9", count: count - 1)))
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
