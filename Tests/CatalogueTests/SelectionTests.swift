import Honours
import Testing
import Vietnamese

@testable import Catalogue

struct SelectionTests {
  private func catalogue() throws -> Catalogue {
    var content = try TestContent()
    try content.add(
      "Tổ Toán", file: "toan",
      "đơn vị: Tổ Toán\nlĩnh vực: [Dạy học, Sáng kiến]\nphong trào: [Dạy tốt, dạy tốt]")
    try content.add(
      "Tổ Văn", file: "van", year: "2023-2024", "đơn vị: Tổ Văn\nlĩnh vực: Dạy học\ncấp: tỉnh")
    try content.addPerson("Lan", file: "lan", on: "2025-02-01", "phong trào: Học tốt")
    return try content.catalogue()
  }

  @Test func findsProfilesByEveryWord() throws {
    let catalogue = try catalogue()
    func names(_ selection: Selection) -> [String] { catalogue.names(catalogue[selection]) }
    #expect(names(.kind(.collective)) == ["Tổ Toán", "Tổ Văn"])
    #expect(names(.kind(.individual)) == ["Lan"])
    #expect(names(.word(.field, "day-hoc")) == ["Tổ Toán", "Tổ Văn"])
    #expect(names(.word(.field, "sang-kien")) == ["Tổ Toán"])
    #expect(names(.word(.level, "truong")) == ["Lan", "Tổ Toán"])
    #expect(names(.word(.level, "tinh")) == ["Tổ Văn"])
    #expect(names(.word(.unit, "to-toan")) == ["Tổ Toán"])
    #expect(names(.word(.movement, "hoc-tot")) == ["Lan"])
    #expect(names(.schoolYear(try #require(SchoolYear("2023-2024")))) == ["Tổ Văn"])
    #expect(names(.word(.unit, "khong-co")).isEmpty)
  }

  @Test func aWordGivenTwiceCountsOnce() throws {
    let catalogue = try catalogue()
    #expect(catalogue.names(catalogue[.word(.movement, "day-tot")]) == ["Tổ Toán"])
  }

  @Test func listsTheSchoolYearsTheNewestFirst() throws {
    #expect(try catalogue().schoolYears.map(\.slug) == ["2024-2025", "2023-2024"])
  }

  @Test(arguments: [("2025-07-31", "2024-2025"), ("2025-08-01", "2025-2026")])
  func aProfileOfSeveralYearsStandsInTheYearOfItsDecision(date: String, year: String) throws {
    var content = try TestContent()
    try content.addPerson("Lan", file: "lan", on: date, "giai đoạn: 2021-2025")
    let catalogue = try content.catalogue(on: "2026-01-01")
    #expect(catalogue.schoolYears.map(\.slug) == [year])
    #expect(catalogue.profiles.first?.honourYear.slug == year)
  }

  @Test func findsAProfileByItsSlug() throws {
    let catalogue = try catalogue()
    #expect(catalogue.index(ofSlug: "lan") == (try catalogue.index("Lan")))
    #expect(catalogue.index(ofSlug: "Lan") == nil)
  }
}
