import Diagnostics
import Honours
import Testing

@testable import Catalogue

/// Codes stand on printed posters, so none may ever change.
struct ShortCodeTests {
  /// Reckoned from what `xxh128sum` prints for the slug, not with this program.
  @Test(arguments: [
    ("a", "G2PX6Z"), ("to-toan-tin", "ZQ52KT"), ("phan-dinh-trung", "T3JJBT"), ("lop-9a1", "JGR8GT"),
    ("lop-9a1-nam-2025", "NG9W5B"), ("doi-sao-do", "PKBK6Q"), ("tran-nhat-minh", "M8TQ9Z"),
    ("vu-thi-hong-nhung", "QN5ZTR"), ("mai-thi-lan-chi", "234KZR"),
  ])
  func staysAsItWasGiven(slug: String, code: String) {
    #expect(ShortCode(of: slug).description == code)
  }

  @Test func hasNothingThatIsMisreadOrSpellsAWord() {
    let codes = (0..<2000).map { ShortCode(of: "ten-\($0)").description }
    #expect(codes.allSatisfy { $0.count == 6 })
    let used = Set(codes.joined())
    #expect(used == Set("23456789BGHJKMNPQRTVWXZ"))
    #expect(used.isDisjoint(with: "01ILOS"), "misread")
    #expect(used.isDisjoint(with: "AEIOUY"), "vowels")
    #expect(used.isDisjoint(with: "CDF"), "the letters of abuse")
  }

  @Test func onlyTheSlugDecidesIt() throws {
    var content = try TestContent()
    try content.add("Tổ Toán – Tin", file: "to-toan-tin")
    try content.add("Tổ Khác", file: "x", year: "2023-2024", "địa chỉ: to-toan-tin\nhiện đến: 2024-01-01")
    try content.add("Tổ Văn", file: "to-van")
    let catalogue = try content.catalogue()
    #expect(catalogue.profiles[try catalogue.index("Tổ Toán – Tin")].shortCode.description == "ZQ52KT")
  }
}

/// Two slugs that have one code, found by trying many names: RR5392.
struct ShortCodeCollisionTests {
  private let first = "bui-thu-thu-hanh"
  private let second = "phan-thu-hong-tam"

  @Test func theSlugsCollide() {
    #expect(ShortCode(of: first) == ShortCode(of: second))
  }

  @Test(arguments: [false, true])
  func theNewerDecisionGivesWay(isFirstNewer: Bool) throws {
    var content = try TestContent()
    let (older, newer) = isFirstNewer ? (second, first) : (first, second)
    try content.addPerson("Người Mới", file: newer, on: "2025-02-01")
    try content.addPerson("Người Cũ", file: older, on: "2025-01-18")
    let assembled = try content.assembled()
    #expect(assembled.value.names == ["Người Cũ"])
    let finding = try #require(assembled.diagnostics.first)
    #expect(assembled.diagnostics.count == 1)
    #expect(finding.message.code == "GS307" && finding.isError)
    #expect(finding.location.path.hasSuffix("/\(newer).md") && finding.location.excerpt == "tên: Người Mới")
    #expect(finding.location.position?.column == 6, "the name itself")
    #expect(finding.message.text.vietnamese.contains("/\(older).md"))
    #expect(finding.message.suggestion?.vietnamese.contains("địa chỉ: \(newer)-2") == true)
  }

  @Test func ofOneDayTheFirstSlugKeepsTheCode() throws {
    var content = try TestContent()
    try content.addPerson("Tâm", file: second)
    try content.addPerson("Hạnh", file: first)
    #expect(try content.assembled().value.names == ["Hạnh"])
  }

  @Test func theAddressThatCollidesIsPointedAt() throws {
    var content = try TestContent()
    try content.addPerson("Hạnh", file: first)
    try content.addPerson("Tâm", file: "tam", "địa chỉ: \(second)")
    let finding = try #require(try content.assembled().diagnostics.first)
    #expect(finding.location.excerpt == "địa chỉ: \(second)")
  }

  @Test func anotherAddressHelps() throws {
    var content = try TestContent()
    try content.addPerson("Hạnh", file: first)
    try content.addPerson("Tâm", file: second, "địa chỉ: \(second)-2")
    #expect(try content.catalogue().profiles.count == 2)
  }

  /// Posters of who is not shown now may still hang.
  @Test(arguments: [
    "hiện đến: 2025-02-28", "công nhận: { trạng thái: thu hồi, quyết định: 45/QĐ-THPT, ngày: 2025-01-18 }",
  ])
  func whoIsNotShownNowKeepsTheCode(lines: String) throws {
    var content = try TestContent()
    try content.addPerson("Người Cũ", file: second, lines)
    try content.addPerson("Người Mới", file: first, on: "2025-02-01")
    let assembled = try content.assembled()
    #expect(assembled.value.profiles.isEmpty)
    #expect(assembled.diagnostics.map(\.message.code) == ["GS307"])
  }

  @Test func aDraftTakesNoCodeAndIsWarned() throws {
    var content = try TestContent()
    try content.addPerson("Nháp", file: first, "công nhận: { trạng thái: dự thảo }")
    try content.addPerson("Tâm", file: second)
    let assembled = try content.assembled()
    #expect(assembled.value.names == ["Tâm"])
    #expect(assembled.diagnostics.map(\.message.code) == ["GS307"])
    #expect(assembled.diagnostics.allSatisfy { !$0.isError && $0.location.path.contains(first) })
  }

  @Test func collisionIsFoundWhereNothingIsShown() throws {
    var content = try TestContent()
    try content.addPerson("Tâm", file: second, "hiện từ: 2025-12-01")
    try content.addPerson("Hạnh", file: first, "hiện từ: 2025-12-01")
    let assembled = try content.assembled()
    #expect(assembled.value.profiles.isEmpty)
    #expect(assembled.diagnostics.map(\.message.code) == ["GS307"])
  }

  @Test func oneStoryInTwoFilesIsNoCollision() throws {
    var content = try TestContent()
    try content.add("Tổ Toán", file: "to-toan", year: "2023-2024", "công nhận: { trạng thái: thu hồi }")
    try content.add("Tổ Toán", file: "to-toan")
    #expect(try content.catalogue().profiles.count == 1)
  }
}
