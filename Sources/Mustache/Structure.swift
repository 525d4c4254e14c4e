internal import Diagnostics

/// Which closing tag belongs to which opening tag.
struct Structure {
  /// For each token that opens or closes something, the token at the other end; nil where there is none.
  private(set) var partners: [Int?]
  /// For each token, whether it is a block directly within a parent tag: an argument, not a parameter.
  private(set) var isArgument: [Bool]

  /// How deep sections, parents and blocks of one template may be nested.
  static let deepest = 200

  init(_ tokens: [Token], findings: inout Findings) {
    partners = Array(repeating: nil, count: tokens.count)
    isArgument = Array(repeating: false, count: tokens.count)
    var open: [(index: Int, tag: Tag)] = []
    for (index, token) in tokens.enumerated() {
      guard case .tag(let tag) = token, !findings.isFull else { continue }
      if tag.kind == .close {
        close(tag, at: index, &open, &findings)
      } else if tag.opens {
        isArgument[index] = tag.kind == .block && open.last?.tag.kind == .parent
        open.append((index, tag))
        if open.count > Self.deepest {
          findings.add(.nestedTooDeeply(Self.deepest), at: tag.range)
          return
        }
      }
    }
    for (_, tag) in open.reversed() { findings.add(.unclosedSection(tag), at: tag.range) }
  }

  private mutating func close(
    _ tag: Tag, at index: Int, _ open: inout [(index: Int, tag: Tag)], _ findings: inout Findings
  ) {
    guard let match = open.lastIndex(where: { $0.tag.name == tag.name }) else {
      if let expected = open.last?.tag {
        findings.add(.mismatchedClose(tag.name, expected: expected.name), at: tag.range)
      } else {
        findings.add(.closesNothing(tag.name), at: tag.range)
      }
      return
    }
    while open.count > match + 1 {
      let unclosed = open.removeLast().tag
      findings.add(.unclosedSection(unclosed), at: unclosed.range)
    }
    let opening = open.removeLast().index
    partners[index] = opening
    partners[opening] = index
  }
}

extension Diagnostic.Message {
  static func unclosedSection(_ tag: Tag) -> Self {
    .error(
      "GS502",
      Text(
        vi: "Phần “\(tag.name)” mở ra ở đây mà không đóng lại.",
        en: "“\(tag.name)” is opened here and never closed."),
      suggestion: Text(
        vi: "Thầy/cô thêm {{/\(tag.name)}} vào nơi phần này kết thúc.",
        en: "Add {{/\(tag.name)}} where it ends."))
  }

  static func mismatchedClose(_ name: String, expected: String) -> Self {
    .error(
      "GS503",
      Text(
        vi: "Thẻ này đóng “\(name)”, nhưng phần đang mở là “\(expected)”.",
        en: "This tag closes “\(name)”, but what is open is “\(expected)”."),
      suggestion: Text(
        vi: "Thầy/cô viết {{/\(expected)}}.", en: "Write {{/\(expected)}}."))
  }

  static func closesNothing(_ name: String) -> Self {
    .error(
      "GS504",
      Text(
        vi: "Thẻ này đóng “\(name)”, nhưng không có phần nào đang mở.",
        en: "This tag closes “\(name)”, but nothing is open."),
      suggestion: Text(
        vi: "Thầy/cô xoá thẻ này, hoặc thêm {{#\(name)}} ở phía trên.",
        en: "Delete this tag, or add {{#\(name)}} above it."))
  }

  static func nestedTooDeeply(_ deepest: Int) -> Self {
    .error(
      "GS507",
      Text(
        vi: "Các phần lồng vào nhau sâu quá \(deepest) lớp.",
        en: "Sections are nested more than \(deepest) deep."),
      suggestion: Text(
        vi: "Có lẽ thiếu thẻ đóng; hoặc thầy/cô tách bớt sang một mẫu khác.",
        en: "Perhaps closing tags are missing; or move a part to a template of its own."))
  }
}
