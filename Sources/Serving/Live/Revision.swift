/// A state of the published site. It differs from those of other runs of the server, so that a page left open since
/// yesterday is renewed.
package struct Revision: Sendable, Hashable, CustomStringConvertible {
  private let run: UInt32
  private var number = 0

  package init() { run = .random(in: 0...UInt32.max) }

  package var description: String { "\(run)-\(number)" }

  package mutating func advance() { number += 1 }
}
