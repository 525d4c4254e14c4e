internal import Diagnostics

/// Looks for the names of people in texts: every name in one pass over a text, whatever their number.
struct Mentions {
  private let names: Set<String>
  private let longest: Int

  init(of names: Set<String>) {
    self.names = names
    longest = names.map { $0.split(separator: " ").count }.max() ?? 0
  }

  /// Each name that a text holds, with the first place. A name is a run of capitalised words to its end: “Trần Anh”
  /// is not named by “Trần Anh Thư”, but “Lê An” is by “Cô Lê An”.
  func found(in source: Source) -> [(name: String, location: Location)] {
    guard !names.isEmpty else { return [] }
    var found: [(name: String, location: Location)] = []
    var seen: Set<String> = []
    var line = 1
    for text in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      for name in runs(in: text).flatMap(endings).filter(names.contains) where seen.insert(name).inserted {
        found.append((name, source.location(of: name, from: Position(line: line, column: 1))))
      }
      line += 1
    }
    return found
  }

  /// The runs of capitalised words with single spaces between them.
  private func runs(in line: Substring) -> [[Substring]] {
    var runs: [[Substring]] = [[]]
    for piece in line.split(separator: " ", omittingEmptySubsequences: false) {
      let word = piece.drop { !$0.isLetter }
      let letters = word.prefix { $0.isLetter }
      guard letters.first?.isUppercase == true else {
        runs.append([])
        continue
      }
      if word.startIndex > piece.startIndex { runs.append([]) }
      runs[runs.count - 1].append(letters)
      if letters.endIndex < piece.endIndex { runs.append([]) }
    }
    return runs.filter { !$0.isEmpty }
  }

  private func endings(of run: [Substring]) -> [String] {
    (1...max(1, min(run.count, longest))).map { run.suffix($0).joined(separator: " ") }
  }
}
