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

  /// The bytes that whoever asked will have; none of what is still to happen, and of a file that cannot be read.
  package consuming func sent() -> [UInt8] {
    switch consume body {
    case .bytes(let bytes): bytes
    case .file(let file, let part): (try? file.bytes()).map { Array($0[part]) } ?? []
    case .events: []
    }
  }
}
