internal import Vietnamese

/// A slide on a stick, under a name that every controller reads: `001_co-an.jpg`.
package struct StickPicture: Sendable {
  package let name: String
  /// `jpg` or `png`.
  let ending: String
  package let slide: Slide
  package let bytes: [UInt8]

  /// Of a name with its number and its ending.
  static let longestName = 32

  init(number: Int, slide: Slide, bytes: [UInt8]) {
    let digits = String(number)
    let place = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    ending = (slide.file?.mediaType ?? .png).ending
    let room = Self.longestName - place.utf8.count - ending.utf8.count - 2
    name = "\(place)_\(Self.word(for: slide, upTo: room)).\(ending)"
    self.slide = slide
    self.bytes = bytes
  }

  /// Plain letters, digits and hyphens, cut between words where that leaves enough.
  private static func word(for slide: Slide, upTo room: Int) -> String {
    let slug = Slug.make(slide.title)
    guard !slug.isEmpty else { return slide.kind.rawValue }
    guard slug.utf8.count > room else { return slug }
    let cut = slug.prefix(room)
    let end = slug.dropFirst(room).hasPrefix("-") ? cut.endIndex : cut.lastIndex(of: "-") ?? cut.endIndex
    return String(cut[..<end])
  }
}
