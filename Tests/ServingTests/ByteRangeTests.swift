import Serving
import Testing

struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-0", ByteRange.part(0..<1)), ("bytes=2-5", .part(2..<6)), ("bytes=8-", .part(8..<10)),
    ("bytes=8-99", .part(8..<10)), ("bytes=-3", .part(7..<10)), ("bytes=-99", .part(0..<10)),
    ("Bytes=0-9", .part(0..<10)), ("bytes=10-", .outside), ("bytes=10-12", .outside), ("bytes=-0", .outside),
    ("bytes=99999999999999999999-", .outside), ("bytes=0-99999999999999999999", .part(0..<10)),
  ])
  func isThePartThatIsAskedFor(header: String, expected: ByteRange) {
    #expect(ByteRange(header, size: 10) == expected)
  }

  @Test(arguments: [
    nil, "", "bytes", "bytes=", "bytes=-", "bytes=5-2", "bytes=1-2,4-5", "bytes=a-b", "bytes=+1-2", "bytes= 1-2",
    "items=0-1", "bytes=1-2-3",
  ])
  func whatIsNoRangeMeansTheWholeFile(header: String?) {
    #expect(ByteRange(header, size: 10) == .whole)
  }

  @Test func anEmptyFileHasNoParts() {
    #expect(ByteRange("bytes=0-0", size: 0) == .outside)
    #expect(ByteRange("bytes=-5", size: 0) == .outside)
    #expect(ByteRange(nil, size: 0) == .whole)
  }
}
