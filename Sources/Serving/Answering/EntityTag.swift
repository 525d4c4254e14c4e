package import Publishing

/// A mark that a file has as long as its bytes stay the same.
package struct EntityTag: Sendable, Hashable, CustomStringConvertible {
  /// As it stands in a header, in quotation marks.
  package let description: String

  /// - Parameter addition: what else the answer is made of.
  package init(_ stamp: FileStamp, with addition: String? = nil) {
    let mark = String(stamp.modified, radix: 36) + "-" + String(stamp.size, radix: 36)
    description = "\"\(mark)\(addition.map { "-" + $0 } ?? "")\""
  }

  /// Whether `If-None-Match` names it: then the asker has it already.
  package func isAmong(_ header: String?) -> Bool {
    guard let header else { return false }
    let tags = header.split(separator: ",").map { $0.trimmed }
    return tags.contains { $0 == "*" || $0 == description || $0 == "W/" + description }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let spaces: Set<Character> = [" ", "\t"]
    var text = self
    while let first = text.first, spaces.contains(first) { text.removeFirst() }
    while let last = text.last, spaces.contains(last) { text.removeLast() }
    return text
  }
}
