/// Composes Markdown in Vietnamese from a seed, the same text for the same seed.
struct Composer {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func text() -> String {
    var blocks: [String] = []
    for _ in 0..<(1 + number(below: 7)) { blocks.append(block(depth: 0)) }
    return blocks.joined(separator: pick(["\n\n", "\n\n", "\n", "\n\n\n"])) + pick(["", "\n"])
  }

  private mutating func block(depth: Int) -> String {
    switch number(below: depth > 3 ? 3 : 9) {
    case 0, 1, 2: return paragraph()
    case 3: return "```\(pick(["", "swift", "a&b \"c\""]))\n\(paragraph())\n```"
    case 4: return indent(paragraph(), "    ", first: "    ")
    case 5: return indent(blocks(depth), pick(["> ", ">", ""]), first: "> ")
    case 6: return items(depth, markers: ["- ", "* ", "+   "])
    case 7: return items(depth, markers: ["1. ", "7) ", "0. "])
    default: return pick(["***", "- - -", "___"])
    }
  }

  private mutating func blocks(_ depth: Int) -> String {
    let first = block(depth: depth + 1)
    return number(below: 2) == 0 ? first : first + "\n\n" + block(depth: depth + 1)
  }

  private mutating func items(_ depth: Int, markers: [String]) -> String {
    let marker = pick(markers)
    let spaces = String(repeating: " ", count: marker.count)
    var items: [String] = []
    for _ in 0..<(1 + number(below: 4)) {
      items.append(indent(blocks(depth), spaces, first: marker))
    }
    return items.joined(separator: pick(["\n", "\n\n"]))
  }

  private mutating func paragraph() -> String {
    var text = inline()
    for _ in 0..<number(below: 12) {
      text += pick([" ", " ", "\n", "  \n", "\\\n", ""]) + inline()
    }
    return text
  }

  private mutating func inline() -> String {
    let words = pick(Self.words)
    switch number(below: 12) {
    case 0: return "*\(words)*"
    case 1: return "**\(words)**"
    case 2: return "_\(words)_"
    case 3: return "`\(words)`"
    case 4: return "***\(words)* x**"
    case 5: return pick(["&amp;", "&copy;", "&#7879;", "&nbsp;", "&quot;", "&", "\\&", "&#0;"])
    case 6: return pick(["*", "**", "_", "`", "``", "\\*", "\\", "\"", "'", "]", ">", "a < b"])
    default: return words
    }
  }

  private func indent(_ text: String, _ prefix: String, first: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { ($0.offset == 0 ? first : prefix) + $0.element }
      .joined(separator: "\n")
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  private mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(bound))
  }

  private static let words = [
    "thầy cô", "Tổ Toán – Tin", "điển hình", "tiên tiến", "năm học 2024-2025", "giúp nhau",
    "“Dạy tốt, học tốt”", "Nguyễn Thị Ánh Tuyết", "sáng kiến", "lớp 10A1", "vượt khó", "🎖️", "a.b",
  ]
}
