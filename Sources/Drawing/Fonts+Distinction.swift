internal import Synchronization

extension Fonts {
  /// The smallest size, in pixels, from which on no two Vietnamese letters of one base look alike in a face.
  func leastDistinctSize(of face: FontFace) -> Double {
    let name = FaceName(face)
    if let size = leastSizes.withLock({ $0[name] }) { return size }
    // Outside of the lock, for it takes milliseconds: whoever asks meanwhile finds the same out.
    let size = Double(LetterDistinction(face, self).leastSize)
    leastSizes.withLock { $0[name] = size }
    return size
  }
}

/// What a face is called, which is quick to look up.
struct FaceName: Sendable, Hashable {
  let family: String
  let weight: Int

  init(_ face: FontFace) { (family, weight) = (face.family, face.weight) }
}
