enum HorizontalAlignment: String, Sendable, CaseIterable {
  case left, centre, right
}

enum VerticalAlignment: String, Sendable, CaseIterable {
  case top, middle, bottom

  /// How much of the free space lies above.
  var share: Double {
    switch self {
    case .top: 0
    case .middle: 0.5
    case .bottom: 1
    }
  }
}

/// How a text is set.
struct TextStyle: Sendable {
  let pattern: Pattern
  let face: FontFace
  let size: (smallest: Length, largest: Length)
  let lines: Int
  let horizontal: HorizontalAlignment
  let vertical: VerticalAlignment
  let colour: Colour
  /// The one colour on which it stands.
  var ground: Colour
  /// Between letters, in em.
  let spacing: Double
  /// From baseline to baseline, in em.
  let pitch: Double
  /// Between paragraphs, in em.
  let gap: Double
  let isCapitals: Bool

  /// Marks of Ệ and Ẫ touch the line above when lines stand closer (measured with Inter, Noto and DejaVu).
  static let smallestPitch = 1.35
}

/// Text with the names of values in braces, such as `Năm học {year}`.
struct Pattern: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case literal(String)
    case value(String)
  }

  let parts: [Part]

  /// Nil when braces do not pair, or hold nothing.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
      let name = rest[rest.index(after: open)..<close].drop { $0 == " " }
      guard !name.isEmpty, !name.contains("{") else { return nil }
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      parts.append(.value(String(name)))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    self.parts = parts
  }

  var names: [String] {
    parts.compactMap {
      guard case .value(let name) = $0 else { return nil }
      return name
    }
  }
}
