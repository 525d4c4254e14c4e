/// What is asked for, as far as answers depend on it.
package struct Request: Sendable {
  package var method: String
  /// As it was sent: percent-encoded, without what stands behind a question mark.
  package var path: String
  package var host: String?
  package var origin: String?
  package var range: String?
  package var ifRange: String?
  package var ifNoneMatch: String?
  /// Whether a browser asks for a script that is to stand between it and the server.
  package var isForServiceWorker: Bool

  package init(
    _ method: String, _ path: String, host: String? = nil, origin: String? = nil, range: String? = nil,
    ifRange: String? = nil, ifNoneMatch: String? = nil, isForServiceWorker: Bool = false
  ) {
    self.method = method
    self.path = path
    self.host = host
    self.origin = origin
    self.range = range
    self.ifRange = ifRange
    self.ifNoneMatch = ifNoneMatch
    self.isForServiceWorker = isForServiceWorker
  }
}
