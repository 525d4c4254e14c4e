import Artifacts
import Publishing
import Testing

/// A generator that gives the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Wanted pages that change at random, among paths that often get into each other's way.
struct RandomSite {
  private(set) var texts: [String: String] = [:]
  private let paths = [
    "index.html", "a", "a/b", "a/b/c", "a/b/d", "a/c", "b", "b/index.html", "b/c/index.html",
    "c/d/e/f/index.html", "c/d/e/g", "c/x", "d", "d/e", "ảnh/1.jpg", "ảnh/2.jpg", "feed.xml",
  ]

  /// Adds, changes, removes and renames some pages.
  mutating func change(with generator: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      guard let path = paths.randomElement(using: &generator) else { return }
      switch Int.random(in: 0...4, using: &generator) {
      case 0, 1: texts[path] = "text \(Int.random(in: 0...3, using: &generator))"
      case 2: texts[path] = String(repeating: path, count: 50_000)
      case 3: texts[path] = nil
      default: (texts[path], texts["index.html"]) = (texts["index.html"], texts[path])
      }
    }
  }

  func artifacts() throws -> [Artifact] {
    try texts.sorted { $0.key < $1.key }.enumerated().map { index, item in
      try page(item.key, item.value, stage: Stage.allCases[index % Stage.allCases.count])
    }
  }
}

/// What people do to published files between two publications.
struct HandWork {
  /// The files whose text is a person's, until that person deletes them.
  private(set) var edited: [String: String] = [:]

  mutating func work(on site: TestSite, with generator: inout SeededGenerator) throws {
    for path in edited.keys { try site.remove(path) }
    edited = [:]
    let published = try site.published().filter { $0.value != "(folder)" }.sorted {
      $0.key < $1.key
    }
    for (path, text) in published {
      switch Int.random(in: 0...15, using: &generator) {
      case 0: try site.remove(path)
      case 1: try site.write(text, to: path)
      case 2, 3:
        let edit = "edited by hand, for a while"
        try site.write(edit, to: path)
        edited[path] = edit
      case 4:
        let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let foreign = folder + "foreign-\(generator.next() % 4)"
        try site.write("foreign", to: foreign)
        edited[foreign] = "foreign"
      default: break
      }
    }
  }

  /// What `clean` becomes when the edited files, and nothing that they stand in the way of, are there.
  func overlaid(on clean: [String: String]) -> [String: String] {
    var files = clean.filter { $0.value != "(folder)" }
    for path in edited.keys {
      files = files.filter { !$0.key.hasPrefix(path + "/") && !path.hasPrefix($0.key + "/") }
    }
    files.merge(edited) { $1 }
    var all = files
    for path in files.keys {
      for folder in SitePath(path)?.folders ?? [] { all["\(folder)"] = "(folder)" }
    }
    return all
  }
}
