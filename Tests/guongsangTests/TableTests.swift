import Diagnostics
import Testing

@testable import guongsang

struct TableTests {
  @Test func wordsBeginAndFiguresEndBelowEachOther() {
    let table = Table([["Tên", "Loại", "Số"], ["Tổ Toán", "tổ", "7"], ["Lan", "cá nhân", "1234"]], words: 2)
    #expect(
      table.lines == [
        "Tên      Loại       Số",
        "Tổ Toán  tổ          7",
        "Lan      cá nhân  1234",
      ])
  }

  @Test(arguments: [(0, 1, "0,0"), (0.04, 2, "0,04"), (1.96, 1, "2,0"), (12.346, 2, "12,35"), (3, 2, "3,00")])
  func aNumberHasTheCommaThatVietnameseWrites(number: Double, places: Int, text: String) {
    #expect(Language.vietnamese.decimal(number, places: places) == text)
    #expect(Language.english.decimal(number, places: places) == text.replacing(",", with: "."))
  }
}
