extension Fitting {
  /// As many words as fit at `size`, with an ellipsis behind them.
  ///
  /// - Parameter ellipsis: its width in em.
  func shortened(at size: Double, ellipsis: Double) -> [Paragraph.Line] {
    let width = width / size
    var left = space(at: size)
    var lines: [Paragraph.Line] = []
    for (number, paragraph) in paragraphs.enumerated() {
      if let count = paragraph.lineCount(width: width),
        count < left || (count == left && number == paragraphs.count - 1)
      {
        lines += paragraph.balanced(width: width, lines: count)
        left -= count
        continue
      }
      return lines + shortened(paragraph, width: width, lines: left, ellipsis: ellipsis)
    }
    return lines
  }

  private func shortened(
    _ paragraph: Paragraph, width: Double, lines: Int, ellipsis: Double
  ) -> [Paragraph.Line] {
    var count = paragraph.pieceCount(width: width, lines: lines)
    while count > 0 {
      let short = paragraph.shortened(to: count, ellipsis: ellipsis)
      if let needed = short.lineCount(width: width), needed <= lines {
        return short.balanced(width: width, lines: needed)
      }
      count -= 1
    }
    return [cut(paragraph, width: width, ellipsis: ellipsis)]
  }

  /// The beginning of a word that is wider than the box by itself, its letters taken as equally wide.
  private func cut(_ paragraph: Paragraph, width: Double, ellipsis: Double) -> Paragraph.Line {
    guard let piece = paragraph.pieces.first, piece.end > piece.start else {
      return Paragraph.Line(text: "…", width: ellipsis)
    }
    let word = piece.words
    let share = max(0, width - ellipsis) / (piece.end - piece.start)
    let kept = word.prefix(Int(Double(word.count) * min(1, share) * 0.9))
    return Paragraph.Line(text: String(kept) + "…", width: min(width, ellipsis + (piece.end - piece.start) * share))
  }
}
