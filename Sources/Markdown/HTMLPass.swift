/// One pass over cmark's HTML: anchors come in, addresses and what was left out go.
///
/// Every `<` in cmark's HTML begins a tag that cmark wrote, for it escapes an author's; so the
/// n-th link tag is the n-th link of the tree.
struct HTMLPass {
  private(set) var output: [UInt8] = []
  private(set) var references: [Reference] = []

  private let html: [UInt8]
  private let body: Body
  private var copied = 0
  private var mark = 0
  private var heading = 0
  /// The open links' places among the references, or none for those that were dropped.
  private var openLinks: [Int?] = []

  init(_ html: [UInt8], _ body: Body) {
    self.html = html
    self.body = body
    output.reserveCapacity(html.count + 32 * body.headings.count)
  }

  mutating func run() {
    var index = 0
    let count = html.count
    while index < count {
      if html[index] == UInt8(ascii: "<") { readTag(at: index) }
      index = max(index + 1, copied)
    }
    copy(upTo: count)
  }

  private mutating func readTag(at index: Int) {
    guard index + 2 < html.count else { return }
    switch html[index + 1] {
    case UInt8(ascii: "a") where html[index + 2] == 0x20: readLink(at: index)
    case UInt8(ascii: "/") where html[index + 2] == UInt8(ascii: "a"): readLinkEnd(at: index)
    case UInt8(ascii: "i"): readPicture(at: index)
    case UInt8(ascii: "h") where (0x31...0x36).contains(html[index + 2]): readHeading(at: index)
    case UInt8(ascii: "!"): dropPlaceholder(at: index)
    default: break
    }
  }

  private mutating func readHeading(at index: Int) {
    guard heading < body.headings.count else { return }
    copy(upTo: index + 3)
    output.append(contentsOf: #" id=""#.utf8)
    output.append(contentsOf: body.headings[heading].anchor.utf8)
    output.append(UInt8(ascii: "\""))
    heading += 1
  }

  private mutating func readLink(at index: Int) {
    guard let next = nextMark() else { return }
    copy(upTo: index)
    let end = endOfTag(from: index)
    guard next.isKept else {
      copied = end
      openLinks.append(nil)
      return
    }
    openLinks.append(references.count)
    keep(next.reference, tagAt: index, address: index + #"<a href=""#.utf8.count, end: end)
  }

  private mutating func readLinkEnd(at index: Int) {
    copy(upTo: index)
    let length = "</a>".utf8.count
    if let link = openLinks.popLast() ?? nil {
      references[link].rest = output.count..<(output.count + length)
      copy(upTo: index + length)
    } else {
      copied = index + length
    }
  }

  private mutating func readPicture(at index: Int) {
    guard let next = nextMark() else { return }
    copy(upTo: index)
    let end = endOfTag(from: index)
    let address = index + #"<img src=""#.utf8.count
    let text = endOfAttribute(from: address) + #"" alt=""#.utf8.count
    let textEnd = endOfAttribute(from: text)
    if next.isKept {
      let start = output.count
      keep(next.reference, tagAt: index, address: address, end: end)
      let offset = start + text - index - (endOfAttribute(from: address) - address)
      references[references.count - 1].rest = offset..<(offset + textEnd - text)
    } else {
      output.append(contentsOf: html[text..<textEnd])
      copied = end
    }
  }

  /// Copies a tag without its address and notes where it stands now.
  private mutating func keep(_ reference: Reference, tagAt index: Int, address: Int, end: Int) {
    var reference = reference
    let start = output.count
    copy(upTo: address)
    reference.insertion = output.count
    copied = endOfAttribute(from: address)
    copy(upTo: end)
    reference.tag = start..<output.count
    references.append(reference)
  }

  /// Drops what cmark writes in place of raw HTML, with its line when it has one of its own.
  private mutating func dropPlaceholder(at index: Int) {
    copy(upTo: index)
    copied = endOfTag(from: index)
    let isAlone = output.last.map { $0 == 0x0A } ?? true
    if isAlone, copied < html.count, html[copied] == 0x0A { copied += 1 }
  }

  private mutating func nextMark() -> Body.Mark? {
    guard mark < body.marks.count else { return nil }
    mark += 1
    return body.marks[mark - 1]
  }

  private func endOfAttribute(from start: Int) -> Int {
    var end = start
    while end < html.count, html[end] != UInt8(ascii: "\"") { end += 1 }
    return end
  }

  private func endOfTag(from start: Int) -> Int {
    var end = start
    while end < html.count, html[end] != UInt8(ascii: ">") { end += 1 }
    return min(end + 1, html.count)
  }

  private mutating func copy(upTo end: Int) {
    output.append(contentsOf: html[copied..<end])
    copied = end
  }
}
