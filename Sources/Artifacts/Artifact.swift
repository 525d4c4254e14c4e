package import Diagnostics

/// A file of the published site: where it stands, what it is made of, and how to make its bytes.
package struct Artifact: Sendable {
  /// Where an artifact's bytes come from. What making them complains of is reported at every build: an artifact
  /// with complaints is made again, changed or not.
  package enum Content: Sendable {
    /// Made by the closure, which gives the same bytes each time and is called on any thread.
    case made(@Sendable () -> Diagnosed<[UInt8]>)
    /// Made together with those other parts of the batch that are to be made.
    case part(Int, of: Batch)
  }

  package let path: SitePath
  package let stage: Stage
  /// The fingerprint of everything that the bytes are made of: while it stays, they stay.
  package let fingerprint: Fingerprint
  package let content: Content

  package init(path: SitePath, stage: Stage, fingerprint: Fingerprint, content: Content) {
    self.path = path
    self.stage = stage
    self.fingerprint = fingerprint
    self.content = content
  }

  /// The bytes, made by themselves.
  package func make() -> Diagnosed<[UInt8]> {
    switch content {
    case .made(let make): make()
    case .part(let number, let batch): batch.make([number])[0]
    }
  }
}
