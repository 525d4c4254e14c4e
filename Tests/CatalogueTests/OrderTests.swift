import Diagnostics
import Honours
import Testing
import Vietnamese

@testable import Catalogue

struct OrderTests {
  @Test func sortsPeopleByGivenNameThenByTheRestOfTheName() throws {
    var content = try TestContent()
    for (file, name) in [
      "Trần Văn Đạt", "Lê Thị Ân", "Nguyễn Văn An", "Đỗ Thị An", "Bùi Dung", "Phạm Văn Ẩn",
    ].enumerated() {
      try content.addPerson(name, file: "p\(file)")
    }
    let catalogue = try content.catalogue()
    let sorted = catalogue.names(catalogue.byName(Array(catalogue.profiles.indices)))
    #expect(
      sorted == [
        "Đỗ Thị An", "Nguyễn Văn An", "Lê Thị Ân", "Phạm Văn Ẩn", "Bùi Dung", "Trần Văn Đạt",
      ])
  }

  @Test func sortsCollectivesByTheirWholeName() throws {
    var content = try TestContent()
    for (file, name) in ["Tổ Văn", "Đội Sao đỏ", "Chi đoàn 12A", "Tổ Toán", "Lớp 10A2", "Lớp 9A1"]
      .enumerated()
    {
      try content.add(name, file: "t\(file)")
    }
    let catalogue = try content.catalogue()
    let sorted = catalogue.names(catalogue.byName(Array(catalogue.profiles.indices)))
    #expect(sorted == ["Chi đoàn 12A", "Đội Sao đỏ", "Lớp 9A1", "Lớp 10A2", "Tổ Toán", "Tổ Văn"])
  }

  @Test func theNewestDecisionComesFirstAndOnOneDayTheName() throws {
    var content = try TestContent()
    try content.addPerson("Bình", file: "b", on: "2025-01-10")
    try content.addPerson("Ánh", file: "a2", on: "2025-01-10")
    try content.addPerson("Cúc", file: "c", on: "2025-02-01")
    try content.addPerson("Ánh", file: "a1", on: "2025-01-10")
    let catalogue = try content.assembled().value
    #expect(catalogue.profiles.map(\.slug) == ["c", "a1", "a2", "b"])
    #expect(catalogue.date?.iso == "2025-02-01")
  }

  @Test func doesNotDependOnTheOrderOfFiles() throws {
    func names(_ files: [Int]) throws -> [String] {
      var content = try TestContent()
      for file in files {
        try content.addPerson("Người \(file % 3)", file: "n\(file)", on: "2025-01-1\(file % 2)")
      }
      return try content.assembled().value.profiles.map(\.slug)
    }
    #expect(try names(Array(0..<9)) == names((0..<9).reversed()))
  }

  @Test func anEmptySiteHasNoDateAndNoYears() throws {
    let catalogue = try TestContent().catalogue()
    #expect(catalogue.date == nil && catalogue.schoolYears.isEmpty && catalogue.profiles.isEmpty)
    #expect(catalogue[.kind(.individual)].isEmpty)
  }
}
