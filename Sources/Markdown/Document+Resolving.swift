extension Document {
  /// The body with every address that `resolve` gives, in one pass.
  ///
  /// Addresses are escaped as cmark escapes them: with the destinations as written, the result is
  /// what cmark prints.
  package func html(resolving resolve: (Reference) -> Resolution) -> [UInt8] {
    pieces(resolving: resolve).flatMap(\.html)
  }

  /// The body as above, cut where a picture is left apart.
  package func pieces(resolving resolve: (Reference) -> Resolution) -> [Piece] {
    guard !references.isEmpty else { return [.html(html)] }
    var weaver = Weaver(html)
    for reference in references {
      weaver.weave(reference, resolve(reference))
    }
    return weaver.finish()
  }
}

/// The HTML as it is copied run by run.
private struct Weaver {
  private let html: [UInt8]
  private var pieces: [Piece] = []
  private var output: [UInt8] = []
  private var copied = 0
  /// The closing tag of the last link, when that link was dropped. Links never nest.
  private var droppedClosing: Range<Int>?

  init(_ html: [UInt8]) {
    self.html = html
    output.reserveCapacity(html.count + html.count / 8)
  }

  mutating func weave(_ reference: Reference, _ resolution: Resolution) {
    dropClosing(before: reference.tag.lowerBound)
    switch resolution {
    case .address(let address):
      insert(address, at: reference.insertion)
    case .outside(let address):
      insert(address, at: reference.insertion)
      guard reference.kind == .link else { return }
      copy(upTo: reference.tag.upperBound - 1)
      output.append(contentsOf: #" rel="external noopener" class="external""#.utf8)
    case .apart where reference.kind == .picture:
      copy(upTo: reference.tag.lowerBound)
      pieces += [.html(output), .picture(reference)]
      output = []
      copied = reference.tag.upperBound
    case .dropped, .apart:
      copy(upTo: reference.tag.lowerBound)
      if reference.kind == .picture { output.append(contentsOf: html[reference.rest]) }
      copied = reference.tag.upperBound
      if reference.kind == .link { droppedClosing = reference.rest }
    }
  }

  consuming func finish() -> [Piece] {
    dropClosing(before: html.count)
    copy(upTo: html.count)
    return pieces + [.html(output)]
  }

  private mutating func dropClosing(before end: Int) {
    guard let closing = droppedClosing, closing.lowerBound < end else { return }
    copy(upTo: closing.lowerBound)
    copied = closing.upperBound
    droppedClosing = nil
  }

  private mutating func insert(_ address: String, at offset: Int) {
    copy(upTo: offset)
    Address.escape(address, into: &output)
  }

  private mutating func copy(upTo end: Int) {
    output.append(contentsOf: html[copied..<end])
    copied = end
  }
}
