internal import Diagnostics
internal import YAML

/// Reads one layout, telling all that is wrong with it.
struct LayoutReader {
  let source: Source
  let fonts: Fonts
  private(set) var diagnostics: [Diagnostic] = []
  var colours: [String: Colour] = [:]
  var styles: [String: Record] = [:]
  var canvas = Canvas.pixels(1, 1)

  init(_ source: Source, _ fonts: Fonts) {
    self.source = source
    self.fonts = fonts
  }

  var hasErrors: Bool { diagnostics.contains(where: \.isError) }

  mutating func layout() -> Layout? {
    let parsed = YAML.parse(source)
    diagnostics += parsed.diagnostics
    guard let root = parsed.value, root.entries != nil else {
      if diagnostics.isEmpty { diagnostics.append(Diagnostic(.layoutIsEmpty, at: source.whole)) }
      return nil
    }
    let record = record(root, of: Key.ofLayout)
    readColours(record[.colours])
    readCanvas(record)
    readStyles(record[.styles])
    let background = colour(.background, in: record) ?? Colour(255, 255, 255)
    guard let list = required(.boxes, in: record) else { return nil }
    let boxes = boxes(list, outer: Rect(0, 0, 1, 1), kinds: Key.contents)
    var layout = Layout(
      canvas: canvas, source: source, fonts: fonts, background: background, boxes: boxes)
    diagnostics += layout.findGrounds()
    return layout
  }

  mutating func report(_ message: Diagnostic.Message, at node: Node) {
    diagnostics.append(Diagnostic(message, at: node.location(in: source)))
  }

  /// The mapping, with a report of every key that is not among `known`.
  mutating func record(_ node: Node, of known: [Key]) -> Record {
    for entry in node.entries ?? [] {
      if let key = Key(written: entry.name), known.contains(key) { continue }
      report(.unknownLayoutKey(entry.name, known: known), at: entry.key)
    }
    return Record(node)
  }

  mutating func required(_ key: Key, in record: Record) -> Node? {
    if let node = record[key] { return node }
    report(.layoutKeyIsMissing(key), at: record.node)
    return nil
  }

  private mutating func readColours(_ node: Node?) {
    for entry in node?.entries ?? [] {
      guard let text = entry.value.text, let colour = Colour(hexadecimal: text) else {
        report(.unknownColour(entry.value.text ?? "", known: []), at: entry.value)
        continue
      }
      colours[entry.name] = colour
    }
  }

  private mutating func readStyles(_ node: Node?) {
    for entry in node?.entries ?? [] {
      styles[entry.name] = record(entry.value, of: Key.ofStyle)
    }
  }

  /// `1200 x 630 px`, `297 x 420 mm`, or a size of paper such as `A4 landscape`.
  private mutating func readCanvas(_ record: Record) {
    guard let node = required(.canvas, in: record) else { return }
    let words = (node.text ?? "").split(separator: " ").filter { $0 != "x" && $0 != "×" }
    if let canvas = Self.canvas(words) {
      self.canvas = canvas
    } else {
      report(.layoutValue(.canvas, mustBe: .canvasForm), at: node)
    }
  }

  private static func canvas(_ words: [Substring]) -> Canvas? {
    let papers = ["A3": Canvas.a3, "A4": .a4, "A5": .a5]
    if let first = words.first, let paper = papers[first.uppercased()] {
      if words.count == 1 { return paper }
      return words.dropFirst() == ["landscape"] || words.dropFirst() == ["ngang"]
        ? paper.landscape : nil
    }
    guard words.count == 3, let width = Double(words[0]), let height = Double(words[1]),
      width >= 1, height >= 1, width <= 10_000, height <= 10_000
    else { return nil }
    switch words[2] {
    case "px" where width == width.rounded() && height == height.rounded():
      return .pixels(Int(width), Int(height))
    case "mm": return .page(width, height)
    default: return nil
    }
  }
}

extension Text {
  fileprivate static let canvasForm = Text(
    vi: "kích thước như “1200 x 630 px”, “297 x 420 mm”, hoặc “A4 landscape”",
    en: "a size such as “1200 x 630 px”, “297 x 420 mm” or “A4 landscape”")
}
