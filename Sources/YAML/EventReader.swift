internal import CYAML

/// libyaml, reading one text.
///
/// It owns the parser and a copy of the text: libyaml keeps pointers to both between calls.
@safe struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ text: Substring) {
    unsafe bytes = .allocate(capacity: text.utf8.count)
    let bytes = unsafe bytes
    var text = text
    text.withUTF8 { _ = unsafe bytes.initialize(fromContentsOf: $0) }
    unsafe parser = .allocate(capacity: 1)
    precondition(unsafe yaml_parser_initialize(parser) == 1, "out of memory")
    // Without this a byte order mark would be skipped without being counted.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  /// The next event; not to be called again after `streamEnd` or an error.
  mutating func next() throws(SyntaxError) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Event(event)
  }

  private var failure: SyntaxError {
    let state = unsafe parser.pointee
    let isFromReader = unsafe state.error == YAML_READER_ERROR
    let place =
      unsafe isFromReader ? scalars(before: state.problem_offset) : Int(state.problem_mark.index)
    return unsafe SyntaxError(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "",
      context: state.context.map { unsafe String(cString: $0) } ?? "",
      place: place,
      contextPlace: Int(state.context_mark.index))
  }

  private func scalars(before offset: Int) -> Int {
    unsafe bytes.prefix(offset).count { $0 & 0b1100_0000 != 0b1000_0000 }
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    unsafe places = Int(event.start_mark.index)..<Int(event.end_mark.index)
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    var tag: UnsafeMutablePointer<yaml_char_t>?
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .collectionEnd
    case YAML_ALIAS_EVENT:
      kind = unsafe .alias(Self.string(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      unsafe (anchor, tag) = (event.data.sequence_start.anchor, event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      unsafe (anchor, tag) = (event.data.mapping_start.anchor, event.data.mapping_start.tag)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let value = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      kind = unsafe .scalar(.init(text: String(decoding: value, as: UTF8.self), isPlain: isPlain))
      unsafe (anchor, tag) = (scalar.anchor, scalar.tag)
    default: kind = .other
    }
    hasAnchor = unsafe anchor != nil
    self.tag = unsafe Self.string(tag)
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe text.map { unsafe String(cString: $0) }
  }
}
