import Publishing
import Serving
import Testing

struct EntityTagTests {
  private let tag = EntityTag(FileStamp(size: 10, modified: 1_000))

  @Test func standsInQuotationMarks() {
    #expect(tag.description == "\"rs-a\"")
    #expect(EntityTag(FileStamp(size: 10, modified: 1_000), with: "7-1").description == "\"rs-a-7-1\"")
  }

  @Test func differsWhereSizeOrTimeDoes() {
    #expect(tag != EntityTag(FileStamp(size: 11, modified: 1_000)))
    #expect(tag != EntityTag(FileStamp(size: 10, modified: 1_001)))
  }

  @Test(arguments: ["\"rs-a\"", "W/\"rs-a\"", "\"x\", \"rs-a\"", "\"x\",W/\"rs-a\" , \"y\"", "*"])
  func isKnownToThoseWhoNameIt(header: String) { #expect(tag.isAmong(header)) }

  @Test(arguments: [nil, "", "rs-a", "\"rs\"", "\"x\"", "\"rs-a", "\"rs-a-1\""])
  func isNotKnownToOthers(header: String?) { #expect(!tag.isAmong(header)) }
}
