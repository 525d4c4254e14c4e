internal import CXML

/// A document that libxml2 reads step by step; it opens no other file and expands no entity of the document's own.
@safe struct XMLReader: ~Copyable {
  enum Step {
    case start(Element, isEmpty: Bool)
    case end
    case text(String)
    /// A comment, a processing instruction and the like.
    case other
    case failed
  }

  private let reader: xmlTextReaderPtr
  /// libxml2 reads from it to the end.
  private let buffer: UnsafeMutableBufferPointer<CChar>

  init?(_ bytes: [UInt8]) {
    let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count + 1)
    _ = unsafe buffer.initialize(from: bytes.map { CChar(bitPattern: $0) } + [0])
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    guard
      let reader = unsafe xmlReaderForMemory(buffer.baseAddress, Int32(clamping: bytes.count), nil, nil, options)
    else {
      unsafe buffer.deallocate()
      return nil
    }
    unsafe self.reader = reader
    unsafe self.buffer = buffer
  }

  deinit {
    unsafe xmlFreeTextReader(reader)
    unsafe buffer.deallocate()
  }

  /// Nil at the end of the document.
  func next() -> Step? {
    switch unsafe xmlTextReaderRead(reader) {
    case 0: return nil
    case 1: break
    default: return .failed
    }
    switch xmlReaderTypes(rawValue: UInt32(unsafe xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT:
      let isEmpty = unsafe xmlTextReaderIsEmptyElement(reader) == 1
      return .start(Element(name: name, attributes: attributes()), isEmpty: isEmpty)
    case XML_READER_TYPE_END_ELEMENT: return .end
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA: return .text(value)
    case XML_READER_TYPE_ENTITY_REFERENCE: return .failed
    default: return .other
    }
  }

  private func attributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 { attributes[name] = value }
    unsafe xmlTextReaderMoveToElement(reader)
    return attributes
  }

  private var name: String { unsafe Self.text(xmlTextReaderConstName(reader)) }

  private var value: String { unsafe Self.text(xmlTextReaderConstValue(reader)) }

  private static func text(_ start: UnsafePointer<xmlChar>?) -> String {
    guard let start = unsafe start else { return "" }
    return unsafe String(cString: start)
  }
}
