import Diagnostics
import Testing

@testable import Catalogue

struct RelationTests {
  @Test func joinsAModelWithThoseWhoTookItOn() throws {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "toan")
    try content.addPerson("Lan", file: "lan", on: "2025-01-20", "nhân rộng từ: toan.md")
    try content.addPerson("Mai", file: "mai", on: "2025-02-20", "nhân rộng từ: TOAN")
    let catalogue = try content.catalogue()
    let model = try catalogue.index("Tổ Toán")
    #expect(catalogue.names(catalogue.relations.followers(of: model)) == ["Mai", "Lan"])
    #expect(catalogue.relations.model(of: try catalogue.index("Lan")) == model)
    #expect(catalogue.relations.model(of: model) == nil)
  }

  @Test func joinsALeaderWithTheCollective() throws {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "toan", "slug: to-toan-tin")
    try content.addPerson("Lan", file: "lan", "đối tượng: người đứng đầu\nđứng đầu: to-toan-tin")
    let catalogue = try content.catalogue()
    let (lan, team) = (try catalogue.index("Lan"), try catalogue.index("Tổ Toán"))
    #expect(catalogue.relations.collective(headedBy: lan) == team)
    #expect(catalogue.relations.leaders(of: team) == [lan])
  }

  @Test func anUnknownNameIsAnErrorWithASuggestion() throws {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "to-toan")
    try content.addPerson("Lan", file: "lan", "nhân rộng từ: to-tan")
    let assembled = try content.assembled()
    #expect(assembled.value.names == ["Tổ Toán"])
    let finding = try #require(assembled.diagnostics.first)
    #expect(finding.message.code == "GS302" && finding.isError)
    #expect(finding.message.suggestion?.vietnamese == "Ý thầy/cô là “to-toan”?")
    #expect(
      finding.location.excerpt == "nhân rộng từ: to-tan" && finding.location.position?.column == 15)
  }

  @Test func aProfileCannotReferToItself() throws {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "to-toan", "nhân rộng từ: to-toan")
    let assembled = try content.assembled()
    #expect(assembled.value.names.isEmpty)
    #expect(assembled.diagnostics.map(\.message.code) == ["GS305"])
  }

  @Test func aHiddenModelIsAWarningAndTheProfileStays() throws {
    for hide in ["draft", "unreadable", "withdrawn"] {
      var content = try TestContent()
      switch hide {
      case "unreadable": content.addUnreadable("toan")
      case "draft": try content.add("Tổ Toán", file: "toan", "công nhận: { trạng thái: dự thảo }")
      default: try content.add("Tổ Toán", file: "toan", "công nhận: { trạng thái: thu hồi }")
      }
      try content.addPerson("Lan", file: "lan", "nhân rộng từ: toan")
      let assembled = try content.assembled()
      #expect(assembled.value.names == ["Lan"])
      #expect(assembled.diagnostics.map(\.message.code) == ["GS303"])
      #expect(!assembled.hasErrors)
      #expect(assembled.value.relations.model(of: 0) == nil)
    }
  }

  @Test func aLeaderNeedsAHonouredCollectiveOfTheSameTime() throws {
    func codes(_ lines: String, year: String = "2024-2025", leader: String = "") throws -> [String] {
      var content = try TestContent()
      try content.add("Tổ Toán", file: "toan", year: year, lines)
      try content.addPerson(
        "Lan", file: "lan", "đối tượng: người đứng đầu\nđứng đầu: toan\n\(leader)")
      let assembled = try content.assembled()
      #expect(assembled.value.names.contains("Lan") == assembled.diagnostics.isEmpty)
      return assembled.diagnostics.map(\.message.code)
    }
    #expect(try codes("") == [])
    #expect(try codes("", year: "2023-2024") == ["GS304"])
    #expect(try codes("công nhận: { trạng thái: đề cử }") == ["GS304"])
    #expect(try codes("giai đoạn: 2021-2025") == [])
    #expect(try codes("giai đoạn: 2018-2020") == ["GS304"])
    #expect(try codes("", leader: "giai đoạn: 2024-2028") == [])
    #expect(try codes("đối tượng: giáo viên\nloại: cá nhân") == ["GS304"])
  }
}
