/// Something between two tags.
indirect enum Node {
  case text(String)
  case element(Element)
}

/// An element with its attributes, as a page or a feed has it.
final class Element {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [Node] = []

  init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  subscript(attribute: String) -> String? { attributes[attribute] }

  var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All elements below this one, in the order of their start tags.
  var descendants: [Element] { elements.flatMap { [$0] + $0.descendants } }

  func all(_ name: String) -> [Element] { descendants.filter { $0.name == name } }

  func all(_ name: String, class className: String) -> [Element] {
    all(name).filter { $0["class"]?.split(separator: " ").contains(Substring(className)) == true }
  }

  /// The children of that name.
  func children(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// All text, with each run of white space as one space.
  var text: String { rawText.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  var rawText: String {
    children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.rawText
      }
    }.joined()
  }

  fileprivate func append(_ node: Node) { children.append(node) }
}

/// What a strict reader refuses, with the line.
struct MarkupFault: Error, CustomStringConvertible {
  let line: Int
  let reason: String

  var description: String { "line \(line): \(reason)" }
}

/// Reads HTML or XML without forgiving anything: every tag is closed, every attribute is quoted and given
/// once, every `&` begins a character reference, and no id stands twice.
struct MarkupReader {
  enum Language { case html, xml }

  private static let void: Set<String> = [
    "meta", "link", "img", "input", "br", "hr", "source", "wbr",
  ]
  private static let raw: Set<String> = ["script", "style", "title", "textarea"]
  private static let references = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "apos": "'",
  ]

  private let language: Language
  private let bytes: [UInt8]
  private var index = 0
  private var open = [Element("#document")]
  private var ids: Set<String> = []

  static func read(_ bytes: [UInt8], as language: Language) throws(MarkupFault) -> Element {
    var reader = MarkupReader(language: language, bytes: bytes)
    try reader.readAll()
    return reader.open[0]
  }

  private init(language: Language, bytes: [UInt8]) {
    self.language = language
    self.bytes = bytes
  }

  private mutating func readAll() throws(MarkupFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw fault("not UTF-8") }
    let opening = language == .html ? "<!doctype html>" : #"<?xml version="1.0" encoding="utf-8"?>"#
    guard take(opening) else { throw fault("does not begin with \(opening)") }
    while index < bytes.count {
      if take("</") {
        try readEnd()
      } else if take("<") {
        try readStart()
      } else {
        let text = try decoded(until: UInt8(ascii: "<"))
        if open.count == 1, !text.allSatisfy(\.isWhitespace) {
          throw fault("text outside: \(text)")
        }
        open[open.count - 1].append(.text(text))
      }
    }
    guard open.count == 1 else { throw fault("<\(open[open.count - 1].name)> is never closed") }
  }

  private mutating func readEnd() throws(MarkupFault) {
    let name = readName()
    guard take(">") else { throw fault("</\(name) has no end") }
    guard open.count > 1, open[open.count - 1].name == name else {
      throw fault("</\(name)> closes <\(open[open.count - 1].name)>")
    }
    open.removeLast()
  }

  private mutating func readStart() throws(MarkupFault) {
    let name = readName()
    guard !name.isEmpty else { throw fault("a < that begins no tag") }
    var attributes: [String: String] = [:]
    while skipSpace(), !at(">"), !at("/>"), index < bytes.count {
      let attribute = readName()
      guard !attribute.isEmpty else { throw fault("<\(name) is broken") }
      var value = ""
      if take("=") {
        guard take("\"") else { throw fault("\(attribute) of <\(name)> is not quoted") }
        value = try decoded(until: UInt8(ascii: "\""))
        guard take("\"") else { throw fault("\(attribute) of <\(name)> has no end") }
      }
      guard attributes.updateValue(value, forKey: attribute) == nil else {
        throw fault("\(attribute) of <\(name)> stands twice")
      }
    }
    if let id = attributes["id"], language == .html, !ids.insert(id).inserted {
      throw fault("the id \(id) stands twice")
    }
    let closes = take("/>")
    guard closes || take(">") else { throw fault("<\(name) has no end") }
    let element = Element(name, attributes)
    open[open.count - 1].append(.element(element))
    if language == .html, Self.void.contains(name) || closes { return }
    if closes { return }
    open.append(element)
    if language == .html, Self.raw.contains(name) { try readRaw(element) }
  }

  /// What browsers do not look for tags in.
  private mutating func readRaw(_ element: Element) throws(MarkupFault) {
    let start = index
    while index < bytes.count, !at("</" + element.name) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let isText = element.name == "title" || element.name == "textarea"
    element.append(.text(isText ? try unescaped(text) : text))
  }

  private mutating func decoded(until end: UInt8) throws(MarkupFault) -> String {
    let start = index
    while index < bytes.count, bytes[index] != end { index += 1 }
    return try unescaped(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private func unescaped(_ text: String) throws(MarkupFault) -> String {
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var result = String(parts.popFirst() ?? "")
    for part in parts {
      let pieces = part.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2, let character = Self.character(String(pieces[0])) else {
        throw fault("a bare & before “\(part.prefix(12))”")
      }
      result += character + pieces[1]
    }
    return result
  }

  private static func character(_ name: String) -> String? {
    if let known = references[name] { return known }
    let number =
      name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    guard name.hasPrefix("#"), let number, let scalar = Unicode.Scalar(number) else { return nil }
    return String(scalar)
  }

  private mutating func readName() -> String {
    let start = index
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return scalar.properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte)
      || "-:_".utf8.contains(byte)
  }

  private mutating func skipSpace() -> Bool {
    while index < bytes.count, [0x20, 0x0A].contains(bytes[index]) { index += 1 }
    return true
  }

  private func at(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func take(_ text: String) -> Bool {
    guard at(text) else { return false }
    index += text.utf8.count
    return true
  }

  private func fault(_ reason: String) -> MarkupFault {
    MarkupFault(line: bytes[..<min(index, bytes.count)].count { $0 == 0x0A } + 1, reason: reason)
  }
}
