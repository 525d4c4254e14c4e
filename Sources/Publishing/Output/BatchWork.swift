internal import Artifacts
internal import Diagnostics
internal import Synchronization

/// The parts of a batch that are in work: made in one go when the first is asked for, each handed out once, so that
/// memory holds no more than those of the batches in work.
final class BatchWork: Sendable {
  private let batch: Batch
  private let parts: [Int]
  private let made = Mutex<[Int: Diagnosed<[UInt8]>]?>(nil)

  private init(_ batch: Batch, _ parts: [Int]) {
    self.batch = batch
    self.parts = parts
  }

  private func take(_ part: Int) -> Diagnosed<[UInt8]> {
    made.withLock { made in
      var left = made ?? Dictionary(uniqueKeysWithValues: zip(parts, batch.make(parts)))
      let taken = left.removeValue(forKey: part)
      made = left
      return taken ?? batch.make([part])[0]
    }
  }

  /// The artifacts as pieces of work, each for one thread: the parts of one batch together, where the first of them
  /// stands, and every other artifact by itself. `sharing` is for the thread.
  static func pieces(_ artifacts: [Artifact]) -> [[Artifact]] {
    var pieces: [[Artifact]] = []
    var places: [ObjectIdentifier: Int] = [:]
    for artifact in artifacts {
      guard case .part(_, let batch, _) = artifact.content else {
        pieces.append([artifact])
        continue
      }
      let id = ObjectIdentifier(batch)
      if let place = places[id] {
        pieces[place].append(artifact)
      } else {
        places[id] = pieces.count
        pieces.append([artifact])
      }
    }
    return pieces
  }

  /// The artifacts of a piece, made in one go; what was made and not wanted is let go of with them.
  static func sharing(_ piece: [Artifact]) -> [Artifact] {
    let numbers = piece.compactMap(\.part)
    guard numbers.count > 1, case .part(_, let batch, _) = piece[0].content else { return piece }
    let work = BatchWork(batch, numbers)
    return zip(piece, numbers).map { artifact, number in
      Artifact(
        path: artifact.path, stage: artifact.stage, fingerprint: artifact.making.fingerprint
      ) { work.take(number) }
    }
  }
}

extension Artifact {
  fileprivate var part: Int? {
    if case .part(let number, _, _) = content { number } else { nil }
  }
}
