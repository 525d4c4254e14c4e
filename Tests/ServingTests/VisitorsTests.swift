import Serving
import Testing

struct VisitorsTests {
  private func mayAsk(_ host: String?, _ origin: String? = nil, port: Int = 8787) -> Bool {
    Visitors(port: port).mayAsk(Request("GET", "/", host: host, origin: origin))
  }

  @Test(arguments: ["127.0.0.1:8787", "localhost:8787", "LocalHost:8787"])
  func theNamesOfThisMachineAreGood(host: String) {
    #expect(mayAsk(host))
    #expect(mayAsk(host, "http://127.0.0.1:8787") && mayAsk(host, "http://localhost:8787"))
  }

  @Test(arguments: [
    nil, "", "127.0.0.1", "localhost", "127.0.0.1:8788", "127.0.0.1:", "[::1]:8787", "127.1:8787", "evil.example:8787",
    "127.0.0.1:8787.evil.example", "localhost.evil.example:8787", " localhost:8787",
  ])
  func otherNamesAreNot(host: String?) { #expect(!mayAsk(host)) }

  @Test(arguments: [
    "null", "", "https://localhost:8787", "http://localhost", "http://localhost:8788", "http://evil.example",
    "http://localhost:8787.evil.example", "http://localhost:8787/",
  ])
  func pagesFromElsewhereAreNot(origin: String) { #expect(!mayAsk("localhost:8787", origin)) }

  @Test func theUsualPortIsLeftOutByBrowsers() {
    #expect(mayAsk("localhost", "http://localhost", port: 80) && mayAsk("127.0.0.1:80", port: 80))
  }
}
