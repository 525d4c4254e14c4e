import Vietnamese

/// The anchors given so far in a document.
struct Anchors {
  private var next: [String: Int] = [:]
  private var taken: Set<String> = []

  /// What a heading without a letter or a digit is called.
  private static let nameless = "muc"

  /// The slug of `text`, with the first free of -2, -3 … behind it when it is taken.
  mutating func make(for text: String) -> String {
    let slug = Slug.make(text)
    let base = slug.isEmpty ? Self.nameless : slug
    if taken.insert(base).inserted { return base }
    var number = next[base] ?? 2
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }
}
