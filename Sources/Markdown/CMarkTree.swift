import CCmark

/// A parsed Markdown document that frees its C nodes when it goes out of scope.
///
/// This file is the only one that touches cmark. Nothing in it recurses.
@safe struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses `text`: UTF-8, any bytes are safe.
  init(_ text: [UInt8]) {
    let parsed = unsafe text.withUnsafeBytes { bytes in
      unsafe cmark_parse_document(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed = unsafe parsed else {
      preconditionFailure("cmark ends the process rather than return no tree")
    }
    unsafe root = parsed
  }

  deinit { unsafe cmark_node_free(root) }

  /// What `cmark file.md` prints: raw HTML left out, dangerous addresses empty.
  func html() -> [UInt8] {
    guard let text = unsafe cmark_render_html(root, CMARK_OPT_DEFAULT) else { return [] }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
    return unsafe Array(bytes(of: text))
  }

  /// Calls `visit` on entering every node, and on leaving those that can have children, in order.
  func walk(_ visit: (borrowing Node, _ entering: Bool) -> Void) {
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      visit(unsafe Node(node), event == CMARK_EVENT_ENTER)
    }
  }

  /// Replaces the text blocks with the numbers in `plans`, which ascend, by their plans' pieces,
  /// whose inlines are taken, in order, from the blocks of `fragments`.
  ///
  /// A heading of `fragments` fills a cell, a paragraph a `.paragraph`; see `TablePlan`.
  mutating func replaceTextBlocks(
    _ plans: [TablePlan], with fragments: borrowing CMarkTree
  ) {
    let targets = unsafe textBlocks(numbered: plans.map(\.block))
    var fragment = unsafe cmark_node_first_child(fragments.root)
    for index in unsafe targets.indices {
      let target = unsafe targets[index]
      unsafe fragment = Splice(target: target, fragment: fragment).insert(plans[index].pieces)
      unsafe cmark_node_unlink(target)
      unsafe cmark_node_free(target)
    }
  }

  private func textBlocks(numbered wanted: [Int]) -> [OpaquePointer] {
    var found: [OpaquePointer] = unsafe []
    var number = 0
    walk { node, entering in
      guard entering, node.kind == .paragraph || node.kind == .heading else { return }
      if unsafe found.count < wanted.count, unsafe wanted[found.count] == number {
        unsafe found.append(node.pointer)
      }
      number += 1
    }
    return unsafe found
  }
}

extension CMarkTree {
  enum Kind {
    case paragraph, heading, quote, codeBlock, rawBlock, customBlock, otherBlock
    case text, code, softBreak, lineBreak, rawInline, link, picture, cell, otherInline
  }

  /// A node during a walk; it cannot be kept.
  @safe struct Node: ~Copyable {
    fileprivate let pointer: OpaquePointer
    let kind: Kind

    fileprivate init(_ pointer: OpaquePointer) {
      unsafe self.pointer = pointer
      kind = unsafe Kind(cmark_node_get_type(pointer))
    }

    /// The first line and the column of its first byte as cmark counts them, from 1.
    var start: (line: Int, column: Int) {
      unsafe (
        Int(cmark_node_get_start_line(pointer)), Int(cmark_node_get_start_column(pointer))
      )
    }

    var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }

    /// The start of the first child: cmark gives a link's closing line as its start, and an
    /// autolink's column without what is before it in its block.
    var firstChildStart: (line: Int, column: Int)? {
      guard let child = unsafe cmark_node_first_child(pointer),
        unsafe cmark_node_get_start_line(child) > 0
      else { return nil }
      return unsafe Node(child).start
    }

    var level: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
    var literal: String { unsafe string(cmark_node_get_literal(pointer)) }
    var destination: String { unsafe string(cmark_node_get_url(pointer)) }
    var title: String { unsafe string(cmark_node_get_title(pointer)) }

    /// The number that the plan of a table gave to this node, for its place in the source.
    var origin: Int? {
      let mark = unsafe UInt(bitPattern: cmark_node_get_user_data(pointer))
      return mark == 0 ? nil : Int(mark) - 1
    }

    func appendLiteral(to words: inout [UInt8]) {
      guard let literal = unsafe cmark_node_get_literal(pointer) else { return }
      unsafe words.append(contentsOf: bytes(of: literal))
    }
  }
}

extension CMarkTree.Kind {
  fileprivate init(_ type: cmark_node_type) {
    self =
      switch type {
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .picture
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_HTML_INLINE: .rawInline
      case CMARK_NODE_CUSTOM_INLINE: .cell
      case CMARK_NODE_EMPH, CMARK_NODE_STRONG: .otherInline
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .rawBlock
      case CMARK_NODE_CUSTOM_BLOCK: .customBlock
      case CMARK_NODE_BLOCK_QUOTE: .quote
      default: .otherBlock
      }
  }
}

/// Puts the pieces of one table before the block that they replace.
@safe private struct Splice {
  let target: OpaquePointer
  var fragment: OpaquePointer?
  var parents: [OpaquePointer] = unsafe []

  init(target: OpaquePointer, fragment: OpaquePointer?) {
    unsafe self.target = target
    unsafe self.fragment = fragment
  }

  /// Returns the first fragment that was not used.
  consuming func insert(_ pieces: [TablePlan.Piece]) -> OpaquePointer? {
    for piece in pieces {
      switch piece {
      case .open(let start, let end):
        let block = unsafe custom(CMARK_NODE_CUSTOM_BLOCK, start, end)
        unsafe place(block)
        if let block = unsafe block { unsafe parents.append(block) }
      case .close: _ = unsafe parents.popLast()
      case .cell(let start, let end, let origin):
        let cell = unsafe custom(CMARK_NODE_CUSTOM_INLINE, start, end)
        unsafe place(cell)
        if let origin { unsafe fill(cell, origin: origin) }
      case .paragraph(let origin): placeParagraph(origin: origin)
      case .thematicBreak: unsafe place(cmark_node_new(CMARK_NODE_THEMATIC_BREAK))
      }
    }
    return unsafe fragment
  }

  private func custom(_ type: cmark_node_type, _ start: String, _ end: String) -> OpaquePointer? {
    let node = unsafe cmark_node_new(type)
    unsafe cmark_node_set_on_enter(node, start)
    unsafe cmark_node_set_on_exit(node, end)
    return unsafe node
  }

  private func place(_ node: OpaquePointer?) {
    if let parent = unsafe parents.last {
      unsafe cmark_node_append_child(parent, node)
    } else {
      unsafe cmark_node_insert_before(target, node)
    }
  }

  private mutating func fill(_ cell: OpaquePointer?, origin: Int) {
    let source = unsafe fragment
    unsafe fragment = cmark_node_next(source)
    unsafe mark(cell, origin: origin)
    while let child = unsafe cmark_node_first_child(source) {
      unsafe cmark_node_append_child(cell, child)
    }
  }

  /// Takes the next fragment if it is a paragraph; it is none when all was link definitions.
  private mutating func placeParagraph(origin: Int) {
    guard let paragraph = unsafe fragment,
      unsafe cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH
    else { return }
    unsafe fragment = cmark_node_next(paragraph)
    let first = unsafe cmark_node_first_child(paragraph)
    if unsafe cmark_node_get_type(first) == CMARK_NODE_LINEBREAK {
      unsafe cmark_node_unlink(first)
      unsafe cmark_node_free(first)
    }
    unsafe mark(paragraph, origin: origin)
    unsafe place(paragraph)
  }

  private func mark(_ node: OpaquePointer?, origin: Int) {
    unsafe cmark_node_set_user_data(
      node, UnsafeMutableRawPointer(bitPattern: UInt(origin) + 1))
  }
}

/// The bytes before the closing NUL.
private func bytes(of text: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
  var count = 0
  while unsafe text[count] != 0 { count += 1 }
  return unsafe UnsafeRawBufferPointer(start: text, count: count)
}

private func string(_ text: UnsafePointer<CChar>?) -> String {
  guard let text = unsafe text else { return "" }
  return unsafe String(cString: text)
}
