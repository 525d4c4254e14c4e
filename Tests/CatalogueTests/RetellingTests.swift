import Honours
import Markdown
import Testing
import Vietnamese

@testable import Catalogue

/// One story told anew on a catalogue that stays.
struct RetellingTests {
  private let today = CivilDate("2025-03-01")

  /// The catalogue in which Lan's story stands, and then the same with her story told in another way.
  private func retold(_ lines: String, body: String = "Chuyện kể.\n", file: String = "lan") throws -> Catalogue? {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "toan")
    try content.addPerson("Vũ Thị Lan", file: "lan", Self.consent)
    var other = try TestContent()
    try other.add("Tổ Toán", file: "toan")
    try other.addPerson("Vũ Thị Lan", file: file, lines, body: body)
    return try content.catalogue().retelling(other.profile(file), on: #require(today))
  }

  private static let consent = """
    đối tượng: học sinh
    đồng ý: { học sinh: Em Lan, người giám hộ: Bà Mai, ngày: 2025-01-10, nội dung: [tên, lớp, kết quả], phạm vi: [web] }
    """

  @Test func anotherTextTakesThePlaceOfTheOld() throws {
    let catalogue = try #require(try retold(Self.consent, body: "## Lời kể khác\n\nXem [tổ](toan.md).\n"))
    #expect(catalogue.names.sorted() == ["Tổ Toán", "Vũ Thị Lan"])
    let index = try catalogue.index("Vũ Thị Lan")
    #expect(catalogue.profiles[index].body.headings.map(\.text) == ["Lời kể khác"])
  }

  @Test(arguments: ["tóm tắt: Câu khác.", "trích dẫn: { lời: Em vui. }", "nổi bật: có"])
  func whatOnlyTellsMayChange(line: String) throws {
    #expect(try retold(Self.consent + "\n" + line) != nil)
  }

  @Test(arguments: [
    "đối tượng: học sinh",
    consent.replacing("[web]", with: "[led]"),
    consent + "\nhiện đến: 2025-02-28",
    consent + "\nhiện từ: 2025-03-02",
    consent + "\ncông nhận: { trạng thái: thu hồi, quyết định: 45/QĐ-THPT, ngày: 2025-01-18 }",
    consent + "\ncông nhận: { trạng thái: dự thảo }",
  ])
  func whatMayNotBeShownIsNotShownForAnInstant(lines: String) throws {
    #expect(try retold(lines) == nil)
  }

  @Test(arguments: [
    "cấp: tỉnh", "đơn vị: Tổ Toán", "phong trào: Dạy tốt", "lĩnh vực: Dạy học", "nhân rộng từ: toan",
    "công nhận: { trạng thái: công nhận, quyết định: 45/QĐ-THPT, ngày: 2025-01-19 }", "địa chỉ: em-lan",
  ])
  func whatOthersAreArrangedByTakesAnAssembly(line: String) throws {
    #expect(try retold(Self.consent + "\n" + line) == nil)
  }

  @Test(arguments: [
    "ảnh: khac.jpg\nmô tả ảnh: Em Lan đọc sách", "ảnh: anh.jpg\nmô tả ảnh: Em Lan\ntiêu điểm: [0.5, 0.3]",
  ])
  func otherPicturesHaveToBeMadeFirst(lines: String) throws {
    let with = Self.consent.replacing("[tên, ", with: "[tên, ảnh, ")
    #expect(try retold(with) != nil)
    #expect(try retold(with + "\n" + lines) == nil)
    #expect(try retold(with, body: "![Em Lan](trong-bai.jpg)\n") == nil)
  }

  @Test func aLinkThatLeadsNowhereIsNotShown() throws {
    #expect(try retold(Self.consent, body: "Xem [đây](khong-co.md).\n") == nil)
  }

  @Test func anotherFileIsNotTheSameStory() throws {
    #expect(try retold(Self.consent, file: "lan-2") == nil)
  }
}
