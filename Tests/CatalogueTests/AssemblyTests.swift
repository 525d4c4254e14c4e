import Diagnostics
import Honours
import Testing
import Vietnamese

@testable import Catalogue

struct AssemblyTests {
  @Test func nothingHiddenIsInTheCatalogue() throws {
    var content = try TestContent()
    try content.add("Hiện", file: "hien")
    for (file, status) in ["dự thảo", "đề cử", "thu hồi"].enumerated() {
      try content.add(
        "Ẩn", file: "an\(file)",
        "công nhận: { trạng thái: \(status), quyết định: 45/QĐ-THPT, ngày: 2025-01-18 }\nđơn vị: Tổ Toán"
      )
    }
    try content.add("Ẩn", file: "chua-den", "hiện từ: 2025-03-02\nphong trào: Dạy tốt")
    try content.add("Ẩn", file: "da-qua", year: "2022-2023", "hiện đến: 2025-02-28")
    let assembled = try content.assembled(on: "2025-03-01")
    #expect(assembled.diagnostics.isEmpty)
    let catalogue = assembled.value
    #expect(catalogue.names == ["Hiện"])
    #expect(catalogue[.word(.unit, "to-toan")].isEmpty && catalogue[.word(.movement, "day-tot")].isEmpty)
    #expect(catalogue.schoolYears.map(\.slug) == ["2024-2025"])
    #expect(catalogue.index(ofSlug: "an0") == nil)
  }

  @Test func aPupilWithoutConsentIsLeftOutWithAnError() throws {
    var content = try TestContent()
    try content.addPerson("Lan", file: "lan", "đối tượng: học sinh")
    try content.add("Tổ Toán", file: "toan", body: "Xem [Lan](lan.md).\n")
    let assembled = try content.assembled()
    #expect(assembled.value.names == ["Tổ Toán"])
    #expect(assembled.diagnostics.map(\.message.code).sorted() == ["GS230", "GS306", "GS402"])
  }

  @Test func aDraftIsNotAskedForConsent() throws {
    var content = try TestContent()
    try content.addPerson("Lan", file: "lan", "đối tượng: học sinh\nhiện đến: 2025-02-28")
    #expect(try content.assembled().diagnostics.isEmpty)
  }

  @Test(arguments: [("2025-01-19", 0), ("2025-01-20", 1), ("2025-02-28", 1), ("2025-03-01", 0)])
  func theDayDecidesWhatIsShown(today: String, count: Int) throws {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "toan", "hiện từ: 2025-01-20\nhiện đến: 28/02/2025")
    #expect(try content.catalogue(on: today).profiles.count == count)
  }

  @Test func aWithdrawnNameInAnotherStoryIsAWarningAtItsPlace() throws {
    var content = try TestContent()
    try content.addPerson("Vũ Thị Lan", file: "lan", "công nhận: { trạng thái: thu hồi }")
    try content.add("Tổ Toán", file: "toan", body: "Một câu.\n\nCùng cô Vũ Thị Lan.\n")
    let assembled = try content.assembled()
    #expect(assembled.value.names == ["Tổ Toán"])
    let finding = try #require(assembled.diagnostics.first)
    #expect(assembled.diagnostics.count == 1)
    #expect(finding.message.code == "GS306" && !finding.isError)
    #expect(finding.location.excerpt == "Cùng cô Vũ Thị Lan." && finding.location.position?.column == 9)
  }

  @Test func aCopyOfAWithdrawnStoryIsAWarningAtItsName() throws {
    var content = try TestContent()
    try content.addPerson("Vũ Thị Lan", file: "lan", "công nhận: { trạng thái: thu hồi, ngày: 2025-01-18 }")
    try content.addPerson("Vũ Thị Lan", file: "lan-copy")
    try content.addPerson("Vũ Thị Lan", file: "nguoi-khac", "đơn vị: Tổ Văn")
    let assembled = try content.assembled()
    #expect(assembled.value.profiles.map(\.fileName).sorted() == ["lan-copy", "nguoi-khac"])
    #expect(assembled.diagnostics.map(\.message.code) == ["GS308"])
    #expect(assembled.diagnostics.first?.location.path == "content/guong/2024-2025/lan-copy.md")
  }

  @Test func aCopyOfAStoryThatIsShownIsAWarning() throws {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "toan")
    try content.add("Tổ Toán", file: "toan-copy")
    try content.add("Tổ Toán", file: "toan-nam-truoc", year: "2023-2024")
    try content.addPerson("Vũ Thị Lan", file: "lan", "chức vụ: Giáo viên Toán")
    try content.addPerson("Vũ Thị Lan", file: "lan-2", "chức vụ: Giáo viên Văn")
    let assembled = try content.assembled()
    #expect(assembled.value.profiles.count == 5)
    #expect(assembled.diagnostics.map(\.message.code) == ["GS309"])
  }

  @Test func aWithdrawnNameOnAScreenIsAWarningAtItsPlace() throws {
    var content = try TestContent()
    try content.addPerson("Vũ Thị Lan", file: "lan", "công nhận: { trạng thái: thu hồi }")
    try content.addAnnouncement("le", "---\ntiêu đề: Lễ sơ kết\ndòng: [Cô Vũ Thị Lan nói chuyện]\n---\n")
    let found = try content.assembled().diagnostics
    #expect(found.map(\.message.code) == ["GS306"] && found[0].location.path == "content/man-hinh/le.md")
    #expect(found[0].location.position?.line == 3)
  }

  @Test func whoIsHonouredAgainInAnotherYearMayBeNamed() throws {
    var content = try TestContent()
    try content.addPerson("Vũ Thị Lan", file: "lan", "năm học: 2023-2024\ncông nhận: { trạng thái: thu hồi }")
    try content.addPerson("Vũ Thị Lan", file: "lan-2", "địa chỉ: lan-2025")
    #expect(try content.assembled().diagnostics.isEmpty)
  }

  @Test func profilesWithOneSlugNameEachOther() throws {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "to-toan", year: "2023-2024")
    try content.add("Tổ Toán", file: "Tổ Toán")
    try content.add("Tổ Văn", file: "to-van")
    let assembled = try content.assembled()
    #expect(assembled.value.names == ["Tổ Văn"])
    #expect(assembled.diagnostics.map(\.message.code) == ["GS301", "GS301"])
    #expect(Set(assembled.diagnostics.map(\.location.path)).count == 2)
    for finding in assembled.diagnostics {
      let other = try #require(
        assembled.diagnostics.map(\.location.path).first { $0 != finding.location.path })
      #expect(finding.message.text.vietnamese.contains(other))
    }
  }

  @Test func aSlugOfItsOwnTellsTwoFilesOfOneNameApart() throws {
    var content = try TestContent()
    try content.add("Lớp 9A1", file: "lop-9a1", year: "2023-2024")
    try content.add("Lớp 9A1", file: "lop-9a1", "slug: lop-9a1-nam-2025")
    #expect(try content.catalogue().profiles.count == 2)
  }

  @Test func aHiddenProfileTakesNoAddress() throws {
    var content = try TestContent()
    try content.add(
      "Tổ Toán", file: "to-toan", year: "2023-2024", "công nhận: { trạng thái: thu hồi }")
    try content.add("Tổ Toán", file: "Tổ Toán")
    #expect(try content.catalogue().profiles.count == 1)
  }

  @Test func pagesWithOneSlugNameEachOtherToo() throws {
    var content = try TestContent()
    try content.addPage("gioi-thieu", "Chữ.\n")
    try content.addPage("Giới thiệu", "Chữ.\n")
    let assembled = try content.assembled()
    #expect(assembled.value.pages.isEmpty)
    #expect(assembled.diagnostics.map(\.message.code) == ["GS301", "GS301"])
  }
}
