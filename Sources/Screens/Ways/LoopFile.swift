internal import Artifacts
internal import Diagnostics
internal import Pages

/// A loop with the bytes of all its slides.
struct DrawnLoop {
  let slides: [DrawnSlide]
  let school: DrawnSlide

  /// Each file once, the school's slide too.
  var files: [DrawnSlide] {
    var seen: Set<String> = []
    return (slides + [school]).filter { drawn in
      drawn.slide.file.map { seen.insert($0.print.path).inserted } ?? false
    }
  }
}

extension Broadcast {
  /// The drawn slides that may be shown on the day itself, as `slidesOfToday`.
  func slidesOfToday(_ drawn: DrawnLoop) -> [DrawnSlide] {
    let slides = drawn.slides.filter { $0.slide.mayBeShown(on: today) }
    return slides.isEmpty ? [drawn.school] : slides
  }
}

/// A file of a loop's folder beside the slides: a page, a feed, a package.
package struct LoopFile: Sendable {
  enum Content: Sendable {
    /// Made of what is planned alone.
    case plan(@Sendable () -> Diagnosed<[UInt8]>)
    /// Made of the drawn slides, whose sizes and digests it names, or which it holds.
    case slides(@Sendable (DrawnLoop) -> Diagnosed<[UInt8]>)
  }

  let name: String
  let stage: Stage
  let fingerprint: Fingerprint
  let content: Content

  func bytes(of loop: DrawnLoop) -> [UInt8] {
    switch content {
    case .plan(let make): make().value
    case .slides(let make): make(loop).value
    }
  }
}
