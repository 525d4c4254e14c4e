import Serving
import Testing

struct RequestPathTests {
  @Test(
    arguments: [
      ("", [], true), ("a", ["a"], false), ("a/", ["a"], true), ("a/b.html", ["a", "b.html"], false),
      ("%61/b%20c", ["a", "b c"], false), ("guong/t%E1%BB%95/", ["guong", "tổ"], true), ("a+b", ["a+b"], false),
    ] as [(String, [String], Bool)])
  func isTakenApart(path: String, names: [String], isFolder: Bool) throws {
    let read = try #require(RequestPath(path[...]))
    #expect(read.names == names && read.isFolder == isFolder)
  }

  @Test(arguments: [
    "..", "../a", "a/../b", "a/..", ".", "a/./b", "%2e%2e/a", "%2E%2e/a", ".%2e/a", "a/%2e%2e", ".hidden",
    "a/.git/config",
    "%2ehidden", "a//b", "/a", "//a", "a%2fb", "..%2fa", "a%00b", "%00", "a%0ab", "a%7f", "a%", "a%2", "a%zz", "a%-1",
    "%ff", "%c0%ae%c0%ae/a", "%e1%bb",
  ])
  func whatCanNameNoFileIsRefused(path: String) {
    #expect(RequestPath(path[...]) == nil)
  }
}
