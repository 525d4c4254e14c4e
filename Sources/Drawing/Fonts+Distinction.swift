internal import Synchronization

extension Fonts {
  /// The smallest size, in pixels, from which on no two Vietnamese letters of one base look alike in a face.
  func leastDistinctSize(of face: FontFace) -> Double {
    let name = FaceName(face)
    return leastSizes.withLock { sizes in
      if let size = sizes[name] { return size }
      let size = Double(LetterDistinction(face, self).leastSize)
      sizes[name] = size
      return size
    }
  }
}

/// What a face is called, which is quick to look up.
struct FaceName: Sendable, Hashable {
  let family: String
  let weight: Int

  init(_ face: FontFace) { (family, weight) = (face.family, face.weight) }
}
