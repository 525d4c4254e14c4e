import Testing

@testable import Catalogue

struct RelatedTests {
  private func content() throws -> TestContent {
    var content = try TestContent()
    for number in 0..<30 {
      let unit = number % 2 == 0 ? "Tổ Toán" : "Tổ Văn"
      let more = number % 3 == 0 ? "\nphong trào: Dạy tốt" : ""
      let day = number < 10 ? "0\(number)" : "\(number)"
      try content.addPerson(
        "Người \(number)", file: "n\(number)", on: day == "00" ? "2024-12-31" : "2025-01-\(day)",
        "đơn vị: \(unit)\(more)")
    }
    return content
  }

  @Test func aProfileIsNeverRelatedToItself() throws {
    let catalogue = try content().catalogue()
    for index in catalogue.profiles.indices {
      let related = catalogue.related(to: index, atMost: 3)
      #expect(related.count == 3)
      #expect(!related.contains(index))
      #expect(Set(related).count == related.count)
    }
  }

  @Test func whoSharesMoreComesFirst() throws {
    var content = try TestContent()
    try content.add("A", file: "a", "đơn vị: Tổ Toán\nphong trào: Dạy tốt\nlĩnh vực: Dạy học")
    try content.add("B", file: "b", "lĩnh vực: Dạy học")
    try content.add("C", file: "c", "đơn vị: Tổ Toán")
    try content.add("D", file: "d", "đơn vị: Tổ Toán\nphong trào: Dạy tốt")
    try content.add("E", file: "e", "đơn vị: Tổ Văn")
    let catalogue = try content.catalogue()
    #expect(
      catalogue.names(catalogue.related(to: try catalogue.index("A"), atMost: 5)) == [
        "D", "C", "B",
      ])
    #expect(catalogue.related(to: try catalogue.index("A"), atMost: 1).count == 1)
    #expect(catalogue.related(to: try catalogue.index("E"), atMost: 3).isEmpty)
  }

  @Test func onlyNearOnesAreWeighed() throws {
    let catalogue = try content().catalogue()
    for index in catalogue.profiles.indices {
      for other in catalogue.related(to: index, atMost: 10) { #expect(abs(other - index) <= 18) }
    }
  }

  @Test func isTheSameEveryTime() throws {
    let (first, second) = (try content().catalogue(), try content().catalogue())
    for index in first.profiles.indices {
      #expect(first.related(to: index, atMost: 4) == second.related(to: index, atMost: 4))
    }
  }
}
