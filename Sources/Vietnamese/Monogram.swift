/// The letter that stands for a person without a photo: the first of the given name, with its marks.
///
/// `Nguyễn Thị Ánh` → `Á`, as people call each other by their given names. Empty without letters.
package func monogram(ofPerson name: String) -> String {
  Name.words(of: name).reversed().lazy.compactMap(initial).first ?? ""
}

/// The letters that stand for a collective: the initials of its first two telling words, or its number.
///
/// `Tổ Toán – Tin` → `TT`, `Câu lạc bộ Tiếng Anh` → `TA`, `Lớp 10A1` → `10A1`. What kind of collective it is
/// does not count unless nothing else is said: `Tổ` → `T`. At most 4 characters; empty without letters.
package func monogram(ofCollective name: String) -> String {
  let words = Name.words(in: nfc(name).unicodeScalars[...]).flatMap {
    $0.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }
  let telling = tellingWords(words)
  let chosen = telling.isEmpty ? words[...] : telling
  if let first = chosen.first, first.first?.isNumber == true, first.count <= 4 {
    return first.uppercased()
  }
  return chosen.prefix(2).compactMap(initial).joined()
}

private func initial(of word: String) -> String? {
  let letter = nfc(word).first { $0.isLetter || $0.isNumber }
  return letter.map { String(nfc($0.uppercased()).prefix(1)) }
}

/// The words behind those that tell only what kind of collective it is, without `và` and its like.
private func tellingWords(_ words: [String]) -> ArraySlice<String> {
  let folded = words.map(fold)
  let kind = kinds.first { folded.starts(with: $0) } ?? []
  return words[kind.count...].filter { !particles.contains(fold($0)) }[...]
}

/// Folded, the longer before the shorter.
private let kinds: [[String]] = [
  "cau lac bo", "doi tuyen", "doi thanh nien", "to chuyen mon", "tap the lop", "tap the to",
  "chi doan", "chi doi", "chi bo", "lien doi", "cong doan", "doan truong", "hoi dong", "tap the",
  "to", "lop", "khoi", "nhom", "doi", "ban", "clb", "truong", "phong", "hoi", "doan",
].map { $0.split(separator: " ").map { String($0) } }

private let particles: Set<String> = ["va", "cua", "cac", "nhung", "voi", "cho"]
