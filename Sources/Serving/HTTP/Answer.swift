package import Publishing

/// What is sent back.
package struct Answer: ~Copyable {
  package enum Body: ~Copyable {
    case bytes([UInt8])
    /// A part of a file.
    case file(PublishedFile, Range<Int>)
    /// Events, until one side has enough.
    case events
  }

  package let status: Int
  package let headers: [Header]
  package let body: Body

  package struct Header: Sendable, Hashable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(_ status: Int, _ headers: [Header], _ body: consuming Body) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
