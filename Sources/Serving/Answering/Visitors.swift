/// Who may ask: pages that this server itself gave.
///
/// A page of another site must not read what is on this machine. It can reach the server by a name of its own that leads
/// to 127.0.0.1 (DNS rebinding): then `Host` is that name. Or it asks across sites: then the browser says where from.
package struct Visitors: Sendable {
  private let names: Set<String>

  package init(port: Int) {
    let hosts = ["127.0.0.1", "localhost"]
    // Browsers leave out the port that is usual.
    names = Set(hosts.map { "\($0):\(port)" } + (port == 80 ? hosts : []))
  }

  package func mayAsk(_ request: Request) -> Bool {
    guard let host = request.host, names.contains(host.lowercased()) else { return false }
    guard let origin = request.origin?.lowercased() else { return true }
    return names.contains { origin == "http://" + $0 }
  }
}
