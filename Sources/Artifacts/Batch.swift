package import Diagnostics

/// Artifacts that are made in one go, because what is costly is then done once for all of them: a photo is decoded
/// once for its derivatives and for the drawings that show it.
package final class Batch: Sendable {
  /// Makes the parts of these numbers, each once, and gives them in this order; called on any thread. A part's bytes
  /// do not depend on what is made with it.
  package let make: @Sendable (_ parts: [Int]) -> [Diagnosed<[UInt8]>]

  package init(_ make: @Sendable @escaping (_ parts: [Int]) -> [Diagnosed<[UInt8]>]) {
    self.make = make
  }
}
