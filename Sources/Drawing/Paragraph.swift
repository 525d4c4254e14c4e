/// A paragraph, measured, and how it breaks into lines.
struct Paragraph: Sendable {
  private(set) var pieces: [Piece]

  struct Line: Sendable, Hashable {
    let text: String
    /// In em.
    let width: Double
    /// Begins a paragraph below another one.
    var beginsParagraph = false
  }

  init(_ pieces: [Piece]) {
    self.pieces = Self.joined(pieces)
  }

  func line(_ range: Range<Int>) -> Line {
    var text = ""
    for piece in pieces[range] { text += piece.words + piece.space }
    let last = pieces[range.upperBound - 1]
    return Line(
      text: String(text.dropLast(last.space.count)),
      width: last.end - pieces[range.lowerBound].start)
  }

  /// The first `count` pieces with an ellipsis of the given width in em.
  func shortened(to count: Int, ellipsis: Double) -> Paragraph {
    guard count > 0 else { return self }
    var short = self
    short.pieces.removeLast(pieces.count - count)
    let last = pieces[count - 1]
    let words = last.words.reversed().drop { " ,.;:–—-…“(".contains($0) }.reversed()
    short.pieces[count - 1] = Piece(
      words: String(words) + "…", space: "", start: last.start, end: last.end + ellipsis)
    return short
  }

  /// How many lines of at most `width` em are needed; nil when a single piece is wider.
  func lineCount(width: Double) -> Int? {
    var lines = 1
    var start = pieces.first?.start ?? 0
    for piece in pieces {
      if piece.end - piece.start > width { return nil }
      if piece.end - start > width {
        lines += 1
        start = piece.start
      }
    }
    return lines
  }

  /// How many pieces fill at most `lines` lines.
  func pieceCount(width: Double, lines: Int) -> Int {
    var left = lines
    var start = pieces.first?.start ?? 0
    for (number, piece) in pieces.enumerated() {
      if piece.end - start > width {
        left -= 1
        start = piece.start
      }
      if left <= 0 || piece.end - piece.start > width { return number }
    }
    return pieces.count
  }

  /// A dash does not begin a line, and a number stands with what it counts, as a range such as 6–9 with its end.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var joined: [Piece] = []
    for piece in pieces {
      if let last = joined.last, sticks(piece.words, to: last.words) || last.isBeginOfRange {
        joined[joined.count - 1] = Piece(
          words: last.words + last.space + piece.words, space: piece.space, start: last.start,
          end: piece.end)
      } else {
        joined.append(piece)
      }
    }
    return withoutLonelyPartner(joined)
  }

  /// “Tổ / Toán – Tin”, not “Tổ Toán – / Tin”: a last word stays with the one that a dash joins it to.
  private static func withoutLonelyPartner(_ pieces: [Piece]) -> [Piece] {
    guard pieces.count > 2, let last = pieces.last else { return pieces }
    let before = pieces[pieces.count - 2]
    guard before.words.hasSuffix(" –") else { return pieces }
    let both = Piece(
      words: before.words + before.space + last.words, space: last.space, start: before.start, end: last.end)
    return Array(pieces.dropLast(2)) + [both]
  }

  private static func sticks(_ words: String, to before: String) -> Bool {
    if ["", "–", "—", "-", "·", "/"].contains(words) { return true }
    // An amount; of long words, or several numbers, there would be too few places to break.
    return before.utf8.count <= 12 && words.utf8.count <= 12
      && before.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
      && before.utf8.last.map { (0x30...0x39).contains($0) } == true
  }
}

extension Piece {
  /// Whether it ends with a number and a dash without space, as `6–`.
  fileprivate var isBeginOfRange: Bool {
    guard space.isEmpty, let dash = words.last, dash == "–" || dash == "-" else { return false }
    return words.utf8.count <= 12 && words.dropLast().last?.isNumber == true
  }
}
