import Testing

@testable import Vietnamese

struct ClosestTests {
  static let fields = [
    "tên", "loại", "lĩnh vực", "cấp", "năm học", "tóm tắt", "name", "kind", "level",
  ]

  @Test(arguments: [
    ("nmae", "name"), ("Tên", "tên"), ("ten", "tên"), ("te", nil), ("lĩnh vự", "lĩnh vực"),
    ("linhvuc", "lĩnh vực"),
    ("năm hoc", "năm học"), ("nam hcọ", "năm học"), ("tóm tắc", "tóm tắt"), ("levels", "level"),
    ("x", nil),
    ("", nil), ("hoàn toàn khác", nil), ("🌸", nil), ("cap", "cấp"), ("cấpp", "cấp"),
    ("knid", "kind"),
  ])
  func findsWhatWasMeant(word: String, meant: String?) {
    #expect(closest(to: word, among: Self.fields) == meant)
  }

  @Test func takesTheFirstOfEquallyNearOnes() {
    #expect(closest(to: "cot", among: ["cat", "cut", "cốt"]) == "cốt")
    #expect(closest(to: "cot", among: ["cat", "cut"]) == "cat")
    #expect(closest(to: "cot", among: []) == nil)
  }

  @Test func allowsMoreMistakesInLongerWords() {
    let titles = ["Tập thể lao động xuất sắc", "Tập thể lao động tiên tiến"]
    #expect(closest(to: "Tập thể lao độg suất xắc", among: titles) == titles[0])
    #expect(closest(to: "Tập thể tiên tiến", among: titles) == nil)
  }

  @Test func survivesLongWords() {
    let long = String(repeating: "đường ", count: 2_000)
    #expect(closest(to: long, among: [long + "a", long.uppercased(), "b"]) == long.uppercased())
    #expect(closest(to: long, among: [long + "a", "b"]) == nil)
    #expect(closest(to: String(repeating: "a", count: 1_000_000), among: Self.fields) == nil)
  }
}
