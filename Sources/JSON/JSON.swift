/// A JSON value (RFC 8259) to be written. Objects keep their order, so that the bytes are the same at every build.
package enum JSON: Sendable, Hashable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case array([JSON])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSON

    package init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// An object without the members that have no value.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }
}

extension JSON {
  /// The value as compact UTF-8.
  ///
  /// `<`, `>` and `&` are written as escapes, so that the text can stand inside a `<script>` element
  /// (HTML, section 4.12.1.3) as well as in a file.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  private func write(to output: inout [UInt8]) {
    switch self {
    case .string(let text): Self.writeString(text, to: &output)
    case .number(let number): output += String(number).utf8
    case .bool(let bool): output += (bool ? "true" : "false").utf8
    case .array(let values):
      Self.writeList(values, between: ("[", "]"), to: &output) { value, output in
        value.write(to: &output)
      }
    case .object(let members):
      Self.writeList(members, between: ("{", "}"), to: &output) { member, output in
        Self.writeString(member.key, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(to: &output)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], between brackets: (String, String), to output: inout [UInt8],
    write: (Element, inout [UInt8]) -> Void
  ) {
    output += brackets.0.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      write(element, &output)
    }
    output += brackets.1.utf8
  }

  /// Runs without escapes are copied whole, which is several times as fast as byte by byte.
  private static func writeString(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var rest = text.utf8[...]
    while let index = rest.firstIndex(where: needsEscape) {
      output += rest[..<index]
      writeEscape(of: rest[index], to: &output)
      rest = rest[rest.index(after: index)...]
    }
    output += rest
    output.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private static func writeEscape(of byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): output += #"\""#.utf8
    case UInt8(ascii: "\\"): output += #"\\"#.utf8
    case UInt8(ascii: "\n"): output += #"\n"#.utf8
    default:
      let digits = String(byte, radix: 16)
      output += #"\u"#.utf8
      output += String(repeating: "0", count: 4 - digits.count).utf8
      output += digits.utf8
    }
  }
}
